/** What a page begins with, after a mark of its kind, comments and white space. */
const opening =
  /^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|html|head|body|meta|title)\b/iu;
/** A piece of a page, as an editor or a browser copies it. */
const fragment =
  /^\s*<(?:div|p|section|article|main|table|h[1-6]|span|ul|ol|center|font|blockquote|a|img|strong|style|link|script)(?:\s[^<>]{0,2000})?\/?>/iu;
const closing = /<\/(?:div|p|section|article|main|table|h[1-6]|ul|ol|center|body|html)\s*>/iu;

/** Whether a text is the source of a page and not a text that mentions tags. */
export const looksLikeHtml = (text: string): boolean => {
  const head = text.slice(0, 8000);
  return opening.test(head) || (fragment.test(head) && closing.test(text));
};
