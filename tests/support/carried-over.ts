import { extract } from '../../src/extract/index.js';
import type { Annex } from '../../src/model/annex.js';
import { type NormalizeOptions, normalize } from '../../src/normalize/index.js';

/** What a row of the plan says; what is left out is harmless. */
export type Row = { readonly title?: string; readonly indicator?: string; readonly target?: string };

const rowLine = (
  { title = 'Riordino della fototeca', indicator = 'Foto ordinate', target = '95%' }: Row,
  index: number,
): string => [index + 1, '20%', title, 'Servizio reso ai cittadini', indicator, target].join('\t');

type Text = { readonly title?: string; readonly header?: string; readonly rows: readonly Row[] };

/** A plan of 2024-2026 whose table was carried over from 2023, with two rows that show it, and then the given ones. */
export const annexOf = async (
  { title = 'PIANO DELLA PERFORMANCE 2024-2026', header = 'Obiettivi anno 2023', rows }: Text,
  options: NormalizeOptions = {},
): Promise<Annex> => {
  const shown: readonly Row[] = [
    { title: 'Mostra estiva', target: 'Entro il 31/12/2023' },
    { title: 'Catalogo', target: 'Entro il 30/11/2023' },
  ];
  const text = [
    `**${title}**`,
    '',
    '**OBIETTIVI SEGRETARIO COMUNALE**',
    '',
    'N.\tPeso\tObiettivi anno 2024\tRisultati attesi\tIndicatori\tTarget',
    '1\t100%\tCoordinamento degli uffici\tUffici coordinati\tRiunioni tenute\t12',
    '',
    '**OBIETTIVI AREA 1 – CULTURA**',
    '**Responsabile Dott. Elio Serra**',
    '',
    `N.\tPeso\t${header}\tRisultati attesi\tIndicatori\tTarget`,
    ...[...shown, ...rows].map(rowLine),
  ].join('\n');
  const { raw, findings } = await extract({ name: 'annex.txt', bytes: new TextEncoder().encode(text) });
  return normalize(raw, findings, options);
};

/** What becomes of the years of the one row that is looked at. */
export const movesOf = async (row: Row, options: NormalizeOptions = {}): Promise<readonly string[]> => {
  const { edits } = await annexOf({ rows: [row] }, options);
  return edits
    .filter(({ at, rule }) => at.startsWith('/assignments/3/') && rule.startsWith('year/'))
    .map(({ before, after, status }) => `${before} → ${after} ${status}`);
};
