import { expect, it } from 'vitest';
import { json } from '../../../src/emit/json/index.js';
import { annexSchema } from '../../../src/model/annex.js';
import { sampleAnnex } from '../xlsx/sample.js';

const contentOf = async (annex = sampleAnnex): Promise<string> => {
  const [file, ...others] = await json.emit({ annex });
  expect([file?.name, others]).toEqual(['annex.json', []]);
  return new TextDecoder().decode(file?.bytes);
};

it('is the annex, indented by two, with a final newline', async () => {
  const content = await contentOf();
  expect(JSON.parse(content)).toEqual(sampleAnnex);
  expect(annexSchema.safeParse(JSON.parse(content)).success).toBe(true);
  expect(content.startsWith('{\n  "schemaVersion": "1.3.0",\n  "document": {\n    "name"')).toBe(true);
  expect(content.endsWith('\n}\n')).toBe(true);
});

it('has its keys in the order of the schema, whatever their order in the value', async () => {
  const { units, schemaVersion, ...rest } = sampleAnnex;
  const turned = { ...rest, units: units.map(({ id, ...unit }) => ({ ...unit, id })), schemaVersion };
  expect(await contentOf(turned)).toBe(await contentOf());
});
