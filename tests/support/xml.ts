/** An element of a well-formed, machine-written XML part; text stands in nodes named `#text`. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlNode[];
};

type Open = { readonly name: string; readonly attributes: Record<string, string>; readonly children: XmlNode[] };

const tokens = /<[^>]*>|[^<]+/gu;
const attributePattern = /([\w:-]+)="([^"]*)"/gu;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const decode = (text: string): string =>
  text.replace(/&(#x?[\da-f]+|\w+);/giu, (_, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number.parseInt(name.slice(1), 10));
    return entities[name] ?? '';
  });

const openElement = (token: string): Open => ({
  name: /^<([\w:.-]+)/u.exec(token)?.[1] ?? '',
  attributes: Object.fromEntries([...token.matchAll(attributePattern)].map(([, key, value]) => [key ?? '', decode(value ?? '')])),
  children: [],
});

/** The root of an XML part. Throws where a tag is not closed in order, so that a malformed part makes a test fail. */
export const readXml = (xml: string): XmlNode => {
  const root: Open = { name: '#document', attributes: {}, children: [] };
  const stack: Open[] = [root];
  for (const [token] of xml.matchAll(tokens)) {
    const top = stack.at(-1) ?? root;
    if (token.startsWith('<?') || token.startsWith('<!')) continue;
    if (token.startsWith('</')) {
      const closed = stack.pop();
      if (closed === undefined || token !== `</${closed.name}>`) throw new Error(`unexpected ${token}`);
      continue;
    }
    if (!token.startsWith('<')) {
      top.children.push({ name: '#text', attributes: {}, text: decode(token), children: [] });
      continue;
    }
    const opened = openElement(token);
    top.children.push({ ...opened, text: '' });
    if (!token.endsWith('/>')) stack.push(opened);
  }
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)?.name}> is not closed`);
  const [first] = root.children.filter((node) => node.name !== '#text');
  if (first === undefined) throw new Error('no root element');
  return first;
};

/** The node's child elements of the given name. */
export const childrenNamed = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((child) => child.name === name);

/** Every element of the given name below the node, in document order. */
export const descendantsNamed = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsNamed(child, name)]);
