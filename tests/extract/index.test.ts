import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ErrorDetail } from '../../src/errors.js';
import { ExpectedError } from '../../src/errors.js';
import { extract } from '../../src/extract/index.js';
import { accountedFor } from '../support/ledger.js';
import { renderTables } from '../support/tables.js';

const failure = async (name: string, content: string): Promise<ErrorDetail | undefined> => {
  try {
    await extract({ name, bytes: Buffer.from(content, 'latin1') });
  } catch (error) {
    if (error instanceof ExpectedError) return error.detail;
    throw error;
  }
  return undefined;
};

const fixtures = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`fixtures/${entry.name}`).includes('truth'))
  .map((entry) => entry.name);

const forms = fixtures.flatMap((slug) => ['annex.txt', 'annex.html'].map((form) => ({ slug, form })));

describe('extract', () => {
  it.each(forms)('$slug as $form: the tables that were written down, and no character lost', async ({ slug, form }) => {
    const { raw } = await extract({ name: form, bytes: readFileSync(`fixtures/${slug}/${form}`) });
    expect(renderTables(raw)).toBe(readFileSync(`fixtures/${slug}/truth/tables.txt`, 'utf8').trimEnd());
    expect(raw.pages.map(({ ledger }) => accountedFor(ledger))).toEqual(raw.pages.map(({ ledger }) => ledger.source));
  });

  it('goes by content: a PDF named .html is a PDF', async () => {
    const { raw } = await extract({ name: 'piano.html', bytes: readFileSync('fixtures/real-annex/chromium.pdf') });
    expect(raw.document.mediaType).toBe('application/pdf');
  });

  it('goes by content: a page named .pdf is a page', async () => {
    const { raw } = await extract({ name: 'piano.pdf', bytes: Buffer.from('<html><title> Il  piano </title><p>Testo') });
    expect(raw.document).toEqual({
      name: 'piano.pdf',
      sha256: '5fadaa0b126c4a621289cb4f2f0523885f4da959146a6a22e2dd240377ef0221',
      mediaType: 'text/html',
      pages: 1,
      title: 'Il piano',
    });
  });

  it('names what it cannot read', async () => {
    expect(await failure('vuoto.pdf', ' \n')).toEqual({ code: 'input/empty', args: { file: 'vuoto.pdf' } });
    expect(await failure('foto.pdf', '\x89PNG\r\n\x1a\n')).toEqual({
      code: 'input/unknown-format',
      args: { file: 'foto.pdf', looksLike: 'png' },
    });
    expect(await failure('dati.bin', '\0\x01\x02')).toEqual({
      code: 'input/unknown-format',
      args: { file: 'dati.bin', looksLike: null },
    });
  });

  it('finds nothing to read in a page or a text that shows nothing', async () => {
    expect(await failure('a.html', '<html><body><script>var x</script><p> &nbsp; </p></body></html>')).toMatchObject({
      code: 'input/empty',
    });
    expect(await failure('a.txt', '<b></b>')).toMatchObject({ code: 'input/empty' });
  });
});
