import { BuilderElement, type ParagraphChild, type XmlComponent } from 'docx';
import { printable } from '../printable.js';

type Attributes = Readonly<Record<string, string | number>>;

/** An element that the library has no class for, with its attributes as they will be written. */
export const element = (name: string, attributes: Attributes = {}, children: readonly XmlComponent[] = []): XmlComponent =>
  new BuilderElement<Record<string, string | number>>({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [
        key,
        { key, value: typeof value === 'string' ? printable(value) : value },
      ]),
    ),
    children,
  });

/** The same as a part of a paragraph, for which the library's type names its own classes only. */
export const inlineElement = (name: string, attributes: Attributes, children: readonly XmlComponent[] = []): ParagraphChild =>
  element(name, attributes, children) as ParagraphChild;
