import type { Annex, Unit } from '../../model/annex.js';
import type { EvaluationProfile } from '../../model/profile.js';
import type { EmitInput } from '../emitter.js';
import { defaultProfile } from '../evaluation/default-profile.js';
import { type UnitSheet, unitSheets } from '../sheet-model.js';
import { type Block, paragraph, type SheetDocument } from './blocks.js';
import { remarksOf } from './remarks.js';
import { sheetSubject } from './subject.js';
import { annexBlocks } from './view-annex.js';
import { hearingBlocks, narrativeBlocks, paymentBlocks, signatureBlocks } from './view-closing.js';
import { factorsBlocks, summaryBlocks } from './view-evaluation.js';
import { headBlocks, periodText, type SheetContext, sheetTitle } from './view-head.js';
import { ownBlocks, scoringNote, totalsBlocks, transversalBlocks } from './view-objectives.js';

/** A unit's sheet as it will read, and the stem of its file's name. */
export type UnitDocument = { readonly stem: string; readonly document: SheetDocument };

/** File systems take 255 bytes of a name; offices also unpack into deep folders. */
const longestStem = 80;

const fileStem = ({ id, ordinal }: Unit): string => (id.length <= longestStem ? id : `${id.slice(0, longestStem)}-${ordinal}`);

const transversalCodes = ({ objectives }: Annex): ReadonlyMap<string, string> =>
  new Map(objectives.filter(({ kind }) => kind === 'transversal').map(({ id }, index) => [id, `TR${index + 1}`]));

const objectivesPages = ({ annex, sheet, subject }: SheetContext): readonly Block[] => [
  ...ownBlocks(2, sheet, subject),
  ...transversalBlocks(3, sheet, { subject, codes: transversalCodes(annex) }),
  scoringNote,
];

const evaluationPages = ({ annex, sheet, subject }: SheetContext, profile: EvaluationProfile): readonly Block[] => [
  ...totalsBlocks(4, sheet, subject),
  ...factorsBlocks(5, subject, profile),
  ...summaryBlocks(6, subject, profile),
  ...narrativeBlocks(7, subject),
  ...paymentBlocks(8, profile, annex.plan.year),
  ...hearingBlocks(9, subject, profile),
  ...signatureBlocks(10, subject, profile),
];

const origin = ({ document }: Annex): Block =>
  paragraph(`Documento di origine: ${document.name}, SHA-256 ${document.sha256}.`, 'note');

const writeDocument = (context: SheetContext, profile: EvaluationProfile): SheetDocument => {
  const { annex, sheet, subject } = context;
  const { plan, administration } = annex;
  const remarks = remarksOf(annex, sheet);
  const period = periodText(plan);
  const body = administration.name === undefined ? '' : `${administration.name} – `;
  return {
    title: `${sheetTitle(plan, profile)} – ${subject.unitTitle}`,
    subject: `PIAO${period === undefined ? '' : ` ${period}`}, sottosezione 2.2 Performance`,
    creator: administration.name ?? 'allegato',
    running: {
      left: `${body}${subject.unitTitle} – ${sheetTitle(plan, profile)}`,
      right: 'BOZZA',
      foot: plan.title ?? annex.document.name,
    },
    sections: [
      { orientation: 'portrait', blocks: headBlocks(context, remarks, profile) },
      { orientation: 'landscape', blocks: objectivesPages(context) },
      { orientation: 'portrait', blocks: evaluationPages(context, profile) },
      { orientation: 'portrait', blocks: [...annexBlocks(remarks, annex), origin(annex)] },
    ],
  };
};

/** The evaluation sheets of an annex, one per unit, in the annex's order. */
export const sheetDocuments = ({ annex, issuedOn, profile = defaultProfile }: EmitInput): readonly UnitDocument[] =>
  unitSheets(annex).map((sheet: UnitSheet) => ({
    stem: fileStem(sheet.unit),
    document: writeDocument(
      { annex, sheet, subject: sheetSubject(sheet.unit, profile), ...(issuedOn === undefined ? {} : { issuedOn }) },
      profile,
    ),
  }));
