import { unzipSync } from 'fflate';
import { emit, type Format, formats } from '../../src/emit/index.js';
import { ExpectedError } from '../../src/errors.js';
import { extract } from '../../src/extract/index.js';
import { errorSentence, findingSentence } from '../../src/messages/index.js';
import { annexSchema } from '../../src/model/annex.js';
import type { RawDocument } from '../../src/model/raw-document.js';
import type { SourceDocument } from '../../src/model/source.js';
import { normalize } from '../../src/normalize/index.js';
import { accountedFor, badlyTiledSlots } from '../support/ledger.js';
import { unreachableCells } from '../support/reachable.js';
import { readXml } from '../support/xml.js';

/** What of the ledger and the tiling of tables does not hold. */
export const faultsOfRaw = (raw: RawDocument): readonly string[] => [
  ...raw.pages.flatMap(({ page, ledger }) =>
    accountedFor(ledger) === ledger.source ? [] : [`ledger of page ${page}: ${JSON.stringify(ledger)}`],
  ),
  ...raw.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const slots = badlyTiledSlots(block);
    return slots.length === 0 ? [] : [`table ${block.id} does not tile: ${slots.slice(0, 5).join(' ')}`];
  }),
];

const isZip = (name: string): boolean => /\.(?:xlsx|docx)$/.test(name);

const checkXml = (bytes: Uint8Array): void => {
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (name.endsWith('.xml') || name.endsWith('.rels')) readXml(new TextDecoder('utf-8', { fatal: true }).decode(part));
};

/** The formats of offices take a hundred times as long as the others: they are made for one case in twenty. */
const formatsOf = (withOffice: boolean): readonly Format[] =>
  formats.filter((format) => withOffice || format === 'json' || format === 'csv');

/** What a document breaks of what must hold for any: nothing, for one that is read or refused as it should be. Anything thrown is a fault, too. */
export const faultsOf = async (source: SourceDocument, withOffice: boolean): Promise<readonly string[]> => {
  try {
    const { raw, findings } = await extract(source);
    const annex = normalize(raw, findings);
    const faults = [...faultsOfRaw(raw)];
    const { error } = annexSchema.safeParse(annex);
    if (error !== undefined) faults.push(`schema: ${error.message.slice(0, 300)}`);
    const others = annex.findings.filter(({ code }) => code === 'table/not-objectives').map(({ place }) => place.table);
    const lost = unreachableCells(raw, annex, others);
    if (lost.length > 0) faults.push(`unreachable: ${JSON.stringify(lost.slice(0, 3))}`);
    for (const finding of annex.findings) findingSentence(finding, 'it');
    for (const { name, bytes } of await emit(annex, {}, formatsOf(withOffice))) if (isZip(name)) checkXml(bytes);
    return faults;
  } catch (error) {
    if (error instanceof ExpectedError && error.exitCode !== 70 && errorSentence(error.detail, 'it') !== '') return [];
    return [`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
};
