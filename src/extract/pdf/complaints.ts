import type { Finding } from '../../model/finding.js';
import type { Complaint } from './reading.js';

/** How pdf.js says that it found the objects of the file by looking for them, as the table that tells where they are did not. */
const rebuilding = 'Indexing all PDF objects';

/** How pdf.js says that it went on without something that may show text. Pictures, colours and patterns are of no account. */
const losses: readonly RegExp[] = [
  /ignoring errors during/,
  /ignoring (?:XObject|sub-stream|ToUnicode|CIDToGIDMap)|Invalid cMap data/,
  /in flate stream|Invalid stream|Filter ".*" is not supported|Unknown compression method/,
  /Unknown command|Skipping command|Unterminated (?:hex )?string/,
  /Font .* is not available|loadFont - /,
];

/** How pdf.js says that it left a picture out, as larger than it was told to unpack. */
const pictureLeftOut = 'Image exceeded maximum allowed size';

const wordsOf = ({ text }: Complaint): string => text.replace(/^(?:Warning|Info): /, '');

const isLoss = (complaint: Complaint): boolean => losses.some((loss) => loss.test(complaint.text));

/** What was lost first, in pdf.js's words; `undefined` for nothing. */
export const lossAmong = (complaints: readonly Complaint[]): string | undefined => complaints.filter(isLoss).map(wordsOf)[0];

/** How many pictures of a page were too large to be unpacked. */
export const countPicturesLeftOut = (complaints: readonly Complaint[], page: number): number =>
  complaints.filter((one) => one.page === page && one.text.includes(pictureLeftOut)).length;

/** What pdf.js's complaints mean for a reader: a file put together again, and pages of which something is missing. */
export const findingsOfComplaints = (complaints: readonly Complaint[]): readonly Finding[] => {
  const first = new Map<number, Complaint>();
  for (const complaint of complaints.filter(isLoss).toSorted((a, b) => a.page - b.page))
    if (!first.has(complaint.page)) first.set(complaint.page, complaint);
  const rebuilt = complaints.some(({ text }) => text.includes(rebuilding));
  return [
    ...(rebuilt
      ? [{ code: 'extract/rebuilt' as const, severity: 'warning' as const, at: '', place: { page: 1 }, args: {} }]
      : []),
    ...[...first].map(
      ([page, complaint]): Finding => ({
        code: 'extract/damaged-content',
        severity: 'error',
        at: '',
        place: { page: Math.max(1, page) },
        args: { reason: wordsOf(complaint) },
      }),
    ),
  ];
};
