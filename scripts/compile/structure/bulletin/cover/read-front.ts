import type {
  DraftBlock,
  DraftCover,
  DraftDropped,
  DraftField,
  DraftJoin,
  DraftRole,
  DraftWarning,
} from '../../../draft.ts';
import { mergeRows, slicesOf, type Row } from '../../row.ts';
import { countHan, emWidth, endsSentence } from '../../sentence.ts';
import { isEditorNote, isLooseHeading } from '../body/block-kinds.ts';
import { joinCuts } from '../body/join-cuts.ts';
import {
  continuesNames,
  hasNameSuffix,
  isInstitution,
  noFields,
  readFieldLine,
  spreadName,
  takeInstitution,
  type CoverFields,
} from './read-cover.ts';
import { contactRoles, imprintRoles, mailingRoles } from './roles.ts';

/** Lines in which the nameplate (name, number, publisher, date) stands. */
const nameplateLines = 14;
/** Characters of a section label (科技要闻) above the lead's title. */
const longestLabel = 10;

/** Headings of a lead that say what follows and are no title of it. */
const leadLabels =
  /^[【（(]?\s*(?:导\s*语|编\s*者\s*按|按|内容提要|内容摘要|摘\s*要|提\s*要|本期导读|本期提要|本期要点|要点|编前|卷首语|本期焦点|本期关注|特别关注)\s*[】）)]?[:：]?$/u;

export interface Front {
  readonly cover: Omit<DraftCover, 'contents'>;
  readonly dropped: readonly DraftDropped[];
  readonly joins: readonly DraftJoin[];
  readonly warnings: readonly DraftWarning[];
}

/** How many rows at the head are the nameplate: up to the last line of fields before the text begins. */
export const nameplateEnd = (rows: readonly Row[]): number => {
  let end = 0;
  for (const [index, row] of rows.slice(0, nameplateLines).entries()) {
    const isField = readFieldLine(noFields(), row);
    if (endsSentence(row.text) && countHan(row.text) > (isField ? 30 : 12)) break;
    if (isField || (isInstitution(row.text) && index <= end + 2)) end = index + 1;
  }
  return end;
};

/** The name: the line that ends like one, else the first line that is nothing else. */
const takeName = (rows: readonly Row[], fields: CoverFields): Row | null => {
  const free = rows.filter(
    (row) => !readFieldLine(noFields(), row) && emWidth(row.text) <= 40 && !endsSentence(row.text),
  );
  const named = free.find((row) => hasNameSuffix(row.text)) ?? free.find((row) => !isInstitution(row.text)) ?? null;
  if (named !== null && fields.name === null) fields.name = spreadName(named);
  return named;
};

/** Reads what stands before the first item. `between` are the rows between the contents and the first item. */
export const readFront = (
  rows: readonly Row[],
  between: readonly Row[],
  colophon: CoverFields,
  measure: number | null,
): Front => {
  const fields = noFields();
  const plate = nameplateEnd(rows);
  const nameRow = takeName(rows.slice(0, Math.max(plate, 1)), fields);
  const lead: Row[] = [];
  let afterRole = false;
  for (const [index, row] of rows.entries()) {
    if (row === nameRow) continue;
    const roles = fields.masthead.length;
    if (afterRole && continuesNames(fields, row)) continue;
    if (readFieldLine(fields, row)) {
      afterRole = fields.masthead.length > roles;
      continue;
    }
    afterRole = false;
    if (index < plate && fields.publisher === null && isInstitution(row.text)) takeInstitution(fields, row);
    else if (index < plate && emWidth(row.text) <= 40) {
      for (const slice of slicesOf(row)) fields.dropped.push({ reason: 'label', slice });
    } else lead.push(row);
  }
  // Without contents the compilation's title is the last line before the items.
  const last = lead.at(-1);
  const titled = between.length === 0 && lead.length > 2 && isTitleLine(last) && endsSentence(lead.at(-2)?.text ?? '');
  const head = readLead(titled ? lead.slice(0, -1) : lead, measure);
  const after: Row[] = [];
  for (const row of between) if (!readFieldLine(fields, row)) after.push(row);
  const tail = readBetween(after, measure);
  return {
    cover: {
      ...merge(fields, colophon),
      label: head.label,
      leadTitle: head.title,
      lead: [...head.blocks, ...tail.blocks],
      compilation: titled && last !== undefined ? unplaced(last) : tail.compilation,
    },
    dropped: [...fields.dropped, ...colophon.dropped],
    joins: [...head.joins, ...tail.joins],
    warnings: [...head.warnings, ...tail.warnings],
  };
};

const unplaced = (row: Row): DraftField => ({ slices: slicesOf(row) });

const contacts = new Set<string>(contactRoles);
const imprint = new Set<string>([...mailingRoles, ...Object.values(imprintRoles)]);

/** Editors, then how to reach them; whom it is sent to, who issued it and in how many copies is the imprint (版记). */
const settleRoles = (roles: readonly DraftRole[]): Pick<DraftCover, 'masthead' | 'colophon'> => {
  const editors = roles.filter(({ role }) => !imprint.has(role));
  return {
    masthead: [
      ...editors.filter(({ role }) => !contacts.has(role)),
      ...editors.filter(({ role }) => contacts.has(role)),
    ],
    colophon: roles.filter(({ role }) => imprint.has(role)),
  };
};

/** The line of an imprint that says who issued it when (印发), where the cover has named publisher or date already. */
const issuedAgain = (fields: CoverFields, colophon: CoverFields): DraftRole | null => {
  const again = [fields.publisher && colophon.publisher, fields.date && colophon.date].filter(
    (field) => field !== null,
  );
  if (!colophon.issued || again.length === 0) return null;
  return {
    role: imprintRoles.issued,
    names: again.map(({ text }) => text),
    slices: again.flatMap(({ slices }) => slices),
  };
};

const merge = (
  fields: CoverFields,
  colophon: CoverFields,
): Pick<DraftCover, 'name' | 'numbering' | 'publisher' | 'date' | 'phone' | 'masthead' | 'colophon'> => {
  const issued = issuedAgain(fields, colophon);
  const spare = (field: DraftField | null, taken: DraftField | null): void => {
    if (field !== null && taken !== null) {
      for (const slice of field.slices) fields.dropped.push({ reason: 'label', slice });
    }
  };
  if (issued === null) {
    spare(colophon.date, fields.date);
    spare(colophon.publisher, fields.publisher);
  }
  spare(colophon.phone, fields.phone);
  spare(colophon.name, fields.name);
  const date = fields.date ?? colophon.date;
  const number = fields.number ?? colophon.number;
  const numbering = [...fields.numbering, ...colophon.numbering];
  const year = number?.year ?? (date === null ? null : Number(date.iso.slice(0, 4)));
  const known = number !== null && year !== null;
  if (!known) for (const slice of numbering) fields.dropped.push({ reason: 'label', slice });
  return {
    name: fields.name ?? colophon.name ?? { slices: [] },
    numbering: known
      ? { slices: numbering, year, number: number.value, serial: fields.serial ?? colophon.serial }
      : null,
    publisher: fields.publisher ?? colophon.publisher,
    date,
    phone: fields.phone ?? colophon.phone,
    ...settleRoles([...fields.masthead, ...colophon.masthead, ...(issued === null ? [] : [issued])]),
  };
};

/** Paragraphs put together, and what was doubtful about it. */
interface LeadText {
  readonly blocks: readonly DraftBlock[];
  readonly joins: readonly DraftJoin[];
  readonly warnings: readonly DraftWarning[];
}

interface Lead extends LeadText {
  readonly label: DraftField | null;
  readonly title: DraftField | null;
}

const toBlocks = (rows: readonly Row[], measure: number | null): LeadText => {
  const joined = joinCuts(rows, measure, () => false);
  const blocks = joined.rows.map((row): DraftBlock => {
    const loose = isLooseHeading(row.text);
    return { type: isEditorNote(row.text) ? 'editor-note' : loose ? 'heading' : 'paragraph', slices: slicesOf(row) };
  });
  return { blocks, joins: joined.joins, warnings: joined.warnings };
};

/** Label, title and paragraphs of the lead. */
const readLead = (rows: readonly Row[], measure: number | null): Lead => {
  let start = 0;
  while (start < rows.length && start < 4 && isTitleLine(rows[start])) start++;
  const titles = rows.slice(0, start);
  const [first, ...others] = titles;
  const isLabel =
    first !== undefined && (leadLabels.test(first.text) || (others.length > 0 && countHan(first.text) <= longestLabel));
  const title = isLabel ? others : titles;
  return {
    label: isLabel ? unplaced(first) : null,
    title: title.length > 0 ? { slices: slicesOf(mergeRows(title)) } : null,
    ...toBlocks(rows.slice(start), measure),
  };
};

const isTitleLine = (row: Row | undefined): boolean =>
  row !== undefined && (leadLabels.test(row.text) || (isLooseHeading(row.text) && countHan(row.text) <= 60));

/** The compilation's title and the paragraphs under it. */
const readBetween = (
  rows: readonly Row[],
  measure: number | null,
): LeadText & { readonly compilation: DraftField | null } => {
  let start = 0;
  while (start < rows.length && start < 3 && isTitleLine(rows[start])) start++;
  return {
    compilation: start > 0 ? { slices: slicesOf(mergeRows(rows.slice(0, start))) } : null,
    ...toBlocks(rows.slice(start), measure),
  };
};
