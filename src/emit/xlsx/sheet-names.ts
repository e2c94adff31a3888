/** The names of the sheets that every workbook has. */
export const sheetNames = {
  readme: 'Leggimi',
  summary: 'Riepilogo',
  objectives: 'Obiettivi',
  indicators: 'Indicatori',
  transversal: 'Trasversali',
  evaluation: 'Valutazione',
  checks: 'Controlli',
  edits: 'Modifiche',
  findings: 'Anomalie',
  lists: 'Elenchi',
} as const;

/** The longest name of a sheet (Excel specifications and limits). */
const maxLength = 31;
/** Excel keeps this name, in its own language, for a log of changes. */
const reserved = ['history', 'cronologia'];

const clean = (name: string): string =>
  name
    .replace(/[/\\:*?[\]]/gu, '-')
    .replaceAll("'", '’')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const cut = (name: string, length: number): string =>
  [...name].reduce((kept, character) => (kept.length + character.length > length ? kept : kept + character), '').trimEnd();

const numbered = (name: string, taken: ReadonlySet<string>, attempt: number): string => {
  const suffix = attempt === 1 ? '' : ` (${attempt})`;
  const candidate = cut(name, maxLength - suffix.length) + suffix;
  return taken.has(candidate.toLowerCase()) ? numbered(name, taken, attempt + 1) : candidate;
};

/** Wished names → names that Excel allows, none of them twice nor one of the workbook's fixed names, in the same order. */
export const uniqueSheetNames = (wishes: readonly string[]): readonly string[] => {
  const taken = new Set([...Object.values(sheetNames).map((name) => name.toLowerCase()), ...reserved]);
  return wishes.map((wish) => {
    const name = numbered(clean(wish) || 'Unità', taken, 1);
    taken.add(name.toLowerCase());
    return name;
  });
};
