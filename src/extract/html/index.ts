import { ExpectedError } from '../../errors.js';
import type { Finding } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import type { RawBlock } from '../../model/raw-document.js';
import type { SourceDocument } from '../../model/source.js';
import { declaredEncoding, decodeText } from '../decode.js';
import type { Extraction } from '../extraction.js';
import { ledgerOf } from '../ledger.js';
import { createLocator, type Locator } from '../positions.js';
import { type FlowItem, flowOf } from './flow.js';
import { parseHtml } from './parse.js';
import { tableBlock } from './table.js';
import { countHidden } from './visibility.js';

type RunItem = Extract<FlowItem, { kind: 'run' }>;

const textBlock = ({ text, looks }: RunItem, place: Place): RawBlock => {
  if (looks.landmark !== null) return { kind: 'furniture', role: looks.landmark, text, place };
  return { kind: looks.heading ? 'heading' : 'paragraph', text, place };
};

const toBlocks = (items: readonly FlowItem[], source: string, locate: Locator): readonly RawBlock[] => {
  let tables = 0;
  const textStart = (offset: number): number => offset + Math.max(0, source.slice(offset).search(/\S/));
  return items.map((item) => {
    if (item.kind === 'run') return textBlock(item, { page: 1, ...locate(textStart(item.offset)) });
    tables += 1;
    return tableBlock(item.table, `t${tables}`, locate);
  });
};

/** Spans that contradict each other leave a choice: such a table wants a look. */
const lowConfidence = (block: RawBlock): readonly Finding[] =>
  block.kind === 'table' && block.reasons.includes('overlappingSpans')
    ? [
        {
          code: 'extract/low-confidence',
          severity: 'warning',
          at: '',
          place: block.place,
          args: { confidence: block.confidence, reasons: [...block.reasons] },
        },
      ]
    : [];

/**
 * An HTML page as one page of blocks: the page's tree as a browser builds it, without running scripts or reading style
 * sheets. Throws an ExpectedError if it shows no text (`input/empty`) or is larger or deeper than the limits
 * (`input/over-limit`).
 */
export const extractHtml = async ({ name, bytes }: SourceDocument, sha256: string): Promise<Extraction> => {
  const source = decodeText(bytes, declaredEncoding(bytes));
  const parsed = parseHtml(source);
  const blocks = toBlocks(flowOf(parsed.root), source, createLocator(source));
  if (blocks.length === 0) throw new ExpectedError({ code: 'input/empty', args: { file: name } });
  const ledger = ledgerOf(blocks, parsed.source, countHidden(parsed.root));
  const title = parsed.title === null ? {} : { title: parsed.title };
  return {
    raw: {
      document: { name, sha256, mediaType: 'text/html', pages: 1, ...title },
      pages: [{ page: 1, width: 0, height: 0, ledger }],
      blocks,
    },
    findings: blocks.flatMap(lowConfidence),
  };
};
