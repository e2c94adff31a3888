import type { Edit, Field } from '../model/annex.js';
import type { Severity } from '../model/finding.js';
import type { Place } from '../model/place.js';
import type { ConfidenceReason } from '../model/raw-document.js';
import type { Language, Phrase } from './language.js';

const fieldLabels: Readonly<Record<Field, Phrase>> = {
  number: { it: 'numero', en: 'number' },
  weight: { it: 'peso', en: 'weight' },
  title: { it: 'obiettivo', en: 'objective' },
  description: { it: 'descrizione', en: 'description' },
  expectedResult: { it: 'risultato atteso', en: 'expected result' },
  indicator: { it: 'indicatore', en: 'indicator' },
  indicatorWeight: { it: 'peso dell’indicatore', en: 'weight of the indicator' },
  formula: { it: 'formula', en: 'formula' },
  measureUnit: { it: 'unità di misura', en: 'unit of measure' },
  target: { it: 'target', en: 'target' },
  dueDate: { it: 'scadenza', en: 'due date' },
  baseline: { it: 'valore di partenza', en: 'baseline' },
  actual: { it: 'consuntivo', en: 'actual' },
  score: { it: 'punteggio', en: 'score' },
  officer: { it: 'responsabile', en: 'officer' },
  otherUnits: { it: 'altre strutture', en: 'other units' },
  stakeholders: { it: 'portatori di interesse', en: 'stakeholders' },
  dataSource: { it: 'fonte', en: 'data source' },
  budgetProgramme: { it: 'missione/programma', en: 'budget programme' },
  strategicObjective: { it: 'obiettivo strategico', en: 'strategic objective' },
  activities: { it: 'attività', en: 'activities' },
  schedule: { it: 'calendario', en: 'schedule' },
  objectiveKind: { it: 'tipo di obiettivo', en: 'kind of objective' },
  notes: { it: 'note', en: 'notes' },
  unit: { it: 'unità', en: 'unit' },
  unknown: { it: 'colonna sconosciuta', en: 'unknown column' },
};

const severityLabels: Readonly<Record<Severity, Phrase>> = {
  error: { it: 'errore', en: 'error' },
  warning: { it: 'avviso', en: 'warning' },
  info: { it: 'nota', en: 'info' },
};

const editStatusLabels: Readonly<Record<Edit['status'], Phrase>> = {
  applied: { it: 'applicata', en: 'applied' },
  proposed: { it: 'proposta', en: 'proposed' },
  rejected: { it: 'respinta', en: 'rejected' },
};

const reasonLabels: Readonly<Record<ConfidenceReason, Phrase>> = {
  joinedOverPages: { it: 'continua su più pagine', en: 'goes on over pages' },
  headerRepeated: { it: "l'intestazione è ripetuta", en: 'the header is repeated' },
  rowCutByBreak: { it: 'una riga è tagliata dal cambio pagina', en: 'a row is cut by a page break' },
  closingLineMissing: { it: 'manca la linea di chiusura', en: 'the closing line is missing' },
  outerFrameMissing: { it: 'manca la cornice esterna', en: 'the outer frame is missing' },
  noRulings: { it: 'senza linee', en: 'without lines' },
  columnsFromText: { it: 'colonne dedotte dal testo', en: 'columns inferred from the text' },
  cellsFromTags: { it: 'celle dalla marcatura del PDF', en: 'cells from the tags of the PDF' },
  cellsFromBoxes: { it: 'celle da riquadri senza marcatura di tabella', en: 'cells from boxes without table markup' },
  rowsFromText: { it: 'righe dedotte dal testo', en: 'rows inferred from the text' },
  overlappingSpans: { it: 'celle sovrapposte', en: 'overlapping spans' },
  suspectGlyphs: { it: 'caratteri incerti', en: 'uncertain characters' },
};

const administrationLabels: Readonly<Record<string, Phrase>> = {
  name: { it: 'la denominazione (--administration)', en: 'its name (--administration)' },
  ipaCode: { it: 'il codice IPA (--ipa)', en: 'its IPA code (--ipa)' },
  approvingAct: { it: "l'atto di approvazione (--act)", en: 'the approving act (--act)' },
};

const labelIn = (labels: Readonly<Record<string, Phrase>>, key: string, language: Language): string =>
  labels[key]?.[language] ?? key;

/** A field's name in words; a name outside the model comes back as it is. */
export const fieldLabel = (field: string, language: Language): string => labelIn(fieldLabels, field, language);
/** What a caller has to say about the body, in words. */
export const administrationLabel = (field: string, language: Language): string => labelIn(administrationLabels, field, language);
/** A severity in words. */
export const severityLabel = (severity: Severity, language: Language): string => labelIn(severityLabels, severity, language);
/** The state of an edit in words. */
export const editStatusLabel = (status: Edit['status'], language: Language): string =>
  labelIn(editStatusLabels, status, language);
/** A reason for less confidence in words. */
export const reasonLabel = (reason: ConfidenceReason, language: Language): string => labelIn(reasonLabels, reason, language);

/** Where something stands, for a person: page and table row (counted from 1), or the line in HTML and text. */
export const placeText = (place: Place, language: Language): string => {
  const words = language === 'it' ? { page: 'pag.', line: 'linea', row: 'riga' } : { page: 'page', line: 'line', row: 'row' };
  if (place.line !== undefined) return `${words.line} ${place.line}`;
  const row = place.row === undefined ? '' : `, ${words.row} ${place.row + 1}`;
  return `${words.page} ${place.page}${row}`;
};
