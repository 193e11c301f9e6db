/** What an element is to a reader of text, by tag (HTML Living Standard, 15.3 Rendering). */

/** Never rendered as text of the page: code, controls that hold no prose, replaced content. */
export const unseenTags: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas'],
  ...['audio', 'video', 'select', 'datalist', 'textarea', 'progress', 'meter', 'noframes', 'map'],
]);

/** Begin and end a line. */
export const blockTags: ReadonlySet<string> = new Set([
  ...['html', 'body', 'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'dir', 'div'],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header'],
  ...['hgroup', 'hr', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section'],
  ...['summary', 'table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'ul', 'xmp'],
]);

/** Typed line ends in them are line ends. */
export const preformattedTags: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp']);

export const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
