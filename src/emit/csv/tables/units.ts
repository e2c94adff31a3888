import type { Annex, Unit, UnitKind } from '../../../model/annex.js';
import { column, csvTable, yesOrNo } from '../table.js';

const kindLabels: Readonly<Record<UnitKind, string>> = {
  secretary: 'segretario',
  area: 'area',
  sector: 'settore',
  service: 'servizio',
  department: 'dipartimento',
  directorate: 'direzione',
  office: 'ufficio',
  all: 'tutte le unità',
  other: 'altro',
};

const scaleLabels = { percent: 'percento', points: 'punti', free: 'libera' } as const;

/** One row per unit, in printed order. */
export const unitsTable = csvTable<Unit>({
  name: 'unita',
  title: 'Unità organizzative',
  description: 'Una riga per unità, nell’ordine del documento.',
  columns: [
    column('id', 'Codice stabile dell’unità', ({ id }) => id),
    column('ordine', 'Posizione nel documento, da 1', ({ ordinal }) => ordinal, 'integer'),
    column('intestazione', 'Intestazione come stampata', ({ heading }) => heading),
    column('unita', 'Unità come stampata', ({ label }) => label),
    column('numero', 'Numero dell’unità', ({ number }) => number ?? null, 'integer'),
    column('denominazione', 'Denominazione dell’unità', ({ name }) => name),
    column('tipo', `Tipo: ${Object.values(kindLabels).join(', ')}`, ({ kind }) => kindLabels[kind]),
    column('titolo_responsabile', 'Titolo del responsabile', ({ officer }) => officer?.title ?? null),
    column('responsabile', 'Nome del responsabile', ({ officer }) => officer?.name ?? null),
    column('ruolo', 'Ruolo come stampato', ({ officer }) => officer?.role ?? null),
    column(
      'ad_interim',
      'Se l’incarico è ad interim; vuoto senza responsabile',
      ({ officer }) => (officer === undefined ? null : yesOrNo(officer.interim)),
      'boolean',
    ),
    column('peso_propri', 'Somma dei pesi degli obiettivi propri', ({ weights }) => weights.own, 'number'),
    column('peso_trasversali', 'Somma dei pesi degli obiettivi trasversali', ({ weights }) => weights.transversal, 'number'),
    column('peso_totale', 'Somma dei pesi', ({ weights }) => weights.total, 'number'),
    column('scala_pesi', `Scala dei pesi: ${Object.values(scaleLabels).join(', ')}`, ({ weights }) => scaleLabels[weights.scale]),
  ],
  foreignKeys: [],
  sources: ({ units }: Annex) => units,
});
