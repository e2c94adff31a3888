import { expect, it } from 'vitest';
import { allegato } from '../support/run.js';

it('names with characters that steer a terminal are shown with escapes', () => {
  const { code, stderr } = allegato(['convert', 'piano\u001b[31m\u202efdp.exe', '--out', 'never-made']);
  expect(code).toBe(3);
  expect(stderr).toContain('piano\\u{001b}[31m\\u{202e}fdp.exe');
  for (const character of ['\u001b', '\u202e']) expect(stderr).not.toContain(character);
});

it('names with accents and spaces are shown as they are', () => {
  const { stderr } = allegato(['convert', 'Città di Forlì – piano\u00a0€.pdf', '--out', 'never-made']);
  expect(stderr).toContain('Città di Forlì – piano\u00a0€.pdf');
});
