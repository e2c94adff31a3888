import { type Annex, type Assignment, currentText, type Indicator, type Target, type TextField } from '../../../model/annex.js';
import { comparisonLabels, polarityLabels, targetTypeLabels } from '../../italian.js';
import { type CsvColumn, column, csvTable } from '../table.js';
import type { CsvValue } from '../write.js';

type OfRow = { readonly row: Assignment; readonly id: string; readonly position: number };
type IndicatorSource = OfRow & { readonly indicator: Indicator };
type TargetSource = OfRow & { readonly target: Target; readonly indicatorId: string | null };

const indicatorId = ({ id }: Assignment, index: number): string => `${id}.i${index + 1}`;

const original = ({ text, value }: TextField): CsvValue => (value === undefined || value === text ? null : text);

const ofRow: readonly CsvColumn<OfRow>[] = [
  column('id', 'Codice: id della riga e posizione', ({ id }) => id),
  column('id_riga', 'Id della riga in obiettivi.csv', ({ row }) => row.id),
  column('posizione', 'Posizione nella riga, da 1', ({ position }) => position, 'integer'),
];

/** One row per indicator. */
export const indicatorsTable = csvTable<IndicatorSource>({
  name: 'indicatori',
  title: 'Indicatori',
  description: 'Una riga per indicatore; più indicatori della stessa cella sono più righe.',
  columns: [
    ...ofRow,
    column('testo', 'Testo dell’indicatore', ({ indicator }) => currentText(indicator).trim()),
    column('testo_originale', 'Testo stampato, solo se corretto', ({ indicator }) => original(indicator)),
    column('peso', 'Peso dell’indicatore', ({ indicator }) => indicator.weight ?? null, 'number'),
    column('formula', 'Formula', ({ indicator }) => indicator.formula ?? null),
    column('unita_misura', 'Unità di misura', ({ indicator }) => indicator.unit ?? null),
    column('polarita', `Polarità: ${Object.values(polarityLabels).join(', ')}`, ({ indicator: { polarity } }) =>
      polarity === undefined ? null : polarityLabels[polarity],
    ),
    column('valore_partenza', 'Valore di partenza come stampato', ({ indicator }) => indicator.baseline ?? null),
    column('fonte_dati', 'Fonte dei dati', ({ indicator }) => indicator.source ?? null),
    column('confronto', `Soglia nel testo: ${Object.values(comparisonLabels).join(', ')}`, ({ indicator: { threshold } }) =>
      threshold === undefined ? null : comparisonLabels[threshold.comparison],
    ),
    column('soglia', 'Valore della soglia', ({ indicator }) => indicator.threshold?.value ?? null, 'number'),
    column('unita_soglia', 'Unità della soglia', ({ indicator }) => indicator.threshold?.unit ?? null),
  ],
  foreignKeys: [{ column: 'id_riga', table: 'obiettivi' }],
  sources: ({ assignments }: Annex) =>
    assignments.flatMap((row) =>
      row.indicators.map((indicator, index) => ({ row, id: indicatorId(row, index), position: index + 1, indicator })),
    ),
});

/** The targets of a row, then those of its indicators. */
const targetsOf = (row: Assignment): readonly TargetSource[] =>
  [
    ...row.targets.map((target) => ({ target, indicatorId: null })),
    ...row.indicators.flatMap(({ targets = [] }, index) =>
      targets.map((target) => ({ target, indicatorId: indicatorId(row, index) })),
    ),
  ].map((one, index) => ({ ...one, row, id: `${row.id}.t${index + 1}`, position: index + 1 }));

const daysOf = (target: Target): readonly string[] => {
  if (target.type === 'date') return [target.date];
  return target.type === 'dates' ? target.dates.toSorted() : [];
};

const numberOf = (target: Target): CsvValue => {
  if (target.type === 'percentage') return target.percentage;
  return target.type === 'number' ? target.number : null;
};

const unitOf = (target: Target): CsvValue => {
  if (target.type === 'percentage') return '%';
  return target.type === 'number' || target.type === 'threshold' ? (target.unit ?? null) : null;
};

/** One row per target. */
export const targetsTable = csvTable<TargetSource>({
  name: 'target',
  title: 'Target',
  description: 'Una riga per target, con il valore o la scadenza che se ne legge.',
  columns: [
    ...ofRow,
    column('id_indicatore', 'Id dell’indicatore di cui è il target; vuoto se vale per la riga', (one) => one.indicatorId),
    column('testo', 'Testo del target', ({ target }) => currentText(target)),
    column('testo_originale', 'Testo stampato, solo se corretto', ({ target }) => original(target)),
    column('tipo', `Tipo: ${Object.values(targetTypeLabels).join(', ')}`, ({ target }) => targetTypeLabels[target.type]),
    column('anno', 'Anno, dove il documento dà un target per anno', ({ target }) => target.year ?? null, 'integer'),
    column('scadenza', 'Scadenza; di più date l’ultima', ({ target }) => daysOf(target).at(-1) ?? null, 'date'),
    column('valore', 'Valore', ({ target }) => numberOf(target), 'number'),
    column('minimo', 'Minimo', ({ target }) => (target.type === 'threshold' ? (target.min ?? null) : null), 'number'),
    column('massimo', 'Massimo', ({ target }) => (target.type === 'threshold' ? (target.max ?? null) : null), 'number'),
    column('unita_misura', 'Unità del valore', ({ target }) => unitOf(target)),
  ],
  foreignKeys: [
    { column: 'id_riga', table: 'obiettivi' },
    { column: 'id_indicatore', table: 'indicatori' },
  ],
  sources: ({ assignments }: Annex) => assignments.flatMap(targetsOf),
});
