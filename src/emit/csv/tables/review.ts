import { editStatusLabel, fieldLabel, findingSentence, placeText, severityLabel } from '../../../messages/index.js';
import type { Annex } from '../../../model/annex.js';
import { type AnnexFinding, isOpen } from '../../../model/finding.js';
import { type EditLine, editLines, pointerIndex } from '../../edit-lines.js';
import { column, csvTable, yesOrNo } from '../table.js';

const authors = { rule: 'regola', person: 'persona' } as const;

/** One row per correction, applied, proposed or rejected. */
export const editsTable = csvTable<EditLine>({
  name: 'modifiche',
  title: 'Modifiche',
  description: 'Una riga per correzione applicata, proposta o respinta.',
  columns: [
    column('id', 'Codice della modifica', ({ edit }) => edit.id),
    column('id_unita', 'Id dell’unità; vuoto se riguarda il documento', ({ unit }) => unit?.id ?? null),
    column('id_riga', 'Id della riga; vuoto se riguarda l’unità o il documento', ({ assignment }) => assignment?.id ?? null),
    column('campo', 'Campo', ({ field }) => fieldLabel(field, 'it')),
    column('puntatore', 'Punto di annex.json (JSON Pointer)', ({ edit }) => edit.at),
    column('inizio', 'Primo carattere nel testo stampato, da 0', ({ edit }) => edit.range[0], 'integer'),
    column('fine', 'Carattere dopo l’ultimo', ({ edit }) => edit.range[1], 'integer'),
    column('prima', 'Testo prima', ({ edit }) => edit.before),
    column('dopo', 'Testo dopo', ({ edit }) => edit.after),
    column('stato', 'Stato della modifica', ({ edit }) => editStatusLabel(edit.status, 'it')),
    column('regola', 'Regola', ({ edit }) => edit.rule),
    column('confidenza', 'Confidenza, da 0 a 1', ({ edit }) => edit.confidence, 'number'),
    column('autore', `Autore: ${Object.values(authors).join(', ')}`, ({ edit }) => authors[edit.by]),
    column('motivo', 'Motivo, se deciso da una persona', ({ edit }) => edit.reason ?? null),
    column('fonte', 'Punto del documento', ({ place }) => (place === undefined ? null : placeText(place, 'it'))),
  ],
  foreignKeys: [
    { column: 'id_unita', table: 'unita' },
    { column: 'id_riga', table: 'obiettivi' },
  ],
  sources: editLines,
});

type FindingSource = { readonly finding: AnnexFinding; readonly rowId: string | null; readonly unitId: string | null };

const findingSource = ({ assignments, units }: Annex, finding: AnnexFinding): FindingSource => {
  const row = assignments[pointerIndex(finding.at, 'assignments') ?? -1];
  const unit = units[pointerIndex(finding.at, 'units') ?? -1];
  return { finding, rowId: row?.id ?? null, unitId: row?.unitId ?? unit?.id ?? null };
};

/** One row per finding. */
export const findingsTable = csvTable<FindingSource>({
  name: 'segnalazioni',
  title: 'Segnalazioni',
  description: 'Una riga per segnalazione.',
  columns: [
    column('id', 'Codice della segnalazione', ({ finding }) => finding.id),
    column('id_unita', 'Id dell’unità; vuoto se riguarda il documento', ({ unitId }) => unitId),
    column('id_riga', 'Id della riga; vuoto se riguarda l’unità o il documento', ({ rowId }) => rowId),
    column('gravita', 'Gravità', ({ finding }) => severityLabel(finding.severity, 'it')),
    column('regola', 'Regola', ({ finding }) => finding.code),
    column('testo', 'La segnalazione in parole', ({ finding }) => findingSentence(finding, 'it')),
    column('aperta', 'Se nessuno l’ha ancora superata', ({ finding }) => yesOrNo(isOpen(finding)), 'boolean'),
    column('motivo', 'Motivo, se decisa da una persona', ({ finding }) => finding.decision?.reason ?? null),
    column('puntatore', 'Punto di annex.json (JSON Pointer)', ({ finding }) => finding.at),
    column('fonte', 'Punto del documento', ({ finding }) => placeText(finding.place, 'it')),
  ],
  foreignKeys: [
    { column: 'id_unita', table: 'unita' },
    { column: 'id_riga', table: 'obiettivi' },
  ],
  sources: (annex) => annex.findings.map((finding) => findingSource(annex, finding)),
});
