/** Nouns of what is done: most end so in Italian, the others are few. */
const action =
  '\\p{L}{2,30}(?:zione|sione|mento|aggio|stione|tura)|difesa|tutela|recupero|controllo|verifica|vigilanza|cura|ricerca|rilascio|riordino|ripristino|rinnovo|avvio|acquisto|sviluppo';
const article = "(?:(?:il|lo|la|i|gli|le)\\s+|l['’]\\s?)?";
const preposition = "(?:di|a|in|su|per|con|tra|fra|d['’]|(?:de|da|a|ne|su)(?:l|llo|lla|i|gli|lle|ll['’]))";

const firstForm = new RegExp(`(?<!\\p{L})(?:${action})\\s+(?:\\p{L}{1,40}\\s+){0,2}?${preposition}(?!\\p{L})`, 'iu');
const secondForm = new RegExp(
  `(?<!\\p{L})(?<before>\\p{L}{1,30}(?:['’]\\s?|\\s+))(?<last>\\p{L}{2,40})[\\s,]+(?:e|ed|nonch[eé])\\s+(?<second>${article}(?<noun>${action})\\s+(?:\\p{L}{1,40}\\s+)?${preposition}(?!\\p{L}).*)$`,
  'isu',
);
const actionWord = new RegExp(`^(?:${action})$`, 'iu');
/** What ends like what is done, and is a thing. */
const thing =
  /^(?:regola|docu|ele|stru|monu|apparta|diparti|argo|orna)mento$|^(?:popola|sta|na|colla|associa|fonda|istitu|amministra)zione$/iu;
const ofIt = /^(?:del|dello|della|dell['’]|dei|degli|delle)\s*$/iu;

/**
 * The second thing that a text says is to be done, with what it is done to: `Riordino degli archivi e formazione del personale`.
 * `null` where there is one, of whatever parts: `Progettazione e realizzazione dei lavori` has one object.
 */
export const secondAction = (text: string): string | null => {
  const { before = '', last = '', second } = secondForm.exec(text)?.groups ?? {};
  if (second === undefined) return null;
  const isPair = actionWord.test(last) && !thing.test(last) && ofIt.test(before);
  return firstForm.test(text.slice(0, text.length - second.length)) && !isPair ? second.trim() : null;
};
