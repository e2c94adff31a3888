/** What a selector can ask of an element. `parent` is the element around it. */
export type Selectable = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  readonly parent: Selectable | null;
};

/** What a selector asks of one element. */
export type Compound = {
  readonly name: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly value: string | null }[];
};

/** A selector: what it asks of the element, and before that of those around it (`child`: of the very next). */
export type Selector = {
  readonly subject: Compound;
  readonly around: readonly { readonly compound: Compound; readonly child: boolean }[];
  readonly specificity: number;
};

const compoundShape = /^(?:[\w-]+|\*)?(?:[.#][\w\\:-]+|\[[\w-]+(?:=(?:"[^"]*"|'[^']*'|[^\]]*))?\]|:root)*$/;

const parseCompound = (text: string): Compound | null => {
  if (text === '' || !compoundShape.test(text)) return null;
  const name = /^[\w-]+/.exec(text)?.[0]?.toLowerCase() ?? (text.includes(':root') ? 'html' : null);
  const bare = text.replace(/\[[^\]]*\]/g, '');
  const ids = [...bare.matchAll(/#([\w\\:-]+)/g)].map(([, id = '']) => id);
  const classes = [...bare.replace(':root', '').matchAll(/\.([\w\\:-]+)/g)].map(([, one = '']) => one.replace(/\\/g, ''));
  const attributes = [...text.matchAll(/\[([\w-]+)(?:=["']?([^"'\]]*)["']?)?\]/g)].map(([, attribute = '', value]) => ({
    name: attribute.toLowerCase(),
    value: value ?? null,
  }));
  return { name, id: ids[0] ?? null, classes, attributes };
};

const weightOf = ({ name, id, classes, attributes }: Compound): number =>
  (id === null ? 0 : 10_000) + 100 * (classes.length + attributes.length) + (name === null ? 0 : 1);

/** Reads one selector; null for one that asks for what a page at rest does not show (a state, a pseudo-element) or that is not known. */
export const parseSelector = (text: string): Selector | null => {
  const words = text
    .trim()
    .replace(/\s*>\s*/g, ' > ')
    .split(/\s+/);
  const around: { compound: Compound; child: boolean }[] = [];
  let subject: Compound | null = null;
  let child = false;
  for (const word of words) {
    if (word === '>') {
      child = true;
      continue;
    }
    const compound = parseCompound(word);
    if (compound === null) return null;
    if (subject !== null) around.push({ compound: subject, child });
    subject = compound;
    child = false;
  }
  if (subject === null) return null;
  const specificity = around.reduce((sum, { compound }) => sum + weightOf(compound), weightOf(subject));
  return { subject, around: around.toReversed(), specificity };
};

const matchesCompound = ({ name, id, classes, attributes }: Compound, element: Selectable): boolean =>
  (name === null || name === element.name) &&
  (id === null || id === element.attributes.id) &&
  classes.every((one) => element.classes.includes(one)) &&
  attributes.every((one) => one.name in element.attributes && (one.value === null || one.value === element.attributes[one.name]));

/** Whether the selector picks the element. */
export const matches = ({ subject, around }: Selector, element: Selectable): boolean => {
  if (!matchesCompound(subject, element)) return false;
  let at = element.parent;
  for (const { compound, child } of around) {
    while (at !== null && !child && !matchesCompound(compound, at)) at = at.parent;
    if (at === null || !matchesCompound(compound, at)) return false;
    at = at.parent;
  }
  return true;
};
