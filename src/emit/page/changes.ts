import { fieldLabel, findingSentence, placeText } from '../../messages/index.js';
import type { Decision } from '../../model/decisions.js';
import { type AnnexFinding, severities } from '../../model/finding.js';
import { rowName } from '../decisions/index.js';
import type { EditLine } from '../edit-lines.js';
import { italianNumber } from '../italian.js';
import { escaped } from '../markup/escape.js';
import { ruleImportance, ruleWords } from '../rule-words.js';
import { type SpokenEdit, speakEdits } from '../spoken-edits.js';
import type { PageContext } from './context.js';
import { lines, type PageColumn, paragraph, section, tableElement } from './elements.js';
import { severityTag } from './severity.js';

type RuleGroup<One> = { readonly rule: string; readonly members: readonly One[] };

const groupByRule = <One>(all: readonly One[], ruleOf: (one: One) => string): readonly RuleGroup<One>[] =>
  [...new Set(all.map(ruleOf))].map((rule) => ({ rule, members: all.filter((one) => ruleOf(one) === rule) }));

const editWhere = ({ annex }: PageContext, { edit, place }: EditLine): string =>
  [rowName(annex, edit.at), ...(place === undefined ? [] : [placeText(place, 'it')])].join(', ');

const percent = (share: number): string => `${italianNumber(share * 100)} %`;

const changeReason = ({ joined: { edits } }: SpokenEdit): string => {
  const [edit] = edits;
  if (edit?.by === 'person') return `decisione di una persona${edit.reason === undefined ? '' : `: ${edit.reason}`}`;
  return edit === undefined ? '' : `certezza ${percent(edit.confidence)}`;
};

const editIds = ({ joined: { edits } }: SpokenEdit): string => edits.map(({ id }) => id).join(' ');

/** What was corrected, rule by rule: where, from what to what, and why. */
export const correctionSections = (context: PageContext): readonly string[] => {
  const applied = context.edits.filter(({ edit }) => edit.status === 'applied');
  const groups = groupByRule(speakEdits(applied), ({ about }) => about.edit.rule);
  return groups.map(({ rule, members }, index) =>
    section(
      `correzione-${index + 1}`,
      `${ruleWords(rule)} (${members.length})`,
      [
        paragraph(ruleImportance(rule)),
        tableElement({
          caption: `Correzioni: ${ruleWords(rule)}`,
          rows: members,
          attributes: (one) => ` data-edits="${escaped(editIds(one))}"`,
          columns: [
            { header: 'Dove', isHead: true, cell: ({ about }) => escaped(editWhere(context, about)) },
            { header: 'Campo', cell: ({ about }) => escaped(fieldLabel(about.field, 'it')) },
            { header: 'Prima', cell: ({ joined }) => `<del>${lines(joined.before)}</del>` },
            { header: 'Dopo', cell: ({ joined }) => `<ins>${lines(joined.after)}</ins>` },
            { header: 'Perché', cell: (one) => lines(changeReason(one)) },
          ],
        }),
      ],
      3,
    ),
  );
};

const ruleOfDecision = ({ annex }: PageContext, { id }: Decision): string =>
  annex.edits.find((edit) => edit.id === id)?.rule ?? annex.findings.find((finding) => finding.id === id)?.code ?? id;

const changeText = ({ expected, proposed }: Decision): string =>
  proposed === undefined ? '' : `<div><del>${lines(expected ?? '')}</del> → <ins>${lines(proposed)}</ins></div>`;

/** How much of a text is shown on either side of what is to be decided, in characters. */
const contextLength = 80;

/** The printed text around what a proposal would change, for nobody decides upon a year alone. */
const printedAround = (context: PageContext, id: string): string => {
  const line = context.edits.find(({ edit }) => edit.id === id);
  if (line?.printed === undefined) return '';
  const [start, end] = line.edit.range;
  if (end - start >= line.printed.length) return '';
  const before = line.printed.slice(Math.max(0, start - contextLength), start);
  const after = line.printed.slice(end, end + contextLength);
  const open = start > contextLength ? '…' : '';
  const close = line.printed.length > end + contextLength ? '…' : '';
  return `<div class="printed">nel testo: «${open}${escaped(before)}<mark>${escaped(line.printed.slice(start, end))}</mark>${escaped(after)}${close}»</div>`;
};

const decisionColumns = (rule: string, context: PageContext): readonly PageColumn<Decision>[] => [
  { header: 'Dove', isHead: true, cell: ({ where = '' }) => escaped(where) },
  {
    header: 'Che cosa',
    look: 'wide',
    cell: (one) =>
      (one.what === undefined || one.what === ruleWords(rule) ? '' : lines(one.what)) +
      changeText(one) +
      printedAround(context, one.id),
  },
  { header: 'Identificativo', look: 'code', cell: ({ id }) => `<code>${escaped(id)}</code>` },
];

const outcomeText = (one: Decision): string => {
  switch (one.decision) {
    case 'open':
      return 'da decidere';
    case 'accept':
      return 'accettata';
    case 'reject':
      return 'respinta';
    case 'replace':
      return `sostituita con «${one.replacement}»`;
  }
};

const outcomeColumn: PageColumn<Decision> = {
  header: 'Decisione e motivo',
  cell: (one) => `<b>${lines(outcomeText(one))}</b>${one.reason === undefined ? '' : `: ${lines(one.reason)}`}`,
};

const severityOf = ({ annex }: PageContext, { id }: Decision) => annex.findings.find((finding) => finding.id === id)?.severity;

const decisionSections = (context: PageContext, all: readonly Decision[], kind: 'aperta' | 'presa'): readonly string[] => {
  const groups = groupByRule(all, (one) => ruleOfDecision(context, one));
  return groups.map(({ rule, members }, index) => {
    const [first] = members;
    const severity = first === undefined ? undefined : severityOf(context, first);
    return section(
      `${kind}-${index + 1}`,
      `${ruleWords(rule)} (${members.length})`,
      [
        `<p>${severity === undefined ? '<b>proposta</b>' : severityTag(severity)} ${escaped(ruleImportance(rule))}</p>`,
        tableElement({
          caption: `${kind === 'aperta' ? 'Da decidere' : 'Già deciso'}: ${ruleWords(rule)}`,
          rows: members,
          attributes: ({ id }) => ` id="${context.anchors.get(id) ?? ''}" data-decision="${escaped(id)}"`,
          columns: [...decisionColumns(rule, context), ...(kind === 'presa' ? [outcomeColumn] : [])],
        }),
      ],
      3,
    );
  });
};

/** What waits for a person, proposals first, with the ids that the file of decisions has. */
export const openSections = (context: PageContext): readonly string[] => decisionSections(context, context.open, 'aperta');

/** What a person decided, with the reason. */
export const decidedSections = (context: PageContext): readonly string[] => decisionSections(context, context.decided, 'presa');

const findingTable = (caption: string, rows: readonly AnnexFinding[], { annex }: PageContext): string =>
  rows.length === 0
    ? ''
    : tableElement({
        caption: `${caption} (${rows.length})`,
        rows: rows.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity)),
        attributes: ({ id }) => ` data-finding="${escaped(id)}"`,
        columns: [
          { header: 'Dove', isHead: true, cell: ({ at, place }) => escaped(`${rowName(annex, at)}, ${placeText(place, 'it')}`) },
          { header: 'Gravità', look: 'count', cell: ({ severity }) => severityTag(severity) },
          { header: 'Oggetto', cell: ({ code }) => escaped(ruleWords(code)) },
          { header: 'Segnalazione', look: 'wide', cell: (finding) => lines(findingSentence(finding, 'it')) },
        ],
      });

/** The findings that are not decided by themselves: notes, and those that a correction or a proposal tells; the gravest first. */
export const otherFindings = (context: PageContext): string => {
  const { annex, anchors } = context;
  const rest = annex.findings.filter(({ id }) => !anchors.has(id));
  const isTold = ({ code }: AnnexFinding): boolean => annex.edits.some(({ rule }) => rule === code);
  const tables = [
    findingTable(
      'Note',
      rest.filter((finding) => !isTold(finding)),
      context,
    ),
    findingTable('Segnalazioni dette anche da una correzione o da una proposta', rest.filter(isTold), context),
  ];
  return tables.join('') || paragraph('Nessuna.');
};
