import type { Declarations } from './declarations.js';

const reference = /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g;

/** Variables may name one another; more steps than these are a circle. */
const mostSteps = 5;

const substitute = (value: string, variables: Declarations): string => {
  let text = value;
  for (let step = 0; step < mostSteps && text.includes('var('); step += 1)
    text = text.replace(reference, (_, name: string, fallback: string | undefined) => variables[name] ?? fallback ?? '');
  return text;
};

/** Declared values with their variables filled in from the element itself and those around it; and the variables for what is inside. */
export const resolveVariables = (
  declared: Declarations,
  around: Declarations,
): { readonly style: Declarations; readonly variables: Declarations } => {
  const entries = Object.entries(declared);
  const own = entries.filter(([name]) => name.startsWith('--'));
  const variables = own.length === 0 ? around : { ...around, ...Object.fromEntries(own) };
  if (!entries.some(([, value]) => value.includes('var('))) return { style: declared, variables };
  return { style: Object.fromEntries(entries.map(([name, value]) => [name, substitute(value, variables)])), variables };
};
