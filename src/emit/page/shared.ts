import { findingSentence } from '../../messages/index.js';
import type { Objective } from '../../model/annex.js';
import { isOpen } from '../../model/finding.js';
import { italianNumber } from '../italian.js';
import { escaped } from '../markup/escape.js';
import { ruleImportance, ruleWords } from '../rule-words.js';
import { isDoubtful, withProposedSetsOnce } from '../shared-objectives.js';
import type { PageContext } from './context.js';
import { lines, list, paragraph, tableElement } from './elements.js';
import { severityTag } from './severity.js';

const kindLabels = { own: 'proprio, uguale in più unità', transversal: 'trasversale', shared: 'condiviso' } as const;

const holderText = ({ annex }: PageContext, assignmentId: string): string => {
  const row = annex.assignments.find(({ id }) => id === assignmentId);
  const unit = annex.units.find(({ id }) => id === row?.unitId);
  return unit?.label || unit?.name || assignmentId;
};

const holders = (context: PageContext, { links }: Objective): string =>
  list(
    links.map(({ assignmentId, status }) => {
      const weight = context.annex.assignments.find(({ id }) => id === assignmentId)?.weight.value ?? null;
      const words = `${holderText(context, assignmentId)}${weight === null ? '' : `: peso ${italianNumber(weight)}`}`;
      return escaped(status === 'proposed' ? `${words} (collegamento proposto)` : words);
    }),
  );

const variants = (context: PageContext, { variants: all, title }: Objective): string =>
  list(
    all
      .filter(({ text }) => text !== title)
      .map(
        ({ text, assignmentIds }) =>
          `«${lines(text)}» (${escaped(assignmentIds.map((id) => holderText(context, id)).join(', '))})`,
      ),
  ) || 'nessuna';

/** The objectives that several units carry: who has them, with which weight, and in which words. */
export const sharedObjectives = (context: PageContext): string => {
  const rows = withProposedSetsOnce(
    context.annex.objectives.filter((one) => one.kind !== 'own' || one.variants.length > 1 || isDoubtful(one)),
  );
  if (rows.length === 0) return paragraph('Nessun obiettivo è di più unità.');
  return tableElement({
    caption: `Obiettivi di più unità (${rows.length})`,
    rows,
    attributes: ({ id }) => ` data-shared="${escaped(id)}"`,
    columns: [
      {
        header: 'Obiettivo',
        isHead: true,
        look: 'wide',
        cell: ({ title, kind }) => `${lines(title)} <small>${kindLabels[kind]}</small>`,
      },
      { header: 'Unità e peso', cell: (objective) => holders(context, objective) },
      { header: 'Altre formulazioni', look: 'wide', cell: (objective) => variants(context, objective) },
    ],
  });
};

/** The open findings that rest on a law, with the law and why it matters. */
export const legalHints = ({ annex, anchors }: PageContext): string => {
  const rows = annex.findings.filter((finding) => 'law' in finding.args && isOpen(finding));
  if (rows.length === 0)
    return paragraph(
      annex.plan.year === null
        ? 'L’anno del piano non è noto: gli obblighi che la legge lega a un anno non sono stati verificati.'
        : 'Nessuna segnalazione sugli obblighi di legge.',
    );
  return tableElement({
    caption: 'Che cosa la legge chiede, e dove sta scritto',
    rows,
    columns: [
      {
        header: 'Oggetto',
        isHead: true,
        cell: ({ id, code }) => {
          const anchor = anchors.get(id);
          const words = escaped(ruleWords(code));
          return anchor === undefined ? words : `<a href="#${anchor}">${words}</a>`;
        },
      },
      { header: 'Gravità', look: 'count', cell: ({ severity }) => severityTag(severity) },
      { header: 'Segnalazione e fonte', look: 'wide', cell: (finding) => lines(findingSentence(finding, 'it')) },
      { header: 'Perché conta', cell: ({ code }) => escaped(ruleImportance(code)) },
    ],
  });
};
