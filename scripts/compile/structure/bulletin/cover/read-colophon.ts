import type { Row } from '../../row.ts';
import { countHan, emWidth } from '../../sentence.ts';
import {
  continuesNames,
  isInstitution,
  noFields,
  readFieldLine,
  takeInstitution,
  type CoverFields,
} from './read-cover.ts';

/** Lines an imprint (版记) takes at most. */
const longest = 16;

/** 声明：本刊所载…, 本刊文章未经授权不得转载: what a publisher says of all its issues. */
const notice =
  /^[【（(]?\s*(?:特别|郑重|免责|版权)?声\s*明\s*[】）)]?\s*[:：]|^(?:本[刊报]|[《“]?本[刊报][》”]?).{0,10}未经.{0,8}(?:授权|许可|同意|批准)|^欢迎.{0,6}(?:赐|投|来)稿/u;
const isNotice = (row: Row): boolean => emWidth(row.text) <= 200 && notice.test(row.text);

const isImprintLine = (row: Row): boolean =>
  isNotice(row) ||
  (emWidth(row.text) <= 120 &&
    (readFieldLine(noFields(), row) || (isInstitution(row.text) && countHan(row.text) <= 24)));

export interface Colophon {
  readonly fields: CoverFields;
  /** The rows before the imprint. */
  readonly rest: readonly Row[];
}

/** Reads the imprint at the end: editors, whom it was sent to, who printed it and when. */
export const readColophon = (rows: readonly Row[]): Colophon => {
  const fields = noFields();
  let start = rows.length;
  for (let i = rows.length - 1; i >= Math.max(0, rows.length - longest); i--) {
    const row = rows[i];
    if (row === undefined) break;
    if (isImprintLine(row)) start = i;
    // A list of addressees may wrap; the line before it says what it is.
    else if (!(emWidth(row.text) <= 80 && /[、，]/u.test(row.text) && start === i + 1 && isMailing(rows[i - 1]))) break;
  }
  // The last line of a text may be signed and dated; a signature alone is no imprint.
  for (const row of rows.slice(start)) {
    if (isNotice(row)) {
      for (const slice of row.slices) fields.dropped.push({ reason: 'boilerplate', slice });
      continue;
    }
    if (readFieldLine(fields, row) || continuesNames(fields, row)) continue;
    if (fields.publisher === null && isInstitution(row.text)) takeInstitution(fields, row);
    else for (const slice of row.slices) fields.dropped.push({ reason: 'label', slice });
  }
  return { fields, rest: rows.slice(0, start) };
};

const isMailing = (row: Row | undefined): boolean =>
  row !== undefined && /^(?:主题词|报送|抄送|抄报|分送|发送|呈报|报|送|发)\s*[:：]/u.test(row.text);
