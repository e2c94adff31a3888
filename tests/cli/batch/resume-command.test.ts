import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/cli/batch/manifest.js';
import { resumeCommand } from '../../../src/cli/batch/resume-command.js';

describe('the command that goes on', () => {
  it('is the one that was given, quoted for a shell, with --resume once and without --force', () => {
    const words = ['convert', "l'aquila/**/*.pdf", '--out', 'my out', '--resume', '--force', '--jobs=2'];
    expect(resumeCommand(words)).toBe("allegato convert 'l'\\''aquila/**/*.pdf' --out 'my out' --jobs=2 --resume");
  });

  it('never says a password', () => {
    const said = resumeCommand(['convert', 'a', '--password', 'segreta', '--password=segreta']);
    expect(said).not.toContain('segreta');
  });
});

describe('the key of version and options', () => {
  it('changes with them, but not with a password', () => {
    const key = keyOf('1.0.0', { join: true });
    expect(keyOf('1.0.1', { join: true })).not.toBe(key);
    expect(keyOf('1.0.0', { join: false })).not.toBe(key);
    expect(keyOf('1.0.0', { join: true, password: 'segreta' })).toBe(key);
  });
});
