import { officerName } from '../italian.js';
import { type Cell, cell, line, type Row, type TableBlock } from './blocks.js';
import { fieldCell } from './fields.js';
import type { Subject } from './subject.js';

type Signer = { readonly head: Cell; readonly role: 'officer' | 'evaluator'; readonly name: string };

const signerHead = (caption: string, name: string): Cell => cell('header', [line(caption), ...(name === '' ? [] : [line(name)])]);

const partyWords = { evaluated: ' (valutato)', evaluator: ' (valutatore)', other: '' } as const;

const signersOf = ({ officer, profile }: Subject, compact: boolean): readonly Signer[] =>
  profile.signers.map(({ name, party }) => ({
    head: signerHead(`${name}${partyWords[party]}`, party === 'evaluated' && !compact ? officerName(officer) : ''),
    role: party === 'evaluated' ? 'officer' : 'evaluator',
    name,
  }));

const portraitWidth = 174;
/** Of so many signers each has less room: the columns before them are narrower, the letters smaller. */
const manySigners = 4;
const widthsBefore = { few: [42, 27], many: [32, 22] } as const;

/** How a table of signatures is set: what its keys begin with, the least height of a row in mm; a `compact` one names roles only. */
type Setting = { readonly key: string; readonly height: number; readonly compact?: boolean };

/**
 * Where the signers of a profile sign, a row per moment. The keys of its fields go on with the moment's place from 1, and `data`
 * or the signer's place.
 */
export const signatureTable = (
  subject: Subject,
  moments: readonly string[],
  { key, height, compact = false }: Setting,
): TableBlock => {
  const signers = signersOf(subject, compact);
  const areMany = signers.length >= manySigners;
  const [momentWidth, dateWidth] = widthsBefore[areMany ? 'many' : 'few'];
  const row = (moment: string, index: number): Row => {
    const name = `${key}_${index + 1}`;
    return {
      cells: [
        cell('label', moment),
        fieldCell('evaluator', subject.fields.date(`${name}_data`, `Firme, data: ${moment}`)),
        ...signers.map((signer, column) =>
          fieldCell(signer.role, subject.fields.text(`${name}_${column + 1}`, `Firma di ${signer.name}: ${moment}`)),
        ),
      ],
      height,
    };
  };
  return {
    kind: 'table',
    title: 'Firme',
    description: 'Una riga per momento, con data e firme da apporre.',
    widths: [momentWidth, dateWidth, ...signers.map(() => (portraitWidth - momentWidth - dateWidth) / signers.length)],
    header: [{ cells: [cell('header', 'Momento'), cell('header', 'Data'), ...signers.map(({ head }) => head)] }],
    rows: moments.map(row),
    dense: compact || areMany,
    together: true,
    closing: true,
  };
};
