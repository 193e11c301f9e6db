/** The list of notes that mammoth puts at the end of a document. */
const list = /<ol>((?:<li id="(?:foot|end)note-[^"]*">(?:(?!<\/li>)[\s\S])*<\/li>)+)<\/ol>\s*$/u;
const item = /<li id="(?:foot|end)note-[^"]*">((?:(?!<\/li>)[\s\S])*)<\/li>/gu;
/** The arrow back to the call. */
const back = /\s*<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/gu;

/**
 * The HTML of a Word document with its notes as paragraphs, each behind the number by which the text calls it: [1].
 * Mammoth numbers calls and notes alike, in the order of the calls. A note of several paragraphs becomes one line.
 */
export const footnoteLines = (html: string): string => {
  const match = list.exec(html);
  if (match === null) return html;
  const notes = [...(match[1] ?? '').matchAll(item)].map(
    ([, note = ''], i) =>
      `<p>[${i + 1}] ${note
        .replaceAll(back, '')
        .replaceAll(/<\/?p>/gu, ' ')
        .trim()}</p>`,
  );
  return html.slice(0, match.index) + notes.join('');
};
