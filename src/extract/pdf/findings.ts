import type { Finding } from '../../model/finding.js';
import type { RawBlock } from '../../model/raw-document.js';
import type { OpenPdf } from './open.js';
import type { PageContent } from './read-page.js';

/** Below this a person should look at the table itself. */
const doubtful = 0.7;

/** What there is to say about the whole document. */
export const findingsOfDocument = ({ encrypted, scripts, attachments }: OpenPdf): readonly Finding[] => {
  const about = { severity: 'info' as const, at: '', place: { page: 1 }, args: {} };
  return [
    ...(encrypted ? [{ ...about, code: 'extract/encrypted' as const }] : []),
    ...(scripts ? [{ ...about, code: 'extract/scripts' as const }] : []),
    ...(attachments ? [{ ...about, code: 'extract/attachments' as const }] : []),
  ];
};

/** What there is to say about one page: no text on it (worth a look where it shows a picture), or characters that cannot be right. */
export const findingsOfPage = ({ number, visible, suspects, images }: PageContent): readonly Finding[] => {
  const place = { page: number };
  if (visible === 0)
    return [{ code: 'extract/page-without-text', severity: images > 0 ? 'warning' : 'info', at: '', place, args: {} }];
  return suspects.count === 0 ? [] : [{ code: 'extract/suspect-glyphs', severity: 'warning', at: '', place, args: suspects }];
};

/** The tables that are less sure than usual. */
export const findingsOfTables = (blocks: readonly RawBlock[]): readonly Finding[] =>
  blocks.flatMap((block): readonly Finding[] =>
    block.kind !== 'table' || block.confidence >= doubtful
      ? []
      : [
          {
            code: 'extract/low-confidence',
            severity: 'warning',
            at: '',
            place: block.place,
            args: { confidence: block.confidence, reasons: [...block.reasons] },
          },
        ],
  );
