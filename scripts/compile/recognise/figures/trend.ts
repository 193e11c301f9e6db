/** 升降. Verbs of change; followed by 到/至/为 they name a level, followed by 值/量/速 they are part of a noun. */
const changes: readonly (readonly ['up' | 'down', string])[] = [
  [
    'up',
    '增长|增加(?!值)|提高|提升|上升|上涨|上浮|扩大|增幅|增速|涨幅|同比增|净增(?!加值)|增(?=\\d)|升(?=\\d)|增(?=[约近超逾])',
  ],
  ['down', '下降|降低|减少|下滑|回落|缩减|压减|下浮|降幅|下跌|缩小|压降|减(?=\\d)|降(?=\\d)|降(?=[约近超逾])'],
];
const level = '(?!到|至|为了|[^，。；]{0,2}(?:率|力|值|量)(?:达|为|超|约|\\d))';
const changePattern = new RegExp(changes.map(([trend, verbs]) => `(?<${trend}>(?:${verbs})${level})`).join('|'), 'gu');

/**
 * Whether a number is a rise or a fall: the last verb of change between its clause's start (or the number before)
 * and the number decides. `window` ends where the number starts.
 */
export const trendOf = (window: string): 'up' | 'down' | null => {
  let trend: 'up' | 'down' | null = null;
  for (const match of window.matchAll(changePattern)) {
    const behind = window.slice(match.index + match[0].length);
    trend = /(?:达到?|占|完成|总量|总额|高[出于]|低于)/u.test(behind)
      ? null
      : match.groups?.up === undefined
        ? 'down'
        : 'up';
  }
  return trend;
};
