import { escapeHtml } from './escape-html.ts';
import { titleClauses } from './title-clauses.ts';

/** A short quotation with a stop in it: browsers would break there, `keep-all` or not. */
const stoppedQuotation = /(?:“[^“”]{1,10}”|《[^《》]{1,10}》)/gu;

const wordHtml = (word: string): string =>
  escapeHtml(word).replaceAll(stoppedQuotation, (quotation) =>
    /[，、；：。！？·—\s]/u.test(quotation) ? `<span class="nb">${quotation}</span>` : quotation,
  );

/**
 * A title as HTML that breaks only between words, for `word-break: keep-all`. Where it has several clauses each is a
 * `<span class="cl">`, which headings set in one piece where it fits (`base.css`): lines end where a reader would
 * pause. Its text content is the title, character for character.
 */
export const titleHtml = (title: string): string => {
  const clauses = titleClauses(title).map((words) => words.map(wordHtml).join('<wbr>'));
  if (clauses.length < 2) return clauses.join('');
  // A space at the end of a piece would be lost with the piece's edge.
  return clauses.map((clause) => clause.replace(/^(.*?)(\s*)$/su, '<span class="cl">$1</span>$2')).join('<wbr>');
};
