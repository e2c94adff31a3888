import type { Language } from '../messages/index.js';
import type { CsvVariant, Format, InspectionFormat, ReadOptions, ReportFormat } from '../pipeline.js';
import type { BatchOptions } from './batch-options.js';
import type { PageSpan } from './page-spans.js';

/** What every command takes. */
export type Common = {
  readonly language: Language | undefined;
  readonly quiet: boolean;
  readonly passwordFile?: string | undefined;
};

/** What the command line asks for. */
export type Command = Common &
  (
    | { readonly name: 'help' | 'version' }
    | { readonly name: 'rules'; readonly rule: string | undefined }
    | { readonly name: 'layouts'; readonly layout: string | undefined }
    | { readonly name: 'profile'; readonly action: 'init'; readonly out: string | undefined; readonly force: boolean }
    | { readonly name: 'profile'; readonly action: 'check'; readonly file: string }
    | {
        readonly name: 'inspect';
        readonly files: readonly string[];
        readonly forms: readonly InspectionFormat[];
        readonly pages: readonly PageSpan[] | undefined;
        readonly out: string | undefined;
        readonly force: boolean;
        readonly read: ReadOptions;
        readonly explain: boolean;
        readonly layoutFile: string | undefined;
      }
    | {
        readonly name: 'check';
        readonly files: readonly string[];
        readonly strict: boolean;
        readonly read: ReadOptions;
        readonly layoutFile: string | undefined;
        readonly decisionsFile: string | undefined;
        readonly configFile: string | undefined;
        readonly format: ReportFormat;
      }
    | {
        readonly name: 'convert';
        readonly files: readonly string[];
        readonly strict: boolean;
        readonly read: ReadOptions;
        readonly layoutFile: string | undefined;
        readonly decisionsFile: string | undefined;
        readonly out: string;
        readonly formats: readonly Format[];
        readonly force: boolean;
        readonly issuedOn: string | undefined;
        readonly profileFile: string | undefined;
        readonly csv: CsvVariant;
        readonly withoutNames: boolean;
        readonly batch: BatchOptions;
        readonly verbose: boolean;
      }
    | { readonly name: 'merge'; readonly folders: readonly string[]; readonly out: string; readonly strict: boolean }
  );
