import { identity, type Matrix, shift } from './geometry.js';
import type { OperatorCodes } from './graphics-state.js';
import { readMatrix, readNumber, readOperands } from './operands.js';
import { showText } from './show-text.js';
import { isHidden, type Step, type Walk } from './walk.js';

const placeAt = (walk: Walk, matrix: Matrix): void => {
  walk.textMatrix = matrix;
  walk.lineMatrix = matrix;
};

const beginText: Step = (walk) => placeAt(walk, identity);

/** pdf.js 5.2 and later wrap the six numbers in a list. */
const setTextMatrix: Step = (walk, operands) => placeAt(walk, readMatrix(operands[0]) ?? readMatrix(operands) ?? identity);

const moveText: Step = (walk, operands) => placeAt(walk, shift(walk.lineMatrix, readNumber(operands), readNumber(operands, 1)));

const setLeadingMoveText: Step = (walk, operands) => {
  walk.state = { ...walk.state, leading: -readNumber(operands, 1) };
  moveText(walk, operands);
};

const nextLine: Step = (walk) => placeAt(walk, shift(walk.lineMatrix, 0, -walk.state.leading));

const show: Step = (walk, operands) => {
  const run = { state: walk.state, font: walk.fonts(walk.state.font), hidden: isHidden(walk), glyphs: walk.glyphs };
  walk.textMatrix = showText(readOperands(operands[0]), walk.textMatrix, run);
};

/** The tag of marked content that belongs to a layer. */
const layerTag = 'OC';

const beginSection: Step = (walk, [tag, layer]) => {
  walk.sections.push(tag !== layerTag || walk.shows(layer));
};

const endSection: Step = (walk) => {
  walk.sections.pop();
};

/** The steps that place and show text, and those that open and close marked content. */
export const textSteps = (codes: OperatorCodes): readonly (readonly [number, Step])[] => [
  [codes.beginText, beginText],
  [codes.setTextMatrix, setTextMatrix],
  [codes.moveText, moveText],
  [codes.setLeadingMoveText, setLeadingMoveText],
  [codes.nextLine, nextLine],
  [codes.showText, show],
  [codes.beginMarkedContent, beginSection],
  [codes.beginMarkedContentProps, beginSection],
  [codes.endMarkedContent, endSection],
];
