import type { Yaml } from 'mdast';
import type { Point } from 'unist';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type ErrorCode, type Node } from 'yaml';
import type { Issue } from '../domain/issue.ts';
import { frontMatterReaders } from './front-matter-readers.ts';
import { frontMatterKeys, type FrontMatterField } from './front-matter.ts';
import type { Report } from './trouble.ts';

/** The fields of an issue that the front matter gives. */
export type FrontMatterValues = { [field in FrontMatterField]?: Issue[field] };

/** Fields without which there is no issue. */
const required: readonly FrontMatterField[] = ['publication', 'year', 'number', 'date'];

/** What the YAML parser's codes mean to an editor. */
const yamlTroubles: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_INDENT: '缩进不齐',
  BAD_PROP_ORDER: '写法次序不对',
  BAD_SCALAR_START: '值以特殊符号开头',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号',
  DUPLICATE_KEY: '同一个键写了两次',
  IMPOSSIBLE: '结构不通',
  MISSING_CHAR: '少了引号、冒号或空格',
  MULTILINE_IMPLICIT_KEY: '这一行没有“键: 值”',
  TAB_AS_INDENT: '缩进用了制表符',
  UNEXPECTED_TOKEN: '多出了符号',
};

const fieldOf = (key: string): FrontMatterField | undefined =>
  (Object.keys(frontMatterKeys) as FrontMatterField[]).find((field) => frontMatterKeys[field] === key);

const isEmpty = (value: unknown): boolean => value === null || (isScalar(value) && value.value === null);

/** Front matter → the fields of the issue. What cannot be read is reported at its line and column. */
export const readFrontMatter = (yaml: Yaml, report: Report): FrontMatterValues => {
  const lines = new LineCounter();
  const document = parseDocument(yaml.value, { lineCounter: lines });
  /** Offset in the YAML → place in the file, whose first line is `---`. */
  const place = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + (yaml.position?.start.line ?? 1), column: col };
  };
  const placeOf = (node: unknown): Point | undefined =>
    isNode(node) && node.range ? place(node.range[0]) : yaml.position?.start;

  for (const error of document.errors) {
    report({
      rule: 'front-matter-syntax',
      place: place(error.pos[0]),
      reason: `卷首的 YAML 读不懂：${yamlTroubles[error.code] ?? error.code}`,
      found: error.message.split('\n', 1)[0],
      hint: '每行写成“键: 值”，冒号用半角且后面空一格；值里有冒号、引号时，整个值加上英文引号',
    });
  }
  const values: Record<string, unknown> = {};
  const pairs = isMap(document.contents) ? document.contents.items : [];
  for (const { key, value } of document.errors.length > 0 ? [] : pairs) {
    const name = isScalar(key) ? String(key.value) : '';
    const field = fieldOf(name);
    if (!field) {
      report({
        rule: 'front-matter-key',
        place: placeOf(key),
        reason: `卷首没有“${name}”这个键`,
        found: name,
        expected: Object.values(frontMatterKeys).join('、'),
        hint: `可用的键有：${Object.values(frontMatterKeys).join('、')}`,
      });
      continue;
    }
    if (isEmpty(value)) continue;
    const { read, expected } = frontMatterReaders[field];
    const result = read(value as Node);
    if (result !== null) values[field] = result;
    else {
      report({
        rule: 'front-matter-value',
        place: placeOf(value),
        reason: `卷首“${name}”的值读不懂`,
        found: isScalar(value) ? String(value.value) : '不是单个值',
        expected,
        hint: `请写成：${expected}`,
      });
      values[field] = null;
    }
  }
  for (const field of document.errors.length > 0 ? [] : required) {
    if (field in values) continue;
    report({
      rule: 'front-matter-missing',
      place: yaml.position?.start,
      reason: `卷首缺“${frontMatterKeys[field]}”`,
      expected: frontMatterReaders[field].expected,
      hint: `请在卷首加一行“${frontMatterKeys[field]}: …”，值是${frontMatterReaders[field].expected}`,
    });
  }
  return values;
};
