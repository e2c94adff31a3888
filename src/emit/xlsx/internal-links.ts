import { type PackageParts, type PartsChange, partText, textPart } from './package-parts.js';

const sheetPart = /^xl\/worksheets\/(sheet\d+)\.xml$/u;
const hyperlink = /<hyperlink ref="([^"]*)" r:id="([^"]*)"[^>]*\/>/gu;
const relationship = /<Relationship Id="([^"]*)"[^>]*Target="#([^"]*)"[^>]*\/>/gu;

const linksOfSheet = (parts: PackageParts, name: string): PackageParts => {
  const [, sheet] = sheetPart.exec(name) ?? [];
  const relationsName = `xl/worksheets/_rels/${sheet}.xml.rels`;
  if (parts[relationsName] === undefined) return {};
  const relations = partText(parts, relationsName);
  const places = new Map([...relations.matchAll(relationship)].map(([, id = '', place = '']) => [id, place]));
  const xml = partText(parts, name).replace(hyperlink, (whole, ref: string, id: string) => {
    const place = places.get(id);
    return place === undefined ? whole : `<hyperlink ref="${ref}" location="${place}"/>`;
  });
  return { [name]: textPart(xml), [relationsName]: textPart(relations.replace(relationship, '')) };
};

/** Says of links to a workbook's own sheets that they are such: the library writes external ones, about which programs warn. */
export const keepLinksInternal: PartsChange = (parts) =>
  Object.assign({}, ...Object.keys(parts).map((name) => linksOfSheet(parts, name)));
