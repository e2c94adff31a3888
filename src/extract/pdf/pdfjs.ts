import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { guardGlobals } from './globals.js';

const entry = 'pdfjs-dist/legacy/build/pdf.mjs';
const worker = 'pdf.worker.mjs';
const canvasPackage = '@napi-rs/canvas';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** pdf.js with the paths of the fonts and character maps it ships. */
export type Pdfjs = { readonly library: Library; readonly standardFonts: string; readonly characterMaps: string };

/** pdf.js builds one matrix while loading and one per bitmap glyph of a Type3 font; the values matter for painting only. */
class MatrixStandIn {
  scaleSelf(): this {
    return this;
  }
  translateSelf(): this {
    return this;
  }
}
class PathStandIn {}
class ImageDataStandIn {}

/**
 * Where a browser would draw with a font, pdf.js hands it over and is done. Without this it turns each glyph it meets into a
 * path, for a canvas that is not there: a quarter of the time a page takes.
 */
class FontFaceStandIn {
  readonly loaded: Promise<this> = Promise.resolve(this);
  load(): Promise<this> {
    return this.loaded;
  }
}

/** Stands in for the part of a browser's document to which pdf.js adds the fonts of one PDF. */
export const fontDocument = () => ({ fonts: new Set<unknown>() });

/** The globals that pdf.js needs for as long as it reads. */
const lasting = { DOMMatrix: MatrixStandIn, FontFace: FontFaceStandIn };

const canvasStandIn = { DOMMatrix: MatrixStandIn, Path2D: PathStandIn, ImageData: ImageDataStandIn };

const resolveCanvas = (require: NodeJS.Require): string | undefined => {
  try {
    return require.resolve(canvasPackage);
  } catch {
    // An optional dependency of pdf.js: where it is not installed there is nothing to keep out.
    return undefined;
  }
};

/** Runs `load` while the native canvas package is answered by a stand-in: reading needs none of its 33 MB. */
const withoutCanvas = async <T>(require: NodeJS.Require, load: () => Promise<T>): Promise<T> => {
  const path = resolveCanvas(require);
  if (path === undefined) return withoutWarnings(load);
  if (require.cache[path] !== undefined) return load();
  const standIn = Object.assign(Object.create(null), { id: path, filename: path, loaded: true, exports: canvasStandIn });
  require.cache[path] = standIn;
  try {
    return await load();
  } finally {
    delete require.cache[path];
  }
};

/** pdf.js warns about the missing package while loading, before it can be told to be silent. */
const withoutWarnings = async <T>(load: () => Promise<T>): Promise<T> => {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
};

/** Runs `load` with the globals pdf.js asks for; afterwards only those stay that fonts need later. */
const withGlobals = async <T>(load: () => Promise<T>): Promise<T> => {
  const added = Object.entries({ ...canvasStandIn, ...lasting }).filter(([name]) => !(name in globalThis));
  Object.assign(globalThis, Object.fromEntries(added));
  try {
    return await load();
  } finally {
    for (const [name] of added) if (!(name in lasting)) Reflect.deleteProperty(globalThis, name);
  }
};

/** Where the polyfills of pdf.js put slower built-ins in the place of Node's own: it needs what they add, not these. */
const replacedIn: readonly object[] = [Array.prototype, JSON, Function.prototype];

/**
 * Runs `load` and puts back the built-ins that it replaced. On Node 20 `push`, which pdf.js calls for every operator, would
 * become several times slower, and stay so for the whole program.
 */
const keepingBuiltins = async <T>(load: () => Promise<T>): Promise<T> => {
  const before = replacedIn.map((holder) => ({ holder, own: Object.entries(Object.getOwnPropertyDescriptors(holder)) }));
  try {
    return await load();
  } finally {
    for (const { holder, own } of before)
      for (const [name, descriptor] of own)
        if (Object.getOwnPropertyDescriptor(holder, name)?.value !== descriptor.value)
          Object.defineProperty(holder, name, descriptor);
  }
};

/** The library and its worker, which is the same thread in Node and would be loaded by the first document. */
const loadBoth = async (folder: string): Promise<Library> => {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await import(pathToFileURL(join(folder, worker)).href);
  return library;
};

const load = async (): Promise<Pdfjs> => {
  const path = createRequire(import.meta.url).resolve(entry);
  const library = await withGlobals(() =>
    keepingBuiltins(() => withoutCanvas(createRequire(path), () => loadBoth(dirname(path)))),
  );
  guardGlobals();
  const folder = join(dirname(path), '..', '..');
  return { library, standardFonts: `${join(folder, 'standard_fonts')}/`, characterMaps: `${join(folder, 'cmaps')}/` };
};

let loading: Promise<Pdfjs> | undefined;

/** pdf.js, loaded on first use without its native canvas package. With globals.ts this is the only module that touches globals. */
export const loadPdfjs = (): Promise<Pdfjs> => {
  loading ??= load();
  return loading;
};
