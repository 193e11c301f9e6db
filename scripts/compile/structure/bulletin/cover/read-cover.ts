import type { DraftDropped, DraftField, DraftRole } from '../../../draft.ts';
import type { Slice } from '../../../text/tracked-text.ts';
import { endsAsInstitution } from '../../institution.ts';
import { slicesOf, type Row } from '../../row.ts';
import { countHan, emWidth, endsSentence } from '../../sentence.ts';
import { readFields, type FieldHit } from './read-fields.ts';
import { areNames, readNames } from './read-names.ts';

/** What was read of the lines of a cover or an imprint. */
export interface CoverFields {
  name: DraftField | null;
  number: { value: number; year: number | null } | null;
  serial: number | null;
  numbering: Slice[];
  date: (DraftField & { iso: string; text: string }) | null;
  publisher: (DraftField & { text: string }) | null;
  /** The publisher's line says 印发, as an imprint does. */
  issued: boolean;
  phone: (DraftField & { value: string }) | null;
  masthead: DraftRole[];
  dropped: DraftDropped[];
}

export const noFields = (): CoverFields => ({
  name: null,
  number: null,
  serial: null,
  numbering: [],
  date: null,
  publisher: null,
  issued: false,
  phone: null,
  masthead: [],
  dropped: [],
});

/** Notices that stand on a cover and are no part of what it says: 内部资料 注意保存, 密级, 共 12 页. */
const notice =
  /^[（(【[★☆]*\s*(?:内部|机密|秘密|绝密|密级|注意保(?:存|密|管)|仅供|供领导|请勿|免费|准印|赠阅|不得|妥善|[（(]?共\s*\d+\s*[页期]|京?内资准字|鲁?内资|刊号|ISSN|CN\s*\d|编号\s*[:：]|签发人?\s*[:：]\s*$|第\s*\d+\s*号$)/iu;

/** 编印 after the name of an institution is a label, no part of the name. */
const publisherSuffix = /\s*(?:主办|主编|编印|编制|编发|编辑|印发|编写|编|印)\s*$/u;

const isIssued = (suffix: RegExpExecArray | null): boolean => suffix !== null && /印\s*发/u.test(suffix[0]);

/** Names of bulletins end with one of these. */
const nameSuffix =
  /(?:快讯|快报|简报|专报|要报|摘报|要情|动态|参考|内参|信息|通讯|通报|要闻|文摘|摘编|情况|舆情|专刊|周刊|周报|月报|月刊|旬刊|旬报|双周刊|参阅|视窗|观察|前沿|导刊|速递|速览|速报|日报|晨报|要览|资讯|导报|剪报|专辑|汇编|内刊|交流|工作)$/u;

const squeeze = (text: string): string => text.replaceAll(/\s/gu, '');
const field = (row: Row, start = 0, end = row.text.length): DraftField => ({ slices: slicesOf(row, start, end) });
const phoneNumber = /[\d()（）—–－-][\d()（）\-—–－\s、,，/转]{5,}\d/u;

/** Offices in a row: 各县（市、区）政府，市直各部门 are two. */
const splitOutsideBrackets = (text: string): string[] =>
  text.split(/(?:[、，,；;。]+|\s{2,})(?![^（(]*[）)])/u).map((name) => name.trim());

const addRole = (fields: CoverFields, row: Row, hit: FieldHit & { type: 'role' }): void => {
  const own = field(row, hit.start, hit.end);
  if (hit.group === 'contact' && /电话$|^联系方式$/u.test(hit.role) && fields.phone === null) {
    const value = phoneNumber.exec(hit.value)?.[0] ?? hit.value;
    if (value !== '') {
      fields.phone = { ...own, value: value.trim() };
      return;
    }
  }
  if (hit.group === 'publisher' && fields.publisher === null && hit.value !== '') {
    fields.publisher = { ...field(row, hit.valueStart, hit.end), text: hit.value };
    for (const slice of slicesOf(row, hit.start, hit.valueStart)) fields.dropped.push({ reason: 'label', slice });
    return;
  }
  const names =
    hit.group === 'contact' || hit.group === 'copies'
      ? [hit.value]
      : hit.group === 'editor'
        ? readNames(hit.value.replace(/[）)】]$/u, ''))
        : splitOutsideBrackets(hit.value);
  const kept = names.filter((name) => name !== '');
  if (kept.length > 0) fields.masthead.push({ ...own, role: hit.role, names: kept });
  else for (const slice of own.slices) fields.dropped.push({ reason: 'label', slice });
};

/** What is left of a line between its fields: the publisher, the name, or nothing that says anything. */
const settleRest = (fields: CoverFields, row: Row, start: number, end: number): void => {
  const text = row.text.slice(start, end);
  const slices = slicesOf(row, start, end);
  if (slices.length === 0) return;
  const plain = text.trim();
  const suffix = publisherSuffix.exec(plain);
  const stem = suffix === null ? plain : plain.slice(0, suffix.index);
  const from = start + text.indexOf(plain);
  if (fields.publisher === null && endsAsInstitution(stem) && countHan(stem) >= 4) {
    fields.publisher = { ...field(row, from, from + stem.length), text: stem };
    fields.issued ||= isIssued(suffix);
    for (const slice of slicesOf(row, from + stem.length, end)) fields.dropped.push({ reason: 'label', slice });
  } else if (fields.name === null && countHan(plain) >= 2 && nameSuffix.test(squeeze(plain))) {
    fields.name = spreadName(row, start, end);
  } else {
    fields.issued ||= isIssued(/^\s*印\s*发\s*$/u.exec(plain));
    for (const slice of slices) fields.dropped.push({ reason: 'label', slice });
  }
};

/** A letter-spaced name is one word: its slices leave the spaces out. */
export const spreadName = (row: Row, start = 0, end = row.text.length): DraftField => {
  const text = row.text.slice(start, end);
  const spread = /^(?:\S{1,2}\s+)+\S{1,2}$/u.test(text.trim());
  if (!spread) return field(row, start, end);
  return {
    slices: [...text.matchAll(/\S+/gu)].flatMap((match) =>
      slicesOf(row, start + match.index, start + match.index + match[0].length),
    ),
  };
};

/**
 * Reads a line of the cover or the imprint into `fields`. Returns false where it is no such line (a title, a paragraph)
 * and nothing was taken.
 */
export const readFieldLine = (fields: CoverFields, row: Row): boolean => {
  const { text } = row;
  const drop = (reason: DraftDropped['reason']): true => {
    for (const slice of slicesOf(row)) fields.dropped.push({ reason, slice });
    return true;
  };
  if (countHan(text) === 0 && /^[\s\p{P}\p{S}]*$/u.test(text)) return drop('page-furniture');
  if (emWidth(text) <= 60 && notice.test(text)) return drop('label');
  const hits = readFields(text);
  const first = hits[0];
  if (first === undefined) return false;
  const onlyRoles = hits.every((hit) => hit.type === 'role');
  const rest = hits.reduceRight((left, hit) => left.slice(0, hit.start) + left.slice(hit.end), text);
  // A sentence may hold a date or an issue's number; a line of fields holds little else.
  if (endsSentence(text) && !hits.some((hit) => hit.type === 'role' && hit.group === 'mailing')) return false;
  if (!onlyRoles && countHan(rest) > 24) return false;
  if (onlyRoles && first.start > 2) return false;
  let from = 0;
  for (const hit of hits) {
    settleRest(fields, row, from, hit.start);
    from = hit.end;
    if (hit.type === 'role') addRole(fields, row, hit);
    else if (hit.type === 'date' && fields.date === null) {
      fields.date = { ...field(row, hit.start, hit.end), iso: hit.iso, text: text.slice(hit.start, hit.end).trim() };
    } else {
      const taken =
        (hit.type === 'number' && fields.number === null) || (hit.type === 'serial' && fields.serial === null);
      if (hit.type === 'number' && taken) fields.number = { value: hit.value, year: hit.year };
      if (hit.type === 'serial' && taken) fields.serial = hit.value;
      if (taken) fields.numbering.push(...slicesOf(row, hit.start, hit.end));
      else for (const slice of slicesOf(row, hit.start, hit.end)) fields.dropped.push({ reason: 'label', slice });
    }
  }
  settleRest(fields, row, from, text.length);
  return true;
};

/** A line that names an institution and nothing else. */
export const isInstitution = (text: string): boolean => {
  const stem = text.replace(publisherSuffix, '');
  return countHan(stem) >= 4 && emWidth(text) <= 40 && endsAsInstitution(stem) && !/[，。：；、？！]/u.test(stem);
};

export const takeInstitution = (fields: CoverFields, row: Row): void => {
  const suffix = publisherSuffix.exec(row.text);
  const end = suffix?.index ?? row.text.length;
  fields.publisher = { ...field(row, 0, end), text: row.text.slice(0, end).trim() };
  fields.issued ||= isIssued(suffix);
  for (const slice of slicesOf(row, end)) fields.dropped.push({ reason: 'label', slice });
};

export const hasNameSuffix = (text: string): boolean => nameSuffix.test(squeeze(text).replace(/[》”]$/u, ''));

/** A line of names alone, under the line of a role: 张三 李四. */
export const continuesNames = (fields: CoverFields, row: Row): boolean => {
  const last = fields.masthead.at(-1);
  const names = readNames(row.text);
  if (last === undefined || readFields(row.text).length > 0) return false;
  if (!areNames(names) || names.some((name) => Array.from(name).length > 4)) return false;
  fields.masthead[fields.masthead.length - 1] = {
    ...last,
    slices: [...last.slices, ...slicesOf(row)],
    names: [...last.names, ...names],
  };
  return true;
};
