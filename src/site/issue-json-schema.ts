import { z } from 'zod';
import { issueDocumentSchema } from '../domain/issue-document.ts';

/**
 * JSON Schema (2020-12) of the file of an issue, made from the domain's own schema. It says what a file holds that was
 * written: every field is there, defaults included.
 * @param id address under which the schema is published.
 */
export const issueJsonSchema = (id: string): string => {
  const { $schema, ...rest } = z.toJSONSchema(issueDocumentSchema, { io: 'output', target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, $id: id, title: '快讯：一期', ...rest }, null, 2)}\n`;
};
