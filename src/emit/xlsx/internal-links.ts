import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const sheetPart = /^xl\/worksheets\/(sheet\d+)\.xml$/u;
const hyperlink = /<hyperlink ref="([^"]*)" r:id="([^"]*)"[^>]*\/>/gu;
const relationship = /<Relationship Id="([^"]*)"[^>]*Target="#([^"]*)"[^>]*\/>/gu;

/**
 * An .xlsx file whose links to its own sheets are said to be such: the library writes them as external ones, about which office
 * programs warn.
 */
export const withInternalLinks = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    const [, sheet] = sheetPart.exec(name) ?? [];
    const relationsName = `xl/worksheets/_rels/${sheet}.xml.rels`;
    const [part, relations] = [parts[name], parts[relationsName]];
    if (part === undefined || relations === undefined) continue;
    const xml = strFromU8(relations);
    const places = new Map([...xml.matchAll(relationship)].map(([, id = '', place = '']) => [id, place]));
    parts[name] = strToU8(
      strFromU8(part).replace(hyperlink, (whole, ref: string, id: string) => {
        const place = places.get(id);
        return place === undefined ? whole : `<hyperlink ref="${ref}" location="${place}"/>`;
      }),
    );
    parts[relationsName] = strToU8(xml.replace(relationship, ''));
  }
  return zipSync(parts, { level: 0 });
};
