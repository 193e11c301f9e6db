import type { Span } from '../../../src/domain/ledger.ts';
import type { CompiledContentsLine, CompiledIssue } from '../compiled.ts';
import type { DraftContentsLine, DraftCover, DraftField, DraftRole } from '../draft.ts';
import { spansOf, type TrackedText } from '../text/tracked-text.ts';
import type { Assembly } from './assembly.ts';
import { assembleBlocks } from './assemble-blocks.ts';
import { textOfSlices } from './text-of-slices.ts';

/** Contents lines with every 附 under the line it stands below. */
const assembleContents = (tracked: TrackedText, drafts: readonly DraftContentsLine[]): CompiledContentsLine[] => {
  const contents: CompiledContentsLine[] = [];
  for (const draft of drafts) {
    const title = textOfSlices(tracked, draft.title);
    const parent = contents.at(-1);
    if (draft.appendix && parent) parent.appendices.push({ title, page: draft.page });
    else contents.push({ number: draft.number, title, page: draft.page, appendices: [] });
  }
  return contents;
};

const roleOf = ({ role, names }: DraftRole): CompiledIssue['masthead'][number] => ({ role, names: [...names] });

/** The cover of a bulletin with its text and source spans. */
export const assembleCover = (assembly: Assembly, draft: DraftCover): CompiledIssue => {
  const { tracked } = assembly;
  const text = (field: DraftField | null): string | null => (field ? textOfSlices(tracked, field.slices) : null);
  const owned: Record<string, readonly (DraftField | null)[]> = {
    title: [draft.name],
    numbering: [draft.numbering],
    publisher: [draft.publisher],
    date: [draft.date],
    phone: [draft.phone],
    label: [draft.label],
    lead_title: [draft.leadTitle],
    masthead: draft.masthead,
    colophon: draft.colophon,
    contents: draft.contents,
    compilation: [draft.compilation],
    byline: draft.lead.map((block) => block.bylines ?? null),
  };
  const spans: Record<string, Span[]> = {};
  for (const [name, fields] of Object.entries(owned)) {
    const found = fields.flatMap((field) => (field ? spansOf(tracked, field.slices) : []));
    if (found.length > 0) spans[name] = found;
  }
  return {
    title: textOfSlices(tracked, draft.name.slices),
    year: draft.numbering?.year ?? null,
    number: draft.numbering?.number ?? null,
    serial: draft.numbering?.serial ?? null,
    publisher: text(draft.publisher),
    date: draft.date?.iso ?? null,
    phone: draft.phone?.value ?? null,
    label: text(draft.label),
    compilation: text(draft.compilation),
    masthead: draft.masthead.map(roleOf),
    colophon: draft.colophon.map(roleOf),
    lead: { title: text(draft.leadTitle), blocks: assembleBlocks(assembly, draft.lead) },
    contents: assembleContents(tracked, draft.contents),
    spans,
  };
};
