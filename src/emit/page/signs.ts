import { pairs } from './elements.js';

const meanings = {
  C: 'testo corretto: accanto si legge che cosa c’era; il documento di origine resta com’è',
  P: 'modifica proposta, da decidere: il testo è ancora quello stampato',
  I: 'riga incoerente finché la proposta non è decisa: una parte degli anni è corretta, un’altra no',
} as const;

/** A sign that stands before a remark; the words after it say the same. */
export const sign = (letter: keyof typeof meanings): string => `<b class="sign">${letter}</b>`;

/** What the signs of the page mean. */
export const glossary = (): string =>
  pairs([
    ...Object.entries(meanings),
    [
      'barra piena, barra sottile',
      'pesi degli obiettivi propri, pesi di quelli trasversali; la cornice è il totale di 100, o la somma più alta',
    ],
    ['(3)', 'il documento non stampa un numero: terza riga della tabella'],
    ['errore, avviso, nota', 'un dato non si è potuto leggere; una persona deve guardare; informazione o riordino'],
    ['pag., riga, linea', 'dove si trova il testo nel documento di origine: pagina e riga della tabella, oppure linea del file'],
    ['identificativo', 'il nome della proposta o segnalazione nel file decisions.json'],
  ]);
