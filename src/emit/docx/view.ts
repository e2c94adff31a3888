import type { Annex, Unit } from '../../model/annex.js';
import { type EditLine, editLines } from '../edit-lines.js';
import type { EmitInput } from '../emitter.js';
import { defaultProfile } from '../evaluation/default-profile.js';
import { officerName } from '../italian.js';
import { type SheetRow, type UnitSheet, unitSheets } from '../sheet-model.js';
import { type Block, heading, paragraph, type RunningLines, type Section, type SheetDocument, span } from './blocks.js';
import type { ObjectivePlace } from './objective-cells.js';
import { decisionProperties } from './proposals.js';
import { type Remarks, remarksOf } from './remarks.js';
import { sheetSubject } from './subject.js';
import { annexBlocks } from './view-annex.js';
import { hearingBlocks, narrativeBlocks, paymentBlocks, signatureBlocks } from './view-closing.js';
import { factorsBlocks, summaryBlocks } from './view-evaluation.js';
import { headBlocks, periodText, type SheetContext, sheetTitle } from './view-head.js';
import { objectiveBlocks } from './view-objective.js';
import { ownBlocks, scoringNote, totalsBlocks, transversalBlocks } from './view-objectives.js';

/** A unit's sheet as it will read, and the stem of its file's name. */
export type UnitDocument = { readonly stem: string; readonly document: SheetDocument };

/** File systems take 255 bytes of a name; offices also unpack into deep folders. */
const longestStem = 80;

const fileStem = ({ id, ordinal }: Unit): string => (id.length <= longestStem ? id : `${id.slice(0, longestStem)}-${ordinal}`);

const transversalCodes = ({ objectives }: Annex): ReadonlyMap<string, string> =>
  new Map(objectives.filter(({ kind }) => kind === 'transversal').map(({ id }, index) => [id, `TR${index + 1}`]));

const objectivesPages = ({ annex, sheet, subject, profile }: SheetContext): readonly Block[] => [
  ...ownBlocks(2, sheet, subject),
  ...transversalBlocks(3, sheet, { subject, codes: transversalCodes(annex) }),
  scoringNote(sheet.totals, profile),
];

const evaluationPages = ({ annex, sheet, subject, profile }: SheetContext): readonly Block[] => [
  ...totalsBlocks(4, sheet, subject),
  ...factorsBlocks(5, subject, profile),
  ...summaryBlocks(6, subject, profile),
  ...narrativeBlocks(7, subject),
  ...paymentBlocks(8, subject, { profile, year: annex.plan.year }),
  ...hearingBlocks(9, subject, profile),
  ...signatureBlocks(10, subject, profile),
];

const origin = ({ document }: Annex): Block =>
  paragraph(`Documento di origine: ${document.name}, SHA-256 ${document.sha256}.`, 'note');

/** The head and foot of pages about something of an annex. */
const runningLines = ({ administration: { name }, plan, document }: Annex, about: string): RunningLines => ({
  head: name === undefined ? about : `${name} – ${about}`,
  foot: plan.title ?? document.name,
});

const sectionsOf = (context: SheetContext, remarks: Remarks): readonly Section[] => {
  const { annex, subject } = context;
  const running = runningLines(annex, `${subject.unitTitle} – scheda\u00a0${annex.plan.year ?? ''}`.trimEnd());
  return [
    { orientation: 'portrait', running, blocks: headBlocks(context, remarks) },
    { orientation: 'landscape', running, blocks: objectivesPages(context) },
    { orientation: 'portrait', running, blocks: evaluationPages(context) },
    { orientation: 'portrait', running, blocks: [...annexBlocks(remarks, annex, subject.fields), origin(annex)] },
  ];
};

const contextOf = ({ annex, issuedOn, profile = defaultProfile }: EmitInput, sheet: UnitSheet): SheetContext => ({
  annex,
  sheet,
  profile,
  subject: sheetSubject(sheet.unit, profile),
  ...(issuedOn === undefined ? {} : { issuedOn }),
});

const about = ({ plan, administration }: Annex) => {
  const period = periodText(plan);
  return {
    subject: `PIAO${period === undefined ? '' : ` ${period}`}, sottosezione 2.2 Performance`,
    creator: administration.name ?? 'allegato',
  };
};

/** The sections of some sheets, and what programs find in their document's properties; `lines` are the edits of their annex. */
const sheetsOf = (
  contexts: readonly SheetContext[],
  lines: readonly EditLine[],
): Pick<SheetDocument, 'sections' | 'properties'> => {
  const parts = contexts.map((context) => ({ context, remarks: remarksOf(context.annex, context.sheet, lines) }));
  return {
    sections: parts.flatMap(({ context, remarks }) => sectionsOf(context, remarks)),
    properties: parts.flatMap(({ context, remarks }) => decisionProperties(remarks.proposed, context.subject.fields)),
  };
};

const sheetDocument = (context: SheetContext, lines: readonly EditLine[]): SheetDocument => ({
  title: `${sheetTitle(context)} – ${context.subject.unitTitle}`,
  ...about(context.annex),
  ...sheetsOf([context], lines),
});

/** The evaluation sheets of an annex, one per unit, in the annex's order. */
export const sheetDocuments = (input: EmitInput): readonly UnitDocument[] => {
  const lines = editLines(input.annex);
  return unitSheets(input.annex).map((sheet) => ({
    stem: fileStem(sheet.unit),
    document: sheetDocument(contextOf(input, sheet), lines),
  }));
};

const placesOf = ({ annex, sheet }: SheetContext): readonly ObjectivePlace[] => {
  const codes = transversalCodes(annex);
  const placed = (rows: readonly SheetRow[], letter: ObjectivePlace['letter']) =>
    rows.map((row, index) => ({ row, letter, index, code: codes.get(row.assignment.objectiveId) }));
  return [...placed(sheet.own, 'A'), ...placed(sheet.transversal, 'B')];
};

/** The forms of the objectives of each unit that has any, one to a page, in one document per unit. */
export const objectiveDocuments = (input: EmitInput): readonly UnitDocument[] =>
  unitSheets(input.annex).flatMap((sheet) => {
    const { annex } = input;
    const context = contextOf(input, sheet);
    const places = placesOf(context);
    if (places.length === 0) return [];
    const year = annex.plan.year === null ? '' : ` – anno\u00a0${annex.plan.year}`;
    const title = `Schede degli obiettivi${year}`;
    const running = runningLines(annex, `${context.subject.unitTitle} – ${title}`);
    const document: SheetDocument = {
      title: `${title} – ${context.subject.unitTitle}`,
      ...about(annex),
      properties: [],
      sections: places.map((place) => ({ orientation: 'portrait', running, blocks: objectiveBlocks(context, place) })),
    };
    return [{ stem: fileStem(sheet.unit), document }];
  });

/** The sheets of all units in one document that begins with a list of them; `undefined` where there are not several. */
export const joinedDocument = (input: EmitInput): SheetDocument | undefined => {
  const { annex } = input;
  const parts = unitSheets(annex).map((sheet) => ({
    ...contextOf(input, sheet),
    anchor: `U${sheet.unit.ordinal}_scheda`,
  }));
  const [first] = parts;
  if (first === undefined || parts.length < 2) return undefined;
  const title = sheetTitle(first);
  const contents: Section = {
    orientation: 'portrait',
    running: runningLines(annex, title),
    blocks: [
      ...(annex.administration.name === undefined ? [] : [paragraph([span(annex.administration.name, 'strong')])]),
      paragraph(title, 'title'),
      heading(1, 'Indice delle schede'),
      ...parts.map(
        ({ subject, anchor }): Block => ({
          kind: 'contents',
          text: [subject.unitTitle, officerName(subject.officer)].filter((part) => part !== '').join(' – '),
          anchor,
        }),
      ),
      origin(annex),
    ],
  };
  const { sections, properties } = sheetsOf(parts, editLines(annex));
  return { title, ...about(annex), refreshes: true, properties, sections: [contents, ...sections] };
};
