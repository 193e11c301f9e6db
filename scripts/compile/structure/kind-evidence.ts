import type { SourceKind } from '../../../src/domain/source.ts';
import type { Line } from '../text/lines.ts';
import { numeralClass } from './numeral.ts';
import { emWidth } from './sentence.ts';

/** One observation that speaks for a kind; each matching line counts, `most` times at most. */
export interface KindEvidence {
  readonly name: string;
  readonly kind: Exclude<SourceKind, 'plain'>;
  readonly weight: number;
  readonly most: number;
  /** Which lines are looked at: those of a cover, the first and last of a page, or all. */
  readonly where: 'cover' | 'head' | 'foot' | 'all';
  /** Ems a line may have at most. */
  readonly longest: number;
  readonly pattern: RegExp;
  /** What gainsays it. */
  readonly unless?: RegExp;
}

const n = `[${numeralClass}]+`;
/** A date in full, which some covers print before the number. */
const day = `(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*${n}\\s*月\\s*${n}\\s*日`;
/** A newspaper's head: weekday, lunar date, pages, serial codes; its number has four digits and more. */
const paperHead =
  /星期[一二三四五六日天]|农历|[正腊冬一二三四五六七八九十]月(?:初|十|廿)|今日.{0,6}版|刊号|邮发|国内统一|(?<!总\s*)第\s*\d{4,6}\s*[期号]/u;

/**
 * What tells the kinds apart. A bulletin is told by its own cover (name, number, editors, contents), a newspaper page
 * by reporters' lines and datelines over several stories, a web page by what a site puts around the text.
 */
export const kindEvidence: readonly KindEvidence[] = [
  // Bulletin: the cover outweighs whatever clippings it holds.
  {
    name: 'number of an issue, with its year or serial',
    kind: 'bulletin',
    weight: 6,
    most: 1,
    where: 'cover',
    longest: 40,
    pattern: new RegExp(
      `^[^，。；]{0,20}(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\s*[年〕\\]）)]\\s*(?:第\\s*)?${n}\\s*期|总\\s*(?:期\\s*)?第?\\s*${n}\\s*期`,
      'u',
    ),
    unless: new RegExp(`${paperHead.source}|[>＞»|｜]|来源|发布|《`, 'u'),
  },
  {
    name: 'number of an issue alone on its line',
    kind: 'bulletin',
    weight: 3,
    most: 1,
    where: 'cover',
    longest: 24,
    pattern: new RegExp(`^[（(〔【]?\\s*(?:${day}\\s*)?(?:增刊|第\\s*${n}\\s*期)(?!\\s*[^\\s（(】）)·—-])`, 'u'),
    unless: paperHead,
  },
  {
    name: 'a name such as bulletins have',
    kind: 'bulletin',
    weight: 3,
    most: 1,
    where: 'cover',
    longest: 16,
    pattern:
      /^[^，。；：！？>＞|｜]{1,24}(?:快\s*讯|快\s*报|简\s*报|专\s*报|要\s*报|摘\s*报|要\s*情|动\s*态|参\s*考|内\s*参|信\s*息|通\s*讯|文\s*摘|专\s*刊|周\s*报|月\s*报|参\s*阅|速\s*递|要\s*览|摘\s*编)$/u,
  },
  {
    name: 'a list of contents',
    kind: 'bulletin',
    weight: 3,
    most: 1,
    where: 'all',
    longest: 12,
    pattern: /^[【[（(]?\s*(?:本\s*期\s*)?(?:目\s*[录次]|要\s*目|导\s*读)\s*[】\]）)]?[:：]?$/u,
  },
  {
    name: 'the editors’ box',
    kind: 'bulletin',
    weight: 1,
    most: 3,
    where: 'all',
    longest: 40,
    pattern:
      /^(?:主\s*编|副\s*主\s*编|执\s*行\s*主\s*编|总\s*编\s*辑?|本\s*期\s*(?:责\s*任\s*)?编\s*辑|编\s*审|策\s*划|审\s*[核定]|签\s*发|主\s*办|编\s*印)\s*(?:单位)?\s*[:：]/u,
  },
  {
    name: 'whom it is sent to',
    kind: 'bulletin',
    weight: 2,
    most: 2,
    where: 'foot',
    longest: 120,
    pattern: /^(?:主\s*)?(?:报|送|抄\s*[送报]|报\s*送|分\s*送|呈\s*[报送]|发)\s*[:：]/u,
  },
  {
    name: 'a notice for insiders',
    kind: 'bulletin',
    weight: 1,
    most: 1,
    where: 'cover',
    longest: 24,
    pattern: /^[（(【]?\s*(?:内部资料|内部参考|内部刊物|仅供参考|供领导参阅)/u,
  },
  // Newspaper
  {
    name: 'a reporter’s line',
    kind: 'newspaper',
    weight: 2,
    most: 3,
    where: 'all',
    longest: 40,
    pattern:
      /^[□■◎●▲◆]?\s*(?:本报|本刊|本社)?(?:首席|见习|实习|特约)?(?:全媒体)?(?:记者|通讯员)[\s/／:：]*\p{Script=Han}/u,
    unless: /[，。]/u,
  },
  {
    name: 'a dateline',
    kind: 'newspaper',
    weight: 2,
    most: 3,
    where: 'all',
    longest: Infinity,
    pattern: /^(?:本报讯|(?:本报|新华社|中新社|据新华社)[^，。]{0,16}(?:电|讯))/u,
  },
  {
    name: 'the head of a newspaper',
    kind: 'newspaper',
    weight: 4,
    most: 1,
    where: 'cover',
    longest: 80,
    pattern: paperHead,
    unless: /[，。；]/u,
  },
  {
    name: 'a paragraph that the end of a column cuts',
    kind: 'newspaper',
    weight: 1,
    most: 2,
    where: 'all',
    longest: Infinity,
    // No printed line is as long, so that it is a paragraph whose last character is of a word.
    pattern: /^.{60,}[\p{Script=Han}\d]$/u,
  },
  {
    name: 'questions and answers',
    kind: 'newspaper',
    weight: 1,
    most: 1,
    where: 'all',
    longest: Infinity,
    pattern: /^(?:问|答|记者)\s*[:：]\s*\S/u,
  },
  {
    name: 'the head or the makers of a page',
    kind: 'newspaper',
    weight: 2,
    most: 1,
    where: 'all',
    longest: 30,
    pattern:
      /^(?:第?\s*[0-9A-Z]{1,3}\s*版|[A-D]\d{1,2}\s*[\s|｜]\s*\p{Script=Han}{2,6}$|(?:责任编辑|责编|版式|美编|编辑).*(?:版式|美编|校对))/u,
  },
  {
    name: 'words under a picture',
    kind: 'newspaper',
    weight: 1,
    most: 1,
    where: 'all',
    longest: 60,
    pattern: /^(?:图为|上图|下图|左图|右图)|(?:记者|通讯员)[\s\p{Script=Han}、]{2,16}摄[）)]?$/u,
  },
  // Web page
  {
    name: 'where one is in the site',
    kind: 'webpage',
    weight: 4,
    most: 2,
    where: 'head',
    longest: 120,
    pattern: /(?:当前位置|您(?:现在)?(?:的位置|所在)|首页)\s*[:：>＞»→/]|首页\s*[|｜]/u,
  },
  {
    name: 'when it was put up',
    kind: 'webpage',
    weight: 3,
    most: 2,
    where: 'head',
    longest: 80,
    pattern:
      /(?:发布|更新|发表)(?:时间|日期)\s*[:：]|(?:时间|日期)\s*[:：]\s*\d{4}\s*(?:[-/.]|年.*(?:来源|作者|编辑|浏览|阅读|点击|字号))|\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s*\d{1,2}:\d{2}|(?:浏览|阅读|点击)(?:次数|量)?\s*[:：]|字(?:体|号)\s*[:：【[]/u,
  },
  {
    name: 'the reader of an e-paper',
    kind: 'webpage',
    weight: 4,
    most: 2,
    where: 'head',
    longest: 80,
    pattern:
      /数字报|版面(?:概览|导航|目录)|本版(?:导航|目录)\s*[:：]?$|上一版.{0,6}下一版|放大.{0,4}缩小|往期回顾.{0,4}$/u,
    unless: /[，。；]/u,
  },
  {
    name: 'the foot of a site',
    kind: 'webpage',
    weight: 2,
    most: 4,
    where: 'foot',
    longest: 80,
    pattern:
      /扫一扫|版权所有|ICP备|公安?网备|上一篇|下一篇|关注.{0,8}(?:微信|公众号|官微)|打印本页|关闭窗口|免责声明|相关(?:阅读|链接|新闻)|返回顶部|分享到|点击(?:查看|进入)|Copyright|友情链接|网站地图|关于我们/iu,
  },
  {
    name: 'who put it up',
    kind: 'webpage',
    weight: 2,
    most: 1,
    where: 'foot',
    longest: 24,
    pattern: /^[（([【]?\s*(?:责任编辑|责编|编辑)\s*[:：]/u,
  },
  {
    name: 'a picture’s file',
    kind: 'webpage',
    weight: 2,
    most: 2,
    where: 'all',
    longest: 60,
    pattern: /^[\w-]+\.(?:jpe?g|png|gif|webp|bmp)$/iu,
  },
];

/** Whether a line bears the evidence. */
export const bears = ({ pattern, unless, longest }: KindEvidence, line: Line): boolean =>
  // A character is half an em wide at least, and one at most.
  line.text.length <= longest * 2 &&
  pattern.test(line.text) &&
  unless?.test(line.text) !== true &&
  (line.text.length <= longest || emWidth(line.text) <= longest);
