import { escapeHtml } from './escape-html.ts';
import { titleWords } from './title-words.ts';

/** A short quotation with a stop in it: browsers would break there, `keep-all` or not. */
const stoppedQuotation = /(?:“[^“”]{1,10}”|《[^《》]{1,10}》)/gu;

/**
 * A title as HTML that breaks only between words, for `word-break: keep-all`. Its text content is the title,
 * character for character.
 */
export const titleHtml = (title: string): string =>
  titleWords(title)
    .map((word) =>
      escapeHtml(word).replaceAll(stoppedQuotation, (quotation) =>
        /[，、；：。！？·—\s]/u.test(quotation) ? `<span class="nb">${quotation}</span>` : quotation,
      ),
    )
    .join('<wbr>');
