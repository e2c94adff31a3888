import { italianDate } from '../italian.js';
import { escaped } from '../markup/escape.js';
import { pageFrame } from '../markup/page-frame.js';
import { correctionSections, decidedSections, openSections, otherFindings } from './changes.js';
import type { PageContext } from './context.js';
import { list, paragraph, section } from './elements.js';
import { unitSections, unitsOverview } from './objectives.js';
import { legalHints, sharedObjectives } from './shared.js';
import { glossary } from './signs.js';
import { pageStyle } from './style.js';
import { provenance, summary, yearEvidence } from './summary.js';

type Part = { readonly id: string; readonly title: string; readonly content: readonly string[] };

const orNone = (parts: readonly string[], none: string): readonly string[] => (parts.length === 0 ? [paragraph(none)] : parts);

const partsOf = (context: PageContext): readonly Part[] => [
  { id: 'sintesi', title: 'In un minuto', content: summary(context) },
  { id: 'anno', title: 'Anno del piano', content: yearEvidence(context) },
  {
    id: 'decidere',
    title: 'Da decidere',
    content: [
      paragraph(
        'Si decide nella cartella di lavoro (fogli Modifiche e Anomalie) o in decisions.json: l’identificativo dice di quale punto si parla.',
      ),
      ...orNone(openSections(context), 'Niente attende una decisione.'),
    ],
  },
  ...(context.decided.length === 0
    ? []
    : [{ id: 'deciso', title: 'Già deciso da una persona', content: decidedSections(context) }]),
  { id: 'unita', title: 'Unità e obiettivi', content: [unitsOverview(context), ...unitSections(context)] },
  { id: 'correzioni', title: 'Che cosa è stato corretto', content: orNone(correctionSections(context), 'Nessuna correzione.') },
  { id: 'trasversali', title: 'Obiettivi trasversali e condivisi', content: [sharedObjectives(context)] },
  { id: 'obblighi', title: 'Obblighi e termini di legge', content: [legalHints(context)] },
  { id: 'altre', title: 'Altre segnalazioni', content: [otherFindings(context)] },
  { id: 'provenienza', title: 'Da dove viene questa relazione', content: [provenance(context)] },
  { id: 'segni', title: 'Che cosa vogliono dire i segni', content: [glossary()] },
];

const title = 'Relazione sugli obiettivi di performance';

const headElement = ({ annex: { administration, plan }, issuedOn }: PageContext): string => {
  const facts = [
    plan.title ?? undefined,
    plan.period === null ? undefined : `periodo ${plan.period.from}–${plan.period.to}`,
    plan.year === null ? 'anno non certo' : `anno ${plan.year}`,
    plan.approvingAct,
    issuedOn === undefined ? undefined : italianDate(issuedOn),
  ].filter((fact) => fact !== undefined);
  return `<header>${paragraph(administration.name ?? '', 'subtitle')}<h1>${title}</h1>${paragraph(facts.join(' · '), 'subtitle')}</header>`;
};

/** The report for people about one annex: one page in Italian that needs nothing else. */
export const annexPage = (context: PageContext): string => {
  const parts = partsOf(context);
  const { name } = context.annex.administration;
  const contents = list(parts.map((part) => `<a href="#${part.id}">${escaped(part.title)}</a>`));
  return pageFrame({
    language: 'it',
    title: [title, name ?? context.annex.document.name].join(' – '),
    style: pageStyle,
    body: `<a class="skip" href="#contenuto">Vai al contenuto</a>
${headElement(context)}
<nav aria-label="Indice">${contents}</nav>
<main id="contenuto">
${parts.map((part) => section(part.id, part.title, part.content)).join('\n')}
</main>`,
  });
};
