import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { expect, test } from 'vitest';
import { writeJson } from '../../../scripts/distribute/writers/json/write-json.ts';
import { issueDocumentSchema } from '../../../src/domain/issue-document.ts';
import { issueJsonSchema } from '../../../src/site/issue-json-schema.ts';
import { hostileIssue } from '../../helpers/hostile-issue.ts';
import { sampleEdition } from '../../helpers/sample-edition.ts';

const address = 'https://kuaixun.example.org/schema/issue.json';
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
// A CommonJS module whose default export is the function itself, whatever its types say.
(addFormatsModule as unknown as (target: Ajv2020) => void)(ajv);
const validate = ajv.compile(JSON.parse(issueJsonSchema(address)) as object);

const fileOf = async (input = {}): Promise<Record<string, unknown>> => {
  const [file] = await writeJson(sampleEdition(input));
  return JSON.parse(Buffer.from(file?.bytes ?? []).toString('utf8')) as Record<string, unknown>;
};

test.each([
  ['sample', {}],
  ['hostile', hostileIssue],
] as const)('the file of the %s issue follows the published schema', async (_, input) => {
  const file = await fileOf(input);
  expect(file.$schema).toBe(address);
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  expect(issueDocumentSchema.parse(file).issue.items.length).toBeGreaterThan(0);
});

test('the schema refuses what the domain refuses', async () => {
  const file = await fileOf();
  expect(validate({ ...file, issue: { ...(file.issue as object), year: '2024' } })).toBe(false);
  expect(validate({ ...file, extra: 1 })).toBe(false);
});
