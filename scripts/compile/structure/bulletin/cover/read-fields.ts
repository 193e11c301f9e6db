import { numeralClass, parseNumeral } from '../../numeral.ts';
import {
  contactAlternatives,
  editorAlternatives,
  imprintRoles,
  mailingAlternatives,
  publisherAlternatives,
} from './roles.ts';

/** A field found in a line of the cover or the imprint; offsets are UTF-16 units of the line's text. */
export type FieldHit = { readonly start: number; readonly end: number } & (
  | { readonly type: 'serial'; readonly value: number }
  | { readonly type: 'number'; readonly value: number; readonly year: number | null }
  | { readonly type: 'date'; readonly iso: string }
  | {
      readonly type: 'role';
      readonly group: RoleGroup;
      readonly role: string;
      readonly value: string;
      readonly valueStart: number;
    }
);
export type RoleGroup = 'editor' | 'publisher' | 'mailing' | 'contact' | 'copies';

const n = `[${numeralClass}\\s]{1,12}`;
const serial = new RegExp(
  `[（(【〔]?\\s*(?:总\\s*(?:期\\s*)?(?:数)?\\s*第?|累\\s*计\\s*第?|总\\s*刊\\s*第?)\\s*(${n})\\s*期\\s*[）)】〕]?`,
  'u',
);
const year =
  '(?:[〔［\\[（(【]?\\s*([0-9０-９]{4}|[〇○零一二三四五六七八九]{4})\\s*[〕］\\]）)】]?\\s*年?\\s*[·,，.]?\\s*)';
const number = new RegExp(`${year}?(?:[（(【]\\s*)?第\\s*(${n})(?:[-—–~～、至]${n})?\\s*期(?:\\s*[）)】])?`, 'u');
const bareNumber = new RegExp(`${year}(${n})\\s*期`, 'u');
const dates: readonly RegExp[] = [
  new RegExp(
    `([0-9０-９]{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*([${numeralClass}]{1,3})\\s*月\\s*([${numeralClass}]{1,3})\\s*日`,
    'u',
  ),
  /([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?![0-9])/u,
];

const groups: readonly (readonly [RoleGroup, string])[] = [
  ['contact', contactAlternatives],
  ['editor', editorAlternatives],
  ['publisher', publisherAlternatives],
  ['mailing', mailingAlternatives],
];
// A role begins a line or stands after a gap; （本期编辑：某某） opens with a bracket.
const roleAt = (alternatives: string): RegExp =>
  new RegExp(`(?:^|[\\s（(【|｜；;])(${alternatives})\\s*[:：]\\s*`, 'gu');
const roleFinders = groups.map(([group, alternatives]) => ({ group, pattern: roleAt(alternatives) }));
const spacedRole = new RegExp(
  `(?:^|\\s)(${editorAlternatives})\\s+(?=\\p{Script=Han}{2,4}(?:[\\s、，,]|$)|\\p{Script=Han}\\s\\p{Script=Han}(?:\\s|$))`,
  'gu',
);
/** 电　话  029-…: a number needs no colon either. */
const spacedContact = new RegExp(`(?:^|\\s)(${contactAlternatives})\\s*(?=[（(+]?\\d[\\d（）()—–-]{6,})`, 'gu');

/** （共印 80 份）, at the edge of a line or in a column of its own: a sentence may tell of copies too. */
const copies =
  /(?<=^|\s)[（(【]?\s*(?:本期\s*)?(?:共\s*印|印\s*数|印)\s*[:：]?\s*(\d{1,6}\s*份)\s*[）)】]?(?=\s*$|\s{2}|\s[（(\p{Script=Han}])/u;

/** UTF-16 units of a line of fields; what is longer is prose. */
const longestLine = 400;

const pad = (value: number, size: number): string => String(value).padStart(size, '0');

const readDate = (text: string): FieldHit | null => {
  for (const pattern of dates) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [y, m, d] = [match[1], match[2], match[3]].map((part) => parseNumeral(part ?? '') ?? 0);
    if (y === undefined || m === undefined || d === undefined || m < 1 || m > 12 || d < 1 || d > 31) continue;
    return {
      type: 'date',
      iso: `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`,
      start: match.index,
      end: match.index + match[0].length,
    };
  }
  return null;
};

const readRoles = (text: string, others: readonly FieldHit[]): FieldHit[] => {
  const starts: { start: number; valueStart: number; group: RoleGroup; role: string }[] = [];
  for (const { group, pattern } of roleFinders) {
    for (const match of text.matchAll(pattern)) {
      const role = match[1] ?? '';
      const start = match.index + match[0].indexOf(role);
      starts.push({ start, valueStart: match.index + match[0].length, group, role: role.replaceAll(/\s/gu, '') });
    }
  }
  // Without colons a line of roles begins with one: 主编 某某  副主编 某某.
  const colons = starts.length > 0;
  const spaced = [
    { group: 'editor' as const, matches: colons ? [] : [...text.matchAll(spacedRole)] },
    { group: 'contact' as const, matches: colons ? [] : [...text.matchAll(spacedContact)] },
  ];
  if (spaced.some(({ matches }) => matches[0]?.index === 0)) {
    for (const { group, matches } of spaced) {
      for (const match of matches) {
        const role = match[1] ?? '';
        starts.push({
          start: match.index + match[0].indexOf(role),
          valueStart: match.index + match[0].length,
          group,
          role: role.replaceAll(/\s/gu, ''),
        });
      }
    }
  }
  starts.sort((a, b) => a.start - b.start || b.valueStart - a.valueStart);
  const clear = starts.filter((hit, i) => i === 0 || hit.start >= (starts[i - 1]?.valueStart ?? 0));
  return clear.map((hit, i) => {
    const end = Math.min(
      clear[i + 1]?.start ?? text.length,
      ...others.map((other) => (other.start >= hit.valueStart ? other.start : text.length)),
    );
    return { type: 'role', ...hit, end, value: text.slice(hit.valueStart, end).trim() };
  });
};

const blank = (text: string, { start, end }: FieldHit): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** The fields a line holds, in order, none overlapping another: number, serial, date, roles. */
export const readFields = (text: string): FieldHit[] => {
  if (text.length > longestLine) return [];
  const hits: FieldHit[] = [];
  let rest = text;
  const take = (hit: FieldHit | null): void => {
    if (hit === null) return;
    hits.push(hit);
    rest = blank(rest, hit);
  };
  const total = serial.exec(rest);
  const serialValue = parseNumeral(total?.[1] ?? '');
  if (total !== null && serialValue !== null) {
    take({ type: 'serial', value: serialValue, start: total.index, end: total.index + total[0].length });
  }
  const issue = number.exec(rest) ?? bareNumber.exec(rest);
  const issueValue = parseNumeral(issue?.[2] ?? '');
  if (issue !== null && issueValue !== null) {
    const inYear = parseNumeral(issue[1] ?? '');
    take({ type: 'number', value: issueValue, year: inYear, start: issue.index, end: issue.index + issue[0].length });
  }
  take(readDate(rest));
  const run = copies.exec(rest);
  if (run !== null) {
    const valueStart = run.index + run[0].indexOf(run[1] ?? '');
    take({
      type: 'role',
      group: 'copies',
      role: imprintRoles.copies,
      value: (run[1] ?? '').replaceAll(/\s/gu, ''),
      valueStart,
      start: run.index,
      end: run.index + run[0].length,
    });
  }
  const roles = readRoles(rest, hits).filter(
    (hit) => hit.type !== 'role' || hit.start === 0 || hit.group !== 'mailing',
  );
  return [...hits, ...roles].sort((a, b) => a.start - b.start);
};
