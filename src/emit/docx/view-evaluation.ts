import type { EvaluationProfile, PointScale, ProfileComponent, ProfileFactor, ScoreBand } from '../../model/profile.js';
import { defaultProfile } from '../evaluation/default-profile.js';
import { pointsRange } from '../evaluation/scores.js';
import { counted, italianNumber } from '../italian.js';
import { type Block, cell, headerRow, heading, line, paragraph, type Row, span, type TableBlock } from './blocks.js';
import { type Fields, fieldCell } from './fields.js';
import { filledBy, type Subject } from './subject.js';

const percent = (value: number): string => `${italianNumber(value)}%`;

const total = (weights: readonly { readonly weight: number }[]): string =>
  percent(weights.reduce((sum, { weight }) => sum + weight, 0));

/** A step of one value is told by it alone. */
const stepText = ({ from, to, meaning }: PointScale['steps'][number]): string =>
  from === to ? `${italianNumber(from)} ${meaning}` : `da ${italianNumber(from)} a ${italianNumber(to)} ${meaning}`;

const scaleText = ({ steps }: PointScale): string => steps.map(stepText).join('; ');

const factorRow = ({ name, weight, descriptor }: ProfileFactor, index: number, { text }: Fields): Row => ({
  cells: [
    cell('given', [line([span(name, 'strong')])]),
    cell('given', [line(percent(weight), 'right')]),
    cell('given', descriptor),
    fieldCell('evaluator', text(`C_${index + 1}_punti`, `Tabella C, punti: ${name}`)),
    fieldCell('evaluator', text(`C_${index + 1}_punteggio`, `Tabella C, punteggio: ${name}`)),
  ],
});

const factorTable = (subject: Subject, points: string): TableBlock => {
  const {
    profile: { factorsTitle, factors },
    fields,
  } = subject;
  return {
    kind: 'table',
    title: `Tabella C – ${factorsTitle}`,
    description: 'Una riga per fattore, con peso e descrizione; punti e punteggio sono da compilare da chi valuta.',
    widths: [50, 13, 74, 18, 19],
    header: [
      headerRow([
        'Fattore',
        'Peso',
        'Che cosa si valuta',
        filledBy(`Punti ${points}`, 'evaluator', subject),
        filledBy('Punteggio', 'evaluator', subject),
      ]),
    ],
    rows: [
      ...factors.map((factor, index) => factorRow(factor, index, fields)),
      {
        cells: [
          cell('total', 'Totale'),
          cell('total', [line(total(factors), 'right')]),
          cell('total', '', 2),
          fieldCell('evaluator', fields.text('C_totale', 'Tabella C: totale')),
        ],
      },
    ],
    dense: true,
    together: true,
    closing: true,
  };
};

/** Whose rules the sheet follows, in a sentence. */
const originText = ({ name }: EvaluationProfile): string =>
  name === defaultProfile.name
    ? `Pesi, fattori, scala e fasce di questa scheda sono ${name}: valgono solo se coincidono con il Sistema di misurazione e valutazione della performance (SMVP) dell’ente, altrimenti vanno sostituiti con quelli.`
    : `Pesi, fattori, scala e fasce di questa scheda: ${name}.`;

/** Part C: the factors of behaviour, or the secretary's functions, with their scale. */
export const factorsBlocks = (number: number, subject: Subject, profile: EvaluationProfile): readonly Block[] => {
  const { bottom, top } = pointsRange(profile);
  return [
    heading(2, `${number}. Tabella C – ${subject.profile.factorsTitle}`),
    paragraph(`Scala dei punti: ${scaleText(profile.scale)}. Punteggio = peso × punti ÷ ${italianNumber(top)}.`, 'lead'),
    factorTable(subject, `${italianNumber(bottom)}–${italianNumber(top)}`),
    paragraph(originText(profile), 'note'),
  ];
};

const componentRow = ({ name, weight }: ProfileComponent, index: number, { text }: Fields): Row => ({
  cells: [
    cell('given', name),
    cell('given', [line(percent(weight), 'right')]),
    fieldCell('evaluator', text(`sintesi_${index + 1}_punteggio`, `Sintesi, punteggio: ${name}`)),
    fieldCell('evaluator', text(`sintesi_${index + 1}_pesato`, `Sintesi, punteggio × peso: ${name}`)),
  ],
});

const componentTable = (subject: Subject): TableBlock => {
  const {
    profile: { components },
    fields,
  } = subject;
  return {
    kind: 'table',
    title: 'Sintesi della valutazione',
    description: 'Una riga per componente con il suo peso; punteggi e punteggio finale sono da compilare da chi valuta.',
    widths: [84, 22, 34, 34],
    header: [
      headerRow([
        'Componente',
        'Peso',
        filledBy('Punteggio 0–100', 'evaluator', subject),
        filledBy('Punteggio × peso', 'evaluator', subject),
      ]),
    ],
    rows: [
      ...components.map((component, index) => componentRow(component, index, fields)),
      {
        cells: [
          cell('total', 'Punteggio finale'),
          cell('total', [line(total(components), 'right')]),
          cell('total', ''),
          fieldCell('evaluator', fields.text('punteggio_finale', 'Punteggio finale')),
        ],
      },
    ],
    dense: false,
    together: true,
    closing: true,
  };
};

const bandText = ({ from, below }: ScoreBand): string =>
  below === undefined ? `da ${italianNumber(from)} in su` : `da ${italianNumber(from)} a meno di ${italianNumber(below)}`;

const bandTable = (bands: readonly ScoreBand[], subject: Subject): TableBlock => ({
  kind: 'table',
  title: 'Fasce di valutazione',
  description:
    'Una riga per fascia di punteggio, con giudizio e quota della retribuzione di risultato; si barra la fascia raggiunta.',
  widths: [46, 46, 46, 36],
  header: [
    headerRow(['Punteggio finale', 'Giudizio', 'Retribuzione di risultato', filledBy('Fascia raggiunta', 'evaluator', subject)]),
  ],
  rows: bands.map((band, index) => ({
    cells: [
      cell('given', bandText(band)),
      cell('given', band.judgement),
      cell('given', percent(band.pay)),
      cell('evaluator', [line(subject.fields.tick(`fascia_${index + 1}`, `Fascia ${band.judgement}`, 'sì'))]),
    ],
  })),
  dense: false,
  together: true,
});

const roundingText = ({ rounding: { decimals }, objectiveScore }: EvaluationProfile): string => {
  const basis =
    objectiveScore === 'normalised'
      ? 'Per gli obiettivi conta il totale riportato a 100.'
      : 'Per gli obiettivi conta la somma dei punteggi, senza riportarla a 100.';
  return `${basis} Si arrotonda solo il punteggio finale, ${decimals === 0 ? 'all’unità' : `a ${counted(decimals, 'decimale', 'decimali')}`}, per eccesso da metà in su.`;
};

/** The summary: components by weight, the final score, the band. */
export const summaryBlocks = (number: number, subject: Subject, profile: EvaluationProfile): readonly Block[] => [
  heading(2, `${number}. Sintesi e punteggio finale`),
  componentTable(subject),
  paragraph(roundingText(profile), 'note'),
  bandTable(profile.bands, subject),
];
