import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareTextOf, splitPieces } from '../../../src/normalize/values/pieces.js';
import { retyper } from '../../../src/normalize/values/retype.js';

const fromPdf = retyper('layout');

describe('a text laid out in lines (PDF)', () => {
  it.each([
    ['lines are joined by a space', 'due righe\ndi testo', 'due righe di testo'],
    ['a hyphen of the break goes', 'program-\nmazione', 'programmazione'],
    ['a soft hyphen goes', 'program\u00AD\nmazione', 'programmazione'],
    ['a hyphen with a space after it is printed', 'privacy- \nverifica', 'privacy- verifica'],
    ['a dash keeps its spaces', 'giuridico –\namministrativa', 'giuridico – amministrativa'],
    ['a span of years stays one', 'DUP 2026-\n2028', 'DUP 2026-2028'],
    ['capitals keep the hyphen', 'UE-\nGDPR', 'UE-GDPR'],
    ['a compound keeps its hyphen', 'tecnico-\namministrativo', 'tecnico-amministrativo'],
    ['a slash joins without a space', 'atti/\nprovvedimenti', 'atti/provvedimenti'],
    ['a slash with its space keeps it', 'atti /\nprovvedimenti', 'atti / provvedimenti'],
    ['spaces are tidied', '  a \u00A0 b\n c ', 'a b c'],
    ['paragraphs stay lines', 'uno che\ncontinua\n\ndue\n \ntre', 'uno che continua\ndue\ntre'],
    ['a hyphen before a meant break stays', 'socio-\n\nculturale', 'socio-\nculturale'],
    ['ligatures are letters', 'ﬁne e aﬃdamento', 'fine e affidamento'],
    ['bullets stay lines', '• uno\n• due\nche continua', '• uno\n• due che continua'],
    ['dashes of a list stay lines', 'Obiettivi:\n- uno\n- due', 'Obiettivi:\n- uno\n- due'],
    ['a single dash is a dash', 'formazione\n– graduale', 'formazione – graduale'],
    ['numbering stays lines', '1) uno\n2) due', '1) uno\n2) due'],
    ['letters stay lines', 'a) uno\nb) due', 'a) uno\nb) due'],
    ['a number at a line start is a number', 'circolare n.\n2. Adozione', 'circolare n. 2. Adozione'],
  ])('%s', (_, laidOut, retyped) => expect(fromPdf(laidOut)).toBe(retyped));

  it("asks the document's words about a hyphen", () => {
    const words = new Set(['demoetnoantropologico', 'nord', 'ovest', 'centro', 'sinistra']);
    const retype = retyper('layout', words);
    expect(retype('demo-\netnoantropologico')).toBe('demoetnoantropologico');
    expect(retype('centro-\nsinistra')).toBe('centro-sinistra');
    expect(retype('nord-\novest')).toBe('nordovest');
  });

  it('is idempotent where no break was meant', () => {
    const laidOut = fc.stringMatching(/^[a-zà•/ \n–-]*$/).map((text) => text.replace(/\n\s*\n/g, '\n'));
    fc.assert(fc.property(laidOut, (text) => fromPdf(fromPdf(text)) === fromPdf(text)));
  });
});

describe('a text whose lines are meant (HTML, text)', () => {
  it('keeps them, tidied', () => expect(retyper('meant')(' uno \n\n  due   tre ')).toBe('uno\ndue tre'));
});

describe('splitPieces', () => {
  it.each([
    ['una sola', ['una sola']],
    ['atti / atti previsti', ['atti / atti previsti']],
    ['uno; due', ['uno; ', 'due']],
    ['uno;', ['uno;']],
    ['uno (a; b); due.', ['uno (a; b); ', 'due.']],
    ['uno\nDue', ['uno\n', 'Due']],
    ['uno\nche continua', ['uno\nche continua']],
    ['- uno\n- due', ['- uno\n', '- due']],
    ['', []],
  ])('%j', (text, pieces) => expect(splitPieces(text)).toEqual(pieces));

  it('gives pieces that joined are the text', () => {
    fc.assert(fc.property(fc.stringMatching(/^[aB;()\n •-]*$/), (text) => splitPieces(text).join('') === text));
  });

  it('can leave the separators out', () => expect(bareTextOf('95%; ')).toBe('95%'));
});
