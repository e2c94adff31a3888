import { placeText } from '../../../messages/index.js';
import type { Annex } from '../../../model/annex.js';
import { isOpen } from '../../../model/finding.js';
import { officerText, sectionLabels, targetTypeLabels } from '../../italian.js';
import type { JoinedEdit } from '../../joined-edits.js';
import { printedSheets, rowTexts, type SheetRow, type UnitSheet } from '../../sheet-model.js';
import { joinPieces, joinTexts, type SheetText } from '../../sheet-text.js';
import { type CsvColumn, column, csvTable, yesOrNo } from '../table.js';
import type { CsvValue } from '../write.js';

type Source = { readonly annex: Annex; readonly sheet: UnitSheet; readonly row: SheetRow };
type Column = CsvColumn<Source>;

const text = (one: SheetText | undefined): CsvValue => one?.text ?? null;
const original = (one: SheetText | undefined): CsvValue => one?.original ?? null;
const indicators = ({ indicators: pieces }: SheetRow): SheetText => joinPieces(pieces);
const targets = ({ targets: several }: SheetRow): SheetText => joinTexts(several, '\n');

const allTexts = (row: SheetRow): readonly SheetText[] => rowTexts(row).map(({ text: one }) => one);
const changeLine = ({ before, after }: JoinedEdit): string => `${before} → ${after}`;

/** A text as it stands and, in a second column, as it was printed where it was corrected. */
const textColumns = (name: string, description: string, textOf: (row: SheetRow) => SheetText | undefined): readonly Column[] => [
  column(name, description, ({ row }) => text(textOf(row))),
  column(`${name}_originale`, `${description}: testo stampato, solo se corretto`, ({ row }) => original(textOf(row))),
];

/** What of the unit and the plan every row repeats. */
const frame: readonly Column[] = [
  column('id', 'Codice stabile della riga', ({ row }) => row.assignment.id),
  column('id_obiettivo', 'Codice stabile dell’obiettivo', ({ row }) => row.assignment.objectiveId),
  column('id_unita', 'Codice stabile dell’unità', ({ sheet }) => sheet.unit.id),
  column('anno', 'Anno del piano', ({ annex }) => annex.plan.year, 'integer'),
  column('unita', 'Unità come stampata', ({ sheet }) => sheet.unit.label),
  column('denominazione', 'Denominazione dell’unità', ({ sheet }) => sheet.unit.name),
  column('responsabile', 'Responsabile dell’unità', ({ sheet }) => officerText(sheet.unit.officer)),
  column('sezione', 'propri o trasversali', ({ row }) => sectionLabels[row.assignment.section]),
  column('numero', 'Numero stampato', ({ row }) => row.number),
  column('ordine', 'Posizione nell’unità, da 1', ({ row }) => row.assignment.ordinal, 'integer'),
];

const weights: readonly Column[] = [
  column('peso', 'Peso, in percento o in punti', ({ row }) => row.weight, 'number'),
  column('peso_stampato', 'Peso come stampato', ({ row }) => row.weightText),
  column(
    'peso_normalizzato',
    'Peso riportato a 100, dove i pesi dell’unità non sommano a 100',
    ({ row }) => row.assignment.normalizedWeight ?? null,
    'number',
  ),
  column('peso_comune_con', 'Id della riga con cui il peso è in comune', ({ row }) => row.assignment.weight.sharedFrom ?? null),
];

const texts: readonly Column[] = [
  column('obiettivo_strategico', 'Obiettivo strategico stampato sopra la riga', ({ row }) => row.assignment.group ?? null),
  ...textColumns('titolo', 'Titolo', ({ title }) => title),
  ...textColumns('descrizione', 'Descrizione', ({ description }) => description),
  ...textColumns('risultato_atteso', 'Risultato atteso', ({ expectedResult }) => expectedResult),
  ...textColumns('indicatore', 'Indicatore', indicators),
  ...textColumns('target', 'Target, uno per riga', targets),
  column('tipo_target', 'Tipi dei target, separati da uno spazio', ({ row }) =>
    row.targetTypes.map((type) => targetTypeLabels[type]).join(' '),
  ),
  column('scadenze', 'Scadenze (AAAA-MM-GG), separate da uno spazio', ({ row }) => row.dueDates.join(' ')),
  ...textColumns('attivita', 'Attività', ({ activities }) => activities),
  column('dettagli_indicatori', 'Dettagli degli indicatori, uno per riga', ({ row }) => row.indicatorLines.join('\n')),
  column('cronoprogramma', 'Cronoprogramma, una riga per attività', ({ row }) => row.scheduleLines.join('\n')),
  column('altre_colonne', 'Colonne non riconosciute, una per riga', ({ row }) =>
    row.extra.map(({ header, text: one }) => `${header}: ${one.text}`).join('\n'),
  ),
];

const review: readonly Column[] = [
  column(
    'correzioni',
    'Numero di correzioni applicate',
    ({ row }) => allTexts(row).flatMap(({ applied }) => applied).length,
    'integer',
  ),
  column('proposte', 'Proposte da decidere, una per riga', ({ row }) =>
    allTexts(row)
      .flatMap(({ proposed }) => proposed.map(changeLine))
      .join('\n'),
  ),
  column(
    'incoerente',
    'Se la riga è incoerente finché una proposta non è decisa',
    ({ row }) => yesOrNo(row.undecided),
    'boolean',
  ),
  column('anomalie', 'Codici delle segnalazioni aperte, separati da uno spazio', ({ row }) =>
    [...new Set(row.findings.filter(isOpen).map(({ code }) => code))].join(' '),
  ),
  column('fonte', 'Punto del documento', ({ row }) => (row.place === undefined ? null : placeText(row.place, 'it'))),
];

/** One row per assignment, unit by unit in printed order. */
export const objectivesTable = csvTable<Source>({
  name: 'obiettivi',
  title: 'Obiettivi',
  description: 'Una riga per obiettivo stampato; i codici sono quelli di annex.json.',
  columns: [...frame, ...weights, ...texts, ...review],
  foreignKeys: [
    { column: 'id_unita', table: 'unita' },
    { column: 'peso_comune_con', table: 'obiettivi' },
  ],
  sources: (annex) =>
    printedSheets(annex).flatMap((sheet) => [...sheet.own, ...sheet.transversal].map((row) => ({ annex, sheet, row }))),
});
