import type { ParagraphLook, TextLook } from './looks.ts';
import { paragraphStyles } from './style-table.ts';

/** A style with all it takes from those it is based on. */
export interface ResolvedStyle {
  readonly paragraph: ParagraphLook;
  readonly text: TextLook;
}

const rows = new Map(paragraphStyles.map((row) => [row.id, row]));

/** What a style comes to, by its id; unknown ids are 正文. */
export const resolvedStyle = (id: string): ResolvedStyle => {
  const row = rows.get(id) ?? rows.get('Normal');
  if (row === undefined) return { paragraph: {}, text: {} };
  const below = row.basedOn === null ? { paragraph: {}, text: {} } : resolvedStyle(row.basedOn);
  return { paragraph: { ...below.paragraph, ...row.paragraph }, text: { ...below.text, ...row.text } };
};
