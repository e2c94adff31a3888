/** The parts of a JSON Schema that the pages tell. */
export type SchemaNode = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode | false;
  readonly prefixItems?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly description?: string;
};

/** A field of a schema. `only` are the kinds of a union that have it, where not all do. */
export type SchemaField = {
  readonly path: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly only: readonly string[];
  readonly description?: string;
};

/** A shape that is told once, under its name. */
export type NamedShape = { readonly name: string; readonly node: SchemaNode };

const nameOf = (node: SchemaNode, shapes: readonly NamedShape[]): string | undefined => {
  const { description: _, ...bare } = node;
  return shapes.find((shape) => JSON.stringify(shape.node) === JSON.stringify(bare))?.name;
};

const range = ({ minimum, maximum }: SchemaNode): string => {
  const isTold = (bound: number | undefined) => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  if (isTold(minimum) && isTold(maximum)) return ` ${minimum}–${maximum}`;
  if (isTold(minimum)) return ` ≥ ${minimum}`;
  return isTold(maximum) ? ` ≤ ${maximum}` : '';
};

/** A type in words: `string`, `array of place`, `own, transversal`. */
const typeText = (node: SchemaNode, shapes: readonly NamedShape[]): string => {
  const name = nameOf(node, shapes);
  if (name !== undefined) return `[${name}](#${name})`;
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (node.prefixItems !== undefined) return `[${node.prefixItems.map((item) => typeText(item, shapes)).join(', ')}]`;
  const options = node.anyOf ?? node.oneOf;
  if (options !== undefined) return [...new Set(options.map((option) => typeText(option, shapes)))].join(' or ');
  if (node.type === 'array') return `array of ${node.items ? typeText(node.items, shapes) : 'anything'}`;
  if (typeof node.additionalProperties === 'object') return `object of ${typeText(node.additionalProperties, shapes)}`;
  const type = [node.type ?? 'object'].flat().join(' or ');
  return `${node.format ?? type}${range(node)}`;
};

const kindOf = (option: SchemaNode): string => String(option.properties?.type?.const ?? '');

/** The options of a union as one: all properties that occur, with the kinds that have them. */
const merged = (options: readonly SchemaNode[]) => {
  const names = [...new Set(options.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  return names.map((name) => {
    const having = options.filter(({ properties }) => properties?.[name] !== undefined);
    const [first] = having;
    const kinds = name === 'type' ? having.map(kindOf) : [];
    const node: SchemaNode = kinds.length > 0 ? { enum: kinds } : (first?.properties?.[name] ?? {});
    const isRequired = having.every(({ required }) => required?.includes(name));
    return { name, node, isRequired, only: having.length === options.length ? [] : having.map(kindOf) };
  });
};

const membersOf = (node: SchemaNode) => {
  const options = (node.oneOf ?? node.anyOf)?.filter(({ properties }) => properties !== undefined);
  if (options !== undefined && options.length > 0) return merged(options);
  return merged([node]);
};

/** All fields below a node, each under its path; named shapes are not entered. */
export const fieldsOf = (node: SchemaNode, shapes: readonly NamedShape[], prefix = ''): readonly SchemaField[] =>
  membersOf(node).flatMap(({ name, node: member, isRequired, only }) => {
    const path = `${prefix}${name}`;
    const { description } = member;
    const field = {
      path,
      type: typeText(member, shapes),
      isRequired,
      only,
      ...(description === undefined ? {} : { description }),
    };
    const inner = member.type === 'array' && member.items ? member.items : member;
    const suffix = inner === member ? '.' : '[].';
    const isTold = nameOf(inner, shapes) !== undefined || path.endsWith('args');
    return isTold ? [field] : [field, ...fieldsOf(inner, shapes, `${path}${suffix}`)];
  });
