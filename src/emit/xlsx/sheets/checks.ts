import { findingSentence, ruleTitle } from '../../../messages/index.js';
import type { Unit } from '../../../model/annex.js';
import { commonUnits } from '../../../model/common-rows.js';
import { type AnnexFinding, type FindingCode, isOpen } from '../../../model/finding.js';
import { quotedText } from '../addresses.js';
import { blank, formula, number, row, text, wideRow } from '../cells.js';
import type { UnitEntry } from '../context.js';
import type { FramedContext } from '../frames.js';
import { planHeading } from '../headings.js';
import { sheetNames } from '../sheet-names.js';
import { type CellPlan, plainSheet, type RowPlan, type SheetPlan } from '../sheet-plan.js';
import { rangeOf } from '../table-sheet.js';
import { stillOpen } from './decision-cells.js';
import { unitLabel } from './unit-column.js';
import { alarmFormula, weightVerdict, weightVerdictFormula } from './weight-check.js';

/** A line of the sheet; `outcome` is made for the number of the row it comes to stand in. */
type Check = {
  readonly subject: string;
  readonly unit: string;
  readonly value: CellPlan;
  readonly expected: CellPlan;
  readonly outcome: (at: number) => CellPlan;
  readonly detail: string;
};

const widths = [32, 20, 7.5, 7.5, 24, 61];
const centred = { align: 'center' } as const;
const captions = ['Controllo', 'Unità', 'Valore', 'Atteso', 'Esito', 'Dettaglio'];
const headerRow = 3;
const [fine, trouble, remark] = ['OK', 'ATTENZIONE', 'NOTA'];
const wholeDocument = 'Documento';

const weightSum = (context: FramedContext, entry: UnitEntry): Check => {
  const frame = context.frames.objectives;
  const sum = `SUMIFS(${rangeOf(frame, 'weight')},${rangeOf(frame, 'unitId')},${quotedText(entry.unit.id)})`;
  return {
    subject: 'Somma dei pesi',
    unit: unitLabel(entry),
    value: formula(sum, entry.totals.total, centred),
    expected: entry.totals.scale === 'percent' && entry.totals.level === undefined ? number(100, centred) : text('–', centred),
    outcome: (at) => formula(weightVerdictFormula(entry.totals, `C${at}`), weightVerdict(entry.totals), { align: 'left' }),
    detail: '',
  };
};

/** A count by formula that should be `expected` or less. */
type Count = { readonly formula: string; readonly result: number; readonly expected: number; readonly detail: string };

const countCheck = (subject: string, unit: string, count: Count): Check => ({
  subject,
  unit,
  value: formula(count.formula, count.result, centred),
  expected: number(count.expected, centred),
  outcome: (at) =>
    formula(`IF(C${at}<=D${at},"${fine}","${trouble}")`, count.result <= count.expected ? fine : trouble, { align: 'left' }),
  detail: count.detail,
});

const missingWeights = (context: FramedContext, entry: UnitEntry): Check => {
  const frame = context.frames.objectives;
  const rows = [...entry.own, ...entry.transversal];
  const prerequisites = rows.filter(({ assignment }) => assignment.weight.prerequisite === true).length;
  const explained = rows.filter(({ weightRemark }) => weightRemark !== undefined).length;
  return countCheck('Obiettivi senza un peso numerico', unitLabel(entry), {
    formula: `SUMPRODUCT((${rangeOf(frame, 'unitId')}=${quotedText(entry.unit.id)})*NOT(ISNUMBER(${rangeOf(frame, 'weight')})))`,
    result: rows.filter(({ weight }) => weight === null).length,
    expected: prerequisites + explained,
    detail: [
      ...(prerequisites === 0 ? [] : ['Prerequisiti (X): sono previsti senza peso.']),
      ...(explained === 0
        ? []
        : [
            'Pesi in comune con altre righe, negli indicatori o non previsti: si legge nella colonna Peso, dove si possono scrivere o ripartire.',
          ]),
    ].join(' '),
  });
};

const missingTargets = (context: FramedContext, entry: UnitEntry): Check => {
  const frame = context.frames.objectives;
  const without = [...entry.own, ...entry.transversal].filter(({ targets }) => targets.every((one) => one.text === ''));
  return countCheck('Obiettivi senza target né scadenza', unitLabel(entry), {
    formula: `SUMPRODUCT((${rangeOf(frame, 'unitId')}=${quotedText(entry.unit.id)})*(LEN(${rangeOf(frame, 'target')})=0))`,
    result: without.length,
    expected: 0,
    detail: without.map((one) => `n. ${one.number}`).join(', '),
  });
};

const excludedWithoutReason = (context: FramedContext, entry: UnitEntry): Check => {
  const frame = context.frames.objectives;
  const unjustified = `(LEN(${rangeOf(frame, 'excluded')})>0)*(LEN(${rangeOf(frame, 'notes')})=0)`;
  return countCheck('Obiettivi non valutabili senza motivazione', unitLabel(entry), {
    formula: `SUMPRODUCT((${rangeOf(frame, 'unitId')}=${quotedText(entry.unit.id)})*${unjustified})`,
    result: 0,
    expected: 0,
    detail: 'La motivazione si scrive nella colonna Note del foglio Obiettivi.',
  });
};

const openProposals = (context: FramedContext, unit: Unit, label: string): Check => {
  const frame = context.frames.edits;
  const open = `(${rangeOf(frame, 'status')}="proposta")*(LEN(${rangeOf(frame, 'decision')})=0)`;
  const count = context.edits.filter((line) => line.unit?.id === unit.id && line.edit.status === 'proposed').length;
  return countCheck('Proposte ancora da decidere', label, {
    formula: `SUMPRODUCT((${rangeOf(frame, 'unitId')}=${quotedText(unit.id)})*${open})`,
    result: count,
    expected: 0,
    detail: count === 0 ? '' : 'Si decidono nel foglio Modifiche.',
  });
};

const outcomeText = (finding: AnnexFinding): string => {
  const { outcome, reason } = finding.decision ?? {};
  if (isOpen(finding)) return '';
  return ` – ${outcome === 'replaced' ? 'testo sostituito' : 'respinta'}${reason === undefined ? '' : `: ${reason}`}`;
};

/** The findings of a rule about a unit, or about the document, less those that a person said are none. */
const findingCheck = (context: FramedContext, code: FindingCode, entry?: UnitEntry): Check => {
  const frame = context.frames.findings;
  const findings = (entry?.findings ?? context.annex.findings).filter((finding) => finding.code === code);
  const ofUnit = entry === undefined ? '' : `(${rangeOf(frame, 'unitId')}=${quotedText(entry.unit.id)})*`;
  const open = findings.filter(isOpen);
  const worst = findings.every(({ severity }) => severity === 'info') ? remark : trouble;
  return {
    subject: ruleTitle(code, 'it'),
    unit: entry === undefined ? wholeDocument : unitLabel(entry),
    value: formula(
      `SUMPRODUCT(${ofUnit}(${rangeOf(frame, 'code')}=${quotedText(code)})*${stillOpen(rangeOf(frame, 'decision'))})`,
      open.length,
      centred,
    ),
    expected: number(0, centred),
    outcome: (at) => formula(`IF(C${at}=0,"${fine}","${worst}")`, open.length === 0 ? fine : worst, { align: 'left' }),
    detail: findings.map((finding) => `${findingSentence(finding, 'it')}${outcomeText(finding)}`).join('\n'),
  };
};

/** Missing targets and weights have counts of their own, row by row. */
const unitCodes: readonly FindingCode[] = [
  'unit/officer-missing',
  'number/gap',
  'number/duplicate',
  'transversal/incomplete',
  'year/partly-shifted',
];
const documentCodes: readonly FindingCode[] = [
  'administration/missing',
  'plan/year-undecided',
  'unit/gap',
  'duty/payment-times',
  'duty/payment-indicator',
  'duty/payment-weight',
  'duty/training',
  'duty/accessibility',
];

const checksOf = (context: FramedContext): readonly Check[] => [
  ...[weightSum, missingWeights, missingTargets, excludedWithoutReason].flatMap((check) =>
    context.units.map((entry) => check(context, entry)),
  ),
  ...context.units.map((entry) => openProposals(context, entry.unit, unitLabel(entry))),
  ...commonUnits(context.annex.units).map((unit) => openProposals(context, unit, unit.label || unit.name)),
  ...unitCodes.flatMap((code) => context.units.map((entry) => findingCheck(context, code, entry))),
  ...documentCodes.map((code) => findingCheck(context, code)),
];

const checkRow = (check: Check, at: number): RowPlan =>
  row(text(check.subject), text(check.unit), check.value, check.expected, check.outcome(at), text(check.detail));

/** What an office checks before signing, unit by unit, with the outcome in a word. */
export const checksSheet = (context: FramedContext): SheetPlan => {
  const checks = checksOf(context);
  const last = headerRow + checks.length;
  return {
    ...plainSheet(sheetNames.checks, widths, [
      wideRow('Controlli', widths.length, 'title'),
      wideRow(planHeading(context.annex), widths.length, 'subtitle'),
      row(...captions.map((caption) => text(caption, { look: 'header' }))),
      ...(checks.length === 0
        ? [row(...captions.map(() => blank()))]
        : checks.map((check, index) => checkRow(check, headerRow + 1 + index))),
    ]),
    frozen: { rows: headerRow, columns: 0 },
    repeatedRows: [headerRow, headerRow],
    autoFilter: `A${headerRow}:F${last}`,
    conditionalMarks: [
      { range: `E${headerRow + 1}:E${last}`, formula: alarmFormula(`E${headerRow + 1}`), mark: 'alarm' },
      {
        range: `E${headerRow + 1}:E${last}`,
        formula: `OR(E${headerRow + 1}="${fine}",LEFT(E${headerRow + 1},6)="chiude")`,
        mark: 'good',
      },
    ],
    isProtected: true,
  };
};
