import { type CheerioAPI, load } from 'cheerio';
import { contrast } from './contrast.js';

/** How a page is shown: by day, by night, on paper. */
export type Scheme = 'light' | 'dark' | 'print';

type Rule = { readonly media: string; readonly selector: string; readonly declarations: ReadonlyMap<string, string> };

const declarationsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(';')
      .map((one) => one.split(':'))
      .filter((parts) => parts.length > 1)
      .map(([name = '', ...value]) => [name.trim(), value.join(':').trim()]),
  );

/** The style rules of a style sheet, those of media within their media; other at-rules are passed over. */
const rulesIn = (style: string, media = ''): readonly Rule[] => {
  const rules: Rule[] = [];
  let at = 0;
  while (at < style.length) {
    const open = style.indexOf('{', at);
    if (open < 0) break;
    let [depth, end] = [1, open + 1];
    for (; depth > 0 && end < style.length; end += 1) depth += style[end] === '{' ? 1 : style[end] === '}' ? -1 : 0;
    const [head, body] = [style.slice(at, open).trim(), style.slice(open + 1, end - 1)];
    if (head.startsWith('@media')) rules.push(...rulesIn(body, head.slice(6).trim()));
    else if (!head.startsWith('@'))
      for (const selector of head.split(','))
        rules.push({ media, selector: selector.trim(), declarations: declarationsIn(body) });
    at = end;
  }
  return rules;
};

const applies = ({ media }: Rule, scheme: Scheme): boolean => {
  if (media === '') return true;
  if (media === 'print') return scheme === 'print';
  return scheme === 'dark' || (scheme === 'light' && !media.includes('dark'));
};

const weightOf = (selector: string): number =>
  (selector.match(/#[\w-]+/gu)?.length ?? 0) * 100 +
  (selector.match(/\.[\w-]+|\[[^\]]*\]|(?<!:):[\w-]+/gu)?.length ?? 0) * 10 +
  (selector.match(/(?<![\w.#:[="-])[a-z][a-z0-9]*/gu)?.length ?? 0);

type Set = { readonly value: string; readonly weight: number };

/** What a property is set to, by element, by the strongest and last rule; with `part`, of that part of it (`::before`). */
const setBy = ($: CheerioAPI, rules: readonly Rule[], properties: readonly string[], part = '') => {
  const values = new Map<unknown, Set>();
  for (const { selector: written, declarations } of rules) {
    const selector = part !== '' && written.endsWith(part) ? written.slice(0, -part.length) : written;
    if (part !== '' && selector === written) continue;
    const value = properties.map((property) => declarations.get(property)).find((one) => one !== undefined);
    if (value === undefined || /::|:(?:hover|focus|target)/u.test(selector)) continue;
    const weight = weightOf(selector);
    $(selector).each((_, element) => {
      if (weight >= (values.get(element)?.weight ?? 0)) values.set(element, { value, weight });
    });
  }
  return values;
};

const plainColour = (value: string): string => {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(value);
  const [, red = '', green = '', blue = ''] = short ?? [];
  const hex = short === null ? value : `#${red}${red}${green}${green}${blue}${blue}`;
  if (!/^#[0-9a-f]{6}$/iu.test(hex)) throw new Error(`${value} is no plain colour`);
  return hex.slice(1);
};

const isSet = ({ value }: Set): boolean => value !== 'inherit' && value !== 'none' && value !== 'transparent';

/** Texts of a page that stand out from their ground by less than `least`: `text: colour on ground`. */
export const paleTexts = (markup: string, scheme: Scheme, least = 4.5): readonly string[] => {
  const $ = load(markup);
  const rules = rulesIn($('style').text()).filter((rule) => applies(rule, scheme));
  const labels = setBy($, rules, ['color'], '::before');
  const [inks, grounds] = [setBy($, rules, ['color']), setBy($, rules, ['background', 'background-color'])];
  const pale = new Set<string>();
  $('body *').each((_, element) => {
    const own = $(element)
      .contents()
      .toArray()
      .filter((node) => node.type === 'text')
      .map((node) => $(node).text().trim())
      .join('');
    if (own === '' && !labels.has(element)) return;
    const line = [element, ...$(element).parents().toArray()];
    const before = labels.get(element)?.value;
    const nearest = (values: ReadonlyMap<unknown, Set>, otherwise: string): string =>
      line.map((one) => values.get(one)).find((set) => set !== undefined && isSet(set))?.value ?? otherwise;
    const [ink, ground] = [plainColour(nearest(inks, '#000000')), plainColour(nearest(grounds, '#ffffff'))];
    const label = before === undefined ? ink : plainColour(before);
    if (Math.min(contrast(ink, ground), contrast(label, ground)) < least) pale.add(`${own.slice(0, 30)}: ${ink} on ${ground}`);
  });
  return [...pale];
};

/** The fills of the classes of a page's bars in a scheme. */
export const fillsOf = (markup: string, scheme: Scheme): ReadonlyMap<string, string> => {
  const rules = rulesIn(load(markup)('style').text()).filter((rule) => applies(rule, scheme));
  const fills = rules.flatMap(({ selector, declarations }) => {
    const fill = declarations.get('fill');
    return fill === undefined ? [] : [[selector, plainColour(fill)] as const];
  });
  return new Map(fills);
};
