import { WordWeights } from '../../text/word-weights.ts';
import { mainlandProvinces } from '../provinces.ts';
import { bounded } from './pair-worth.ts';
import type { ArticleHead } from './story.ts';

/**
 * What tells an opinion from a report, by what its words weigh in nats: fitted to paragraphs of commentaries and of the
 * reports beside them (a logistic model, tried on pages it was not fitted to). A report names who said what, where and
 * when, and counts; a commentary weighs one thing against another and says what ought to be.
 */
const cues: readonly (readonly [nats: number, words: string])[] = [
  [-1, '说， 说： 说。 介绍， 介绍： 表示， 告诉记者 坦言 了解到 获悉 采访中'],
  [-0.65, '局长 主任 书记 负责人 院长 校长 经理 主席 处长 站长 所长 会长 队长 工程师 研究员 教授'],
  [-0.6, '市 县 镇 乡 村 区 省 州 公司 集团'],
  [-0.5, mainlandProvinces.join(' ')],
  [-1.3, '今年 去年 目前 近年 截至 据了解 记者 同比 以来'],
  [0.8, '不是 而是 不在 而在 不只 不仅 不必 不能 未必 与其 不等于 不妨 ；'],
  [1.4, '说到底 其实 固然 当然 终究 可见 可喜 难免 试想 毕竟 反之 何尝 何况 归根 往往 常常 愿更多 值得'],
  [0.9, '才能 才会 才是 才有 才敢 才算 就能 只有 如果 也要 更要 既要 还要 还得 就得 应当 应该 少一 多一 少些 多些'],
  [0.75, '有的 有人 一些 不少 有些 谁'],
];
/** What a figure weighs, and what a text of which nothing is known does. */
const figure = -2.2;
const prior = 0.4;
/** What one text may weigh. */
const most = 3;

const weights = new WordWeights(cues.flatMap(([nats, words]) => words.split(' ').map((word) => [word, nats] as const)));

/** How much a text reads as an opinion (above 0) or as a report, in nats. */
export const opinionOf = (text: string): number => {
  let nats = prior;
  let counting = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (isDigit && !counting) nats += figure;
    counting = isDigit;
    nats += weights.at(text, at);
  }
  return bounded(nats, -most, most);
};

/** Which heads are of commentaries: bare names sign them, where reporters sign most pieces of the page, or nobody does. */
export const opinionHeads = (heads: readonly ArticleHead[]): readonly boolean[] => {
  const named = heads.map(({ bylines }) => bylines.length > 0 && bylines.every(({ role }) => role === 'names'));
  return named.filter(Boolean).length * 2 <= heads.length ? named : heads.map(() => false);
};
