/**
 * How sites name, in English or in pinyin, what they put around a text: a tag, a `role`, or a word of `class` or
 * `id`. A name is evidence, not proof: what holds most of the prose of a page is its text, whatever it is called.
 */

/** Tags and roles that HTML itself gives to what is no text. */
export const furnitureTags: ReadonlySet<string> = new Set([
  'nav',
  'aside',
  'footer',
  'menu',
  'form',
  'search',
  'dialog',
]);
export const furnitureRoles: ReadonlySet<string> = new Set([
  ...['navigation', 'complementary', 'contentinfo', 'search', 'banner', 'menu', 'menubar', 'toolbar', 'dialog', 'form'],
]);

/** Names of what is furniture wherever it stands, inside the text too. */
const strong = [
  ...['nav\\w*', 'menu\\w*', 'breadcrumbs?', 'crumbs?', 'mbx', 'mianbaoxie', 'dqwz', 'weizhi', 'footer\\w*', 'foot'],
  ...[
    'copyrights?',
    'banquan',
    'sidebar\\w*',
    'related?\\w*',
    'xgyd',
    'xgxw',
    'xglj',
    'xgwz',
    'recommend\\w*',
    'tuijian',
  ],
  ...['hot\\w*', 'rank\\w*', 'paihang', 'share\\w*', 'bdshare\\w*', 'fenxiang', 'social\\w*', 'comments?', 'pinglun'],
  ...['ads?', 'advert\\w*', 'guanggao', 'gg', 'qr\\w*', 'ewm', 'erweima', 'toolbar', 'login', 'search\\w*', 'sousuo'],
  ...['friend\\w*', 'yqlj', 'pager', 'pagination', 'fenye', 'pageno\\w*', 'prevnext', 'shangxia', 'subscribe\\w*'],
  ...['popup', 'modal', 'cookie\\w*', 'wza', 'print\\w*', 'fontsize', 'zihao', 'reward\\w*', 'like\\w*', 'appdown\\w*'],
];
/** Names of where something stands: often furniture, sometimes the text. They count outside the text alone. */
const weak = [
  'header\\w*',
  'head',
  'top\\w*',
  'bottom\\w*',
  'right\\w*',
  'left\\w*',
  'side',
  'links?',
  'banner',
  'logo\\w*',
];

const anyOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'u');
const strongName = anyOf(strong);
const weakName = anyOf(weak);

/** Words of class and id values: `newsRightBox hot-list` → news, right, box, hot, list, newsrightbox. */
const wordsOf = (names: string): string[] =>
  names
    .slice(0, 400)
    .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');

/** How far the name of an element speaks for furniture: 2 anywhere, 1 outside the text, 0 not at all. */
export const furnitureName = (names: string): 0 | 1 | 2 => {
  let found: 0 | 1 = 0;
  for (const word of wordsOf(names)) {
    if (strongName.test(word)) return 2;
    if (weakName.test(word)) found = 1;
  }
  return found;
};
