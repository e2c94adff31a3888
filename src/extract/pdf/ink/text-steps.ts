import { identity, type Matrix, shift } from '../geometry.js';
import type { OperatorCodes } from './graphics-state.js';
import { readMatrix, readNumber, readOperands } from './operands.js';
import { showText } from './show-text.js';
import { artifactTag } from './tags.js';
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
  const { state, glyphs } = walk;
  const run = { state, glyphs, font: walk.fonts(state.font), hidden: isHidden(walk), tag: walk.sections.at(-1)?.tag };
  walk.textMatrix = showText(readOperands(operands[0]), walk.textMatrix, run);
};

/** Marked content that belongs to a layer, and such as is no part of the text. */
const layerName = 'OC';
const artifactName = 'Artifact';

/** pdf.js gives the name of the content and, for a layer its description, else its number. What is inside inherits. */
const beginSection: Step = (walk, [name, about]) => {
  const around = walk.sections.at(-1)?.tag;
  const own = typeof about === 'number' ? walk.tags.get(about) : undefined;
  walk.sections.push({
    shown: name !== layerName || walk.shows(about),
    tag: name === artifactName ? artifactTag : (own ?? around),
  });
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
