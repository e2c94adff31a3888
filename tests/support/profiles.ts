import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProfile } from '../../src/emit/evaluation/parse-profile.js';
import type { EvaluationProfile } from '../../src/model/profile.js';

const folder = 'docs/examples/profiles';

/** The profiles that the documentation gives as examples, by their paths. */
export const exampleProfiles = (): readonly string[] => readdirSync(folder).map((name) => join(folder, name));

/** A profile from its file. */
export const profileIn = (file: string): EvaluationProfile => {
  const parsed = parseProfile(JSON.parse(readFileSync(file, 'utf8')));
  if ('faults' in parsed) throw new Error(`${file}: ${JSON.stringify(parsed.faults)}`);
  return parsed.profile;
};
