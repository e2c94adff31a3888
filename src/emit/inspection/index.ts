import type { Language } from '../../messages/index.js';
import type { InspectedDocument } from '../../model/inspection.js';
import type { PageTrace } from '../../model/page-trace.js';
import type { EmittedFile } from '../emitter.js';
import { csvFiles, csvStream } from './csv.js';
import { htmlOf } from './html.js';
import { onPages } from './selection.js';
import { pictureFiles } from './svg/picture.js';

/** The forms in which a document as read can be shown. */
export const inspectionFormats = ['json', 'csv', 'html', 'svg'] as const;

/** One of {@link inspectionFormats}. */
export type InspectionFormat = (typeof inspectionFormats)[number];

/** What is to be shown: a document as read, the traces of its pages, and which pages (all, if none are named). */
export type Shown = {
  readonly inspected: InspectedDocument;
  readonly traces: readonly PageTrace[];
  readonly pages?: ReadonlySet<number> | undefined;
  readonly language: Language;
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const jsonOf = (inspected: InspectedDocument): string => `${JSON.stringify(inspected, null, 2)}\n`;

const selected = ({ inspected, pages }: Shown): InspectedDocument =>
  pages === undefined ? inspected : onPages(inspected, pages);

/** The files of a form: `inspect.json`, a CSV file per table, `inspect.html`, a picture per traced page. */
export const emitInspection = (shown: Shown, format: InspectionFormat): readonly EmittedFile[] => {
  const inspected = selected(shown);
  switch (format) {
    case 'json':
      return [{ name: 'inspect.json', bytes: bytesOf(jsonOf(inspected)) }];
    case 'csv':
      return csvFiles(inspected);
    case 'html':
      return [{ name: 'inspect.html', bytes: bytesOf(htmlOf(inspected, shown.language)) }];
    case 'svg':
      return pictureFiles(inspected, shown.traces, shown.language);
  }
};

/** A form as one text, for standard output: of pictures, all that were traced, one after the other. */
export const inspectionText = (shown: Shown, format: InspectionFormat): string => {
  if (format === 'csv') return csvStream(selected(shown));
  return emitInspection(shown, format)
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join('');
};
