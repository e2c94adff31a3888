import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { type Finding, findingCodes } from '../../src/model/finding.js';
import { type NormalizeOptions, normalize } from '../../src/normalize/index.js';
import { rules } from '../../src/normalize/rules/registry.js';

const pageOf = (id: string): string => `docs/rules/${id.replace('/', '-')}.md`;

/** The fenced block of a page with the given label. */
const blockOf = (page: string, label: 'annex' | 'finding'): string =>
  new RegExp(`\`\`\`(?:text|html) ${label}(?: [^\\n]*)?\\n([\\s\\S]*?)\\n\`\`\``).exec(page)?.[1] ?? '';

/** The approving act that the block of the annex says is given on the command line. */
const actOf = (page: string): { readonly approvingAct?: string } => {
  const [, approvingAct] = /```text annex --act (.*)/.exec(page) ?? [];
  return approvingAct === undefined ? {} : { approvingAct };
};

/** A finding as the pages print it: its code, and what is to become of what. */
const lineOf = ({ code, args }: Finding): string => {
  if ('before' in args) return `${code} | ${args.before} → ${args.after}`;
  if ('found' in args) return `${code} | ${args.found} → ${args.expected}`;
  return `${code} |`;
};

const findingsOf = async (text: string, options: NormalizeOptions = {}): Promise<readonly Finding[]> => {
  const { raw, findings } = await extract({ name: 'example.txt', bytes: new TextEncoder().encode(text) });
  return normalize(raw, findings, options).findings;
};

describe('the rules', () => {
  it('are one for each finding code that is not of the extraction', () => {
    const codes = findingCodes.filter((code) => !code.startsWith('extract/'));
    expect(rules.map(({ id }) => id).sort()).toEqual([...codes].sort());
  });

  it('have each a page, and no page is left over', () => {
    const pages = readdirSync('docs/rules').map((name) => `docs/rules/${name}`);
    expect(pages.sort()).toEqual(rules.map(({ id }) => pageOf(id)).sort());
  });

  it.each(rules)('$id has a source file and a test file of its name', ({ id }) => {
    expect([`src/normalize/rules/${id}.ts`, `tests/normalize/rules/${id}.test.ts`].filter((file) => !existsSync(file))).toEqual(
      [],
    );
  });
});

describe.each(rules)('the page of $id', ({ id, severity, fixes }) => {
  const page = existsSync(pageOf(id)) ? readFileSync(pageOf(id), 'utf8') : '';

  it('says what the registry says', () => {
    expect(page).toContain(`# ${id}\n\nSeverity: ${severity}. The rule ${fixes ? '' : 'reports'}`);
    expect(/The rule (?:corrects|proposes) and reports\./.test(page)).toBe(fixes);
  });

  it('has an example that comes out as printed', async () => {
    const findings = await findingsOf(blockOf(page, 'annex'), actOf(page));
    const own = findings.filter(({ code }) => code === id).map(lineOf);
    expect(own).toEqual(blockOf(page, 'finding').split('\n'));
  });
});
