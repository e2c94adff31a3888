/** A kind of act as it is cited. */
export type Act = {
  /** The canonical short form. */
  readonly type: string;
  /** Matches the act's name or abbreviation where a citation begins. */
  readonly head: RegExp;
  /** Whether a number may follow without `n.` before it. */
  readonly bareNumber: boolean;
  /** Whether a date may follow without `del` before it. */
  readonly bareDate: boolean;
  /** Whether the body that issued it may stand between its name and its number (`ordinanza del Sindaco n. 5`). */
  readonly issuer: boolean;
  /** Whether it is a citation by itself, without number or date. */
  readonly standsAlone?: boolean;
};

const abbreviation = (type: string, head: RegExp): Act => ({ type, head, bareNumber: true, bareDate: true, issuer: false });
const named = (type: string, head: RegExp): Act => ({ type, head, bareNumber: false, bareDate: false, issuer: true });

/** The acts that Italian administrations cite, the longer names before those they contain. */
export const acts: readonly Act[] = [
  abbreviation('D.Lgs.', /\b(?:d\.?\s?lgs\.?(?:vo\b\.?)?|d\.?\s?leg\.?vo\b\.?|decreto\s+legislativo)/giu),
  abbreviation('D.L.', /\b(?:D\.\s?L\.|DL\b|[Dd]ecreto[\s-]+[Ll]egge)/gu),
  abbreviation('DPCM', /\bd\.?\s?p\.?\s?c\.?\s?m\b\.?/giu),
  abbreviation('DPR', /\bd\.?\s?p\.?\s?r\b\.?/giu),
  abbreviation('DM', /\b(?:D\.\s?M\.|DM\b|[Dd]ecreto\s+(?:[Ii]nter)?[Mm]inisteriale)/gu),
  abbreviation('R.D.', /\b(?:R\.\s?D\.|[Rr]egio\s+[Dd]ecreto)/gu),
  abbreviation('L.R.', /\b(?:L\.\s?R\.|LR\b|[Ll]egge\s+[Rr]egionale)/gu),
  abbreviation('L.', /(?:(?<![\p{L}.])L\.|\b[Ll](?:egge|EGGE))/gu),
  abbreviation('Dir. UE', /\b[Dd]ir(?:ettiva|\.)\s*(?:[Ee]uropea\s*)?\(?\b(?:UE|CEE?|EU)\b\)?/gu),
  abbreviation('UE', /(?:\b[Rr]eg(?:olamento|\.)?\s*(?:[Ee]uropeo\s*)?)?\(?\b(?:UE|CEE?|EU|GDPR)\b\)?/gu),
  { type: 'CCNL', head: /\bc\.?\s?c\.?\s?n\.?\s?l\b\.?/giu, bareNumber: false, bareDate: true, issuer: true },
  named('circolare', /\bcirc(?:olar[ei]\b|\.)/giu),
  named('direttiva', /\bdirettiv[ae]\b/giu),
  named('delibera', /\bdeliber(?:azion[ei]|[ae])\b/giu),
  named('determina', /\bdetermin(?:azion[ei]|[ae])\b/giu),
  named('decreto', /\b(?:decreto|ordinanza)\b/giu),
  named('regolamento', /\bregolament[oi]\b/giu),
  named('sentenza', /\bsentenz[ae]\b/giu),
  named('G.U.', /(?:\bG\.\s?U\.|\b[Gg]azzetta\s+[Uu]fficiale)/gu),
  abbreviation('prot.', /\bprot(?:ocollo\b|\.)/giu),
  {
    type: 'TUEL',
    head: /\b(?:T\.\s?U\.\s?E\.\s?L\.|TUEL\b)/giu,
    bareNumber: false,
    bareDate: false,
    issuer: false,
    standsAlone: true,
  },
];
