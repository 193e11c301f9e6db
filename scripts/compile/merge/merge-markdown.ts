import { mergeByKey } from './merge-by-key.ts';
import { mergeText } from './merge-text.ts';

interface Parts {
  /** The lines under each key of the front matter, as written. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** An issue's front matter by its keys, and the rest; null where the file does not begin with plain front matter. */
const partsOf = (markdown: string): Parts | null => {
  const match = /^---\n(?<front>(?:.*\n)*?)---[ \t]*(?=\n|$)/u.exec(markdown);
  if (!match?.groups) return null;
  const entries = (match.groups.front ?? '').split(/^(?=[^\s#-][^:\n]*:)/mu).filter((entry) => entry !== '');
  const fields = new Map(entries.map((entry) => [entry.slice(0, Math.max(0, entry.indexOf(':'))), entry]));
  return fields.size === entries.length ? { fields, body: markdown.slice(match[0].length) } : null;
};

const plain = (text: string): string => text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');

/**
 * Merges an editor's file with a new compile, against the last one (`base`). Keys of the front matter, attributes of
 * 信息 and lines are what is merged: one that a single side changed is as that side has it. Where both changed one, the
 * result holds both between conflict marks (`findConflictMarks` finds them). Nothing of `ours` is ever left out but
 * what the compiler changed and the editor did not. Line ends become LF.
 */
export const mergeMarkdown = (base: string, ours: string, theirs: string): string => {
  const texts = [base, ours, theirs].map(plain) as [string, string, string];
  const [was, here, there] = texts.map(partsOf);
  if (!was || !here || !there) return mergeText(...texts);
  const fields = mergeByKey(was.fields, here.fields, there.fields, (versions) =>
    mergeText(versions.base ?? '', versions.ours ?? '', versions.theirs ?? ''),
  );
  const front = [...(fields ?? new Map<string, string>()).values()].map((entry) => entry.replace(/\n?$/u, '\n'));
  return `---\n${front.join('')}---${mergeText(was.body, here.body, there.body)}`;
};
