/** The directions in which a sign draws a line from the middle of its place. */
export type Arms = { readonly up: boolean; readonly down: boolean; readonly left: boolean; readonly right: boolean };

/** Box drawing characters by the directions they draw in, the heavy and double ones included (U+2500 to U+256C). */
const armsOfBoxes: readonly (readonly [string, string])[] = [
  ['lr', '─━═┄┅┈┉╌╍'],
  ['ud', '│┃║┆┇┊┋╎╏'],
  ['rd', '┌┍┎┏╒╓╔╭'],
  ['ld', '┐┑┒┓╕╖╗╮'],
  ['ru', '└┕┖┗╘╙╚╰'],
  ['lu', '┘┙┚┛╛╜╝╯'],
  ['rud', '├┝┞┟┠┡┢┣╞╟╠'],
  ['lud', '┤┥┦┧┨┩┪┫╡╢╣'],
  ['lrd', '┬┭┮┯┰┱┲┳╤╥╦'],
  ['lru', '┴┵┶┷┸┹┺┻╧╨╩'],
  ['lrud', '┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╪╫╬'],
];

const armsOf = (letters: string): Arms => ({
  up: letters.includes('u'),
  down: letters.includes('d'),
  left: letters.includes('l'),
  right: letters.includes('r'),
});

const boxArms = new Map(armsOfBoxes.flatMap(([letters, signs]) => [...signs].map((sign) => [sign, armsOf(letters)] as const)));

/** The directions in which a box drawing character draws, or null for any other sign. */
export const armsOfBox = (sign: string): Arms | null => boxArms.get(sign) ?? null;

const level = /[-=_─━═┄┅┈┉╌╍]/;

/** Whether a sign draws a horizontal line. */
export const isLevel = (sign: string): boolean => level.test(sign);

/** Whether a sign parts columns. */
export const isUpright = (sign: string): boolean => sign === '|' || '│┃║┆┇┊┋╎╏¦'.includes(sign);

/** Whether a line consists of signs that draw, at least three of them level: it parts rows. */
export const isRule = (line: string): boolean => {
  const signs = [...line.trim()];
  const draws = (sign: string): boolean => isLevel(sign) || isUpright(sign) || '+:'.includes(sign) || armsOfBox(sign) !== null;
  return signs.filter(isLevel).length >= 3 && signs.every((sign) => sign === ' ' || draws(sign));
};

/** Whether a line holds signs that part columns. */
export const hasUprights = (line: string): boolean => [...line].some(isUpright);
