import type { Random } from './random.js';

const tags = [
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'caption',
  'div',
  'p',
  'span',
  'b',
  'i',
  'a',
  'font',
  'br',
  'ul',
  'li',
  'h2',
  'pre',
  'script',
  'style',
  'template',
  'select',
  'svg',
  'math',
  'textarea',
  'title',
  'col',
  'body',
  'html',
  'frameset',
];
const attributes = [
  'rowspan="0"',
  'rowspan="2"',
  'rowspan="70000"',
  'colspan="3"',
  'colspan="1000"',
  'colspan="-1"',
  'hidden',
  'style="display:none"',
  'style="position:absolute;left:10px;top:1e9px"',
  'style="visibility:hidden"',
  'role="presentation"',
  'dir="rtl"',
  'style="white-space:pre"',
];
const pieces = [
  '&nbsp;',
  '&#0;',
  '&#x10ffff;',
  '&bogus;',
  '&',
  '<',
  '>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<?xml version="1.0"?>',
  '\0',
  '\u00ad',
  '\u202e',
  '\ufeff',
  '\ud800',
];

const insertAt = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

const somewhere = (text: string, pattern: RegExp, random: Random): { readonly from: number; readonly to: number } => {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return { from: 0, to: 0 };
  const { index, 0: match } = random.pick(found);
  return { from: index, to: index + match.length };
};

const changeOnce = (text: string, random: Random): string => {
  const tag = somewhere(text, /<[^>]*>/g, random);
  switch (random.below(7)) {
    case 0:
      return text.slice(0, tag.from) + text.slice(tag.to);
    case 1:
      return insertAt(
        text,
        tag.to,
        `<${random.once(3) ? '/' : ''}${random.pick(tags)} ${random.once(2) ? random.pick(attributes) : ''}>`,
      );
    case 2: {
      const open = somewhere(text, /<(?:td|th|tr|table|div|span)\b/gi, random);
      return insertAt(text, open.to, ` ${random.pick(attributes)}`);
    }
    case 3: {
      const name = somewhere(text, /(?<=<\/?)[a-z]\w*/gi, random);
      return text.slice(0, name.from) + random.pick(tags) + text.slice(name.to);
    }
    case 4: {
      const subtree = somewhere(text, /<(tr|td|table|div|p)\b[\s\S]{0,400}?<\/\1>/gi, random);
      const copy = text.slice(subtree.from, subtree.to);
      return insertAt(text, tag.to, copy.repeat(1 + random.below(3)));
    }
    case 5: {
      const subtree = somewhere(text, /<(tr|td|table|div|p)\b[\s\S]{0,400}?<\/\1>/gi, random);
      return text.slice(0, subtree.from) + text.slice(subtree.to);
    }
    default:
      return insertAt(text, random.below(text.length + 1), random.pick(pieces));
  }
};

/** Changes the tree of a page: tags, attributes, whole subtrees, and what stands between them. */
export const mutateHtml = (bytes: Buffer, random: Random): Buffer => {
  let text = bytes.toString('utf8');
  for (let count = 1 + random.below(6); count > 0; count -= 1) text = changeOnce(text, random);
  return Buffer.from(text, 'utf8');
};
