import type { SourceKind } from '../../../src/domain/source.ts';
import type { Line } from '../text/lines.ts';
import type { TrackedText } from '../text/tracked-text.ts';
import { countHan, emWidth } from './sentence.ts';

/** One observation that speaks for a kind. `where` bounds the lines it looks at; each counts once, `most` times at most. */
interface Evidence {
  readonly kind: Exclude<SourceKind, 'plain'>;
  readonly weight: number;
  readonly most: number;
  readonly where: 'head' | 'foot' | 'all';
  readonly test: (line: Line) => boolean;
}

/** Lines at either end in which a cover, a navigation bar or a footer stands. */
const rim = 40;

const short = (line: Line, most: number): boolean => emWidth(line.text) <= most;

/**
 * What tells the kinds apart. A bulletin is told by its own cover (name, number, editors, contents), a newspaper page
 * by reporters' lines and datelines over several stories, a web page by what a site puts around the text.
 */
const evidence: readonly Evidence[] = [
  // Bulletin
  {
    kind: 'bulletin',
    weight: 4,
    most: 1,
    where: 'head',
    test: (line) =>
      short(line, 32) &&
      /^[（(〔【]?\s*(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年?\s*(?:第\s*)?[\d一二三四五六七八九十百]+\s*期|总第?\s*[\d一二三四五六七八九十百千〇零]+\s*期/u.test(
        line.text,
      ),
  },
  {
    kind: 'bulletin',
    weight: 2,
    most: 1,
    where: 'head',
    test: (line) => short(line, 24) && /^[（(〔【]?\s*(?:增刊|第\s*[\d一二三四五六七八九十百]+\s*期)/u.test(line.text),
  },
  {
    kind: 'bulletin',
    weight: 2,
    most: 1,
    where: 'head',
    test: (line) =>
      short(line, 14) &&
      /(?:快讯|快报|简报|专报|要报|摘报|要情|动态|参考|内参|信息|通讯|通报|要闻|文摘|情况|舆情|专刊|周刊|周报|月报|日报摘要|参阅)$/u.test(
        line.text.replaceAll(/\s/gu, ''),
      ),
  },
  {
    kind: 'bulletin',
    weight: 3,
    most: 1,
    where: 'all',
    test: (line) => /^(?:本\s*期\s*)?(?:目\s*录|要\s*目|导\s*读)$/u.test(line.text),
  },
  {
    kind: 'bulletin',
    weight: 1,
    most: 3,
    where: 'all',
    test: (line) =>
      short(line, 30) &&
      /^(?:主\s*编|副\s*主\s*编|执\s*行\s*主\s*编|本\s*期\s*编\s*辑|编\s*审|策\s*划|审\s*核|签\s*发|主\s*办|编\s*印)\s*(?:单位)?\s*[:：]/u.test(
        line.text,
      ),
  },
  {
    kind: 'bulletin',
    weight: 2,
    most: 2,
    where: 'foot',
    test: (line) => /^(?:主\s*)?(?:报|送|抄\s*送|报\s*送|分\s*送|发)\s*[:：]/u.test(line.text),
  },
  {
    kind: 'bulletin',
    weight: 1,
    most: 1,
    where: 'head',
    test: (line) => /^(?:内部资料|内部参考|仅供参考)/u.test(line.text),
  },
  // Newspaper
  {
    kind: 'newspaper',
    weight: 2,
    most: 3,
    where: 'all',
    test: (line) =>
      short(line, 40) &&
      /^(?:□|■|◎|●|▲|◆)?\s*(?:本报|本刊|本社)?(?:首席|见习|实习|特约)?(?:全媒体)?(?:记者|通讯员)[\s/／:：]*\p{Script=Han}/u.test(
        line.text,
      ),
  },
  {
    kind: 'newspaper',
    weight: 2,
    most: 3,
    where: 'all',
    test: (line) => /^(?:本报讯|(?:本报|新华社|中新社|据新华社)[^，。]{0,16}(?:电|讯))/u.test(line.text),
  },
  {
    kind: 'newspaper',
    weight: 2,
    most: 1,
    where: 'all',
    test: (line) =>
      short(line, 30) &&
      /^(?:第?\s*[0-9A-Z]{1,3}\s*版|(?:责任编辑|责编|版式|美编|编辑).*(?:版式|美编|校对))/u.test(line.text),
  },
  {
    kind: 'newspaper',
    weight: 1,
    most: 1,
    where: 'all',
    test: (line) => short(line, 60) && /^(?:图为|上图|下图|左图|右图)/u.test(line.text),
  },
  // Web page
  {
    kind: 'webpage',
    weight: 3,
    most: 2,
    where: 'head',
    test: (line) => /(?:当前位置|您(?:现在)?(?:的位置|所在)|首页)\s*[:：>＞»→/]|(?:首页)\s*[|｜]/u.test(line.text),
  },
  {
    kind: 'webpage',
    weight: 3,
    most: 2,
    where: 'head',
    test: (line) =>
      short(line, 80) &&
      /(?:发布时间|发布日期|时间|日期)\s*[:：]|\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?\s*\d{1,2}:\d{2}|浏览(?:次数|量)?\s*[:：]|阅读(?:次数|量)?\s*[:：]|字体\s*[:：]/u.test(
        line.text,
      ),
  },
  {
    kind: 'webpage',
    weight: 2,
    most: 4,
    where: 'foot',
    test: (line) =>
      short(line, 60) &&
      /扫一扫|版权所有|ICP备|公安?网备|上一篇|下一篇|关注.{0,8}(?:微信|公众号|官微)|打印本页|关闭窗口|免责声明|相关(?:阅读|链接|新闻)|返回顶部|分享到|点击(?:查看|进入)|Copyright|友情链接|网站地图|关于我们/iu.test(
        line.text,
      ),
  },
  {
    kind: 'webpage',
    weight: 2,
    most: 1,
    where: 'foot',
    test: (line) => short(line, 24) && /^[（([【]?\s*(?:责任编辑|责编|编辑)\s*[:：]/u.test(line.text),
  },
  {
    kind: 'webpage',
    weight: 2,
    most: 2,
    where: 'all',
    test: (line) => /^[\w-]+\.(?:jpe?g|png|gif|webp|bmp)$/iu.test(line.text),
  },
];

/** The kind below which no evidence convinces. */
const least = 3;

/**
 * Inner stretches that a repair took out by the dozen are the notes a content system put after single characters:
 * no printed page has them. The text is looked at after its repair, so the gaps are all that is left to see.
 */
const mangledGaps = 24;
const mangledWeight = 4;

const countGaps = ({ starts, ends }: TrackedText): number => {
  let gaps = 0;
  for (let i = 1; i < starts.length; i++) if ((starts[i] ?? 0) > (ends[i - 1] ?? 0) + 1) gaps++;
  return gaps;
};

/** What speaks for each kind, by weight: for choosing and for telling why. */
export const weighKinds = (tracked: TrackedText, lines: readonly Line[]): ReadonlyMap<SourceKind, number> => {
  const weights = new Map<SourceKind, number>();
  if (countGaps(tracked) >= mangledGaps) weights.set('webpage', mangledWeight);
  const head = lines.slice(0, rim);
  const foot = lines.slice(-rim);
  for (const { kind, weight, most, where, test } of evidence) {
    let times = 0;
    for (const line of where === 'head' ? head : where === 'foot' ? foot : lines) {
      if (test(line) && ++times >= most) break;
    }
    if (times > 0) weights.set(kind, (weights.get(kind) ?? 0) + weight * times);
  }
  return weights;
};

/** Tells the kind of a source by the strongest evidence; plain text where there is too little of it. */
export const kindOf = (tracked: TrackedText, lines: readonly Line[]): SourceKind => {
  let best: SourceKind = 'plain';
  let strongest = least - 1;
  for (const [kind, weight] of weighKinds(tracked, lines)) {
    if (weight > strongest && lines.some((line) => countHan(line.text) > 0)) {
      best = kind;
      strongest = weight;
    }
  }
  return best;
};
