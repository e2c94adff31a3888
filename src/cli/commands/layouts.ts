import { type ExitCode, ExpectedError, exitCodes } from '../../errors.js';
import { layoutTitle } from '../../messages/index.js';
import { layouts } from '../../pipeline.js';
import type { Command } from '../command.js';
import { alignColumns } from '../layout.js';
import type { Terminal } from '../terminal.js';

type LayoutsCommand = Extract<Command, { readonly name: 'layouts' }>;

/** `layouts`: the known layouts; with a layout's id, its data, from which one can start a file for `--layout`. */
export const runLayouts = ({ layout }: LayoutsCommand, { data, language }: Terminal): ExitCode => {
  if (layout === undefined) {
    data(`${alignColumns(layouts.map(({ id, shape }) => [id, shape, layoutTitle(id, language)])).join('\n')}\n`);
    return exitCodes.done;
  }
  const found = layouts.find(({ id }) => id === layout);
  if (found === undefined) throw new ExpectedError({ code: 'usage/unknown-layout', args: { layout } });
  data(`${JSON.stringify(found, null, 2)}\n`);
  return exitCodes.done;
};
