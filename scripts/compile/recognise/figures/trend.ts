/** 升降. Verbs of change: they stand directly before their number. 增长点, 增加值 are nouns. */
const verbs: Readonly<Record<'up' | 'down', string>> = {
  up: '增长(?!点|极|率)|(?<!新)增加(?!值)|提高|提升|上升|上涨|上浮|上调|攀升|跃升|回升|反弹|走高|增多|加快|提速|拓宽|延长|扩大|扩容|同比增|净增|(?<!新)增|升(?!级)|(?<=同比|环比|上年|去年|同期|平均|年均)(?:涨|多)',
  down: '下降|降低|减少|下滑|回落|缩减|压减|下浮|下跌|缩小|压降|压缩|缩短|削减|精简|减轻|收窄|下调|走低|放缓|减|降|(?<=同比|环比|上年|去年|同期|平均|年均)(?:跌|少)',
};
/** Nouns of change: an amount may follow by 达 or 为. */
const nouns: Readonly<Record<'up' | 'down', string>> = {
  up: '增幅|增速|涨幅|(?<!自然)增长率|升幅',
  down: '降幅|跌幅',
};
const adverbs = '(?:了|约|近|超过?|逾|幅度|[^\\u4e00-\\u9fa5])*';
const patternOf = (trend: 'up' | 'down'): RegExp =>
  new RegExp(`(?:(?:${verbs[trend]})${adverbs}|(?:${nouns[trend]})(?:达到?|为|是|高达)?${adverbs})$`, 'u');
const up = patternOf('up');
const down = patternOf('down');

/** 高于各项贷款增速6.4个百分点: how far apart two things are, no change of either. */
const gap = /[高低快慢多少优]于[^，。；]*$/u;
/** 压减开采量4亿立方米, 减排二氧化碳3万吨: what is taken away stands between the verb and the number. */
const cutting = /(?:压减|减排|削减|压降|精简)了?[\u4e00-\u9fa5]{2,10}$/u;
/** A verb of change is never further from its number. */
const reach = 14;

/**
 * Whether a number is a rise or a fall: a verb of change stands directly before it. A level (提高到96%) is neither.
 * `window` ends where the number or what qualifies it starts.
 */
export const trendOf = (window: string): 'up' | 'down' | null => {
  const near = window.slice(-reach);
  if (gap.test(near)) return null;
  if (up.test(near)) return 'up';
  return down.test(near) || cutting.test(near) ? 'down' : null;
};
