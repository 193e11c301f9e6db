/** What a line at the foot of a text is: the medium it was taken from, or what whoever copied it says of the copy. */
export type FootLine =
  { readonly kind: 'medium'; readonly name: string } | { readonly kind: 'copy' } | { readonly kind: 'other' };

/** ——转自《某某》2024年第3期, 摘自《某某》: the medium stands in title marks, which issue of it behind them. */
const takenFrom =
  /^(?:——|—|－－|--|[（(【])?\s*(?:转自|摘自|选自|录自|原载(?:于)?|载于|刊于|转载自|来源|稿源)\s*[:：]?\s*《([^《》]{2,24})》[^。！？]{0,24}$/u;
/** 本电子版由某人录入, 如有讹误请指正: nobody's text but the copyist's. */
const ofCopy =
  /^[（(【]?(?:本?(?:电子版|电子书|电子文本|文档)由[^，。]{1,16}(?:录入|整理|扫描|校对|制作|上传|转录|编排)|本文由[^，。]{1,16}(?:录入|扫描|校对|转录))(?:，[^，。]{0,20})?[。）)】]?$|^[（(【]?(?:录入|扫描|文字录入)\s*[:：]\s*\S{2,16}$/u;

/** 【某某文字版 仅供学习交流，请勿商用】: on what terms it was copied, in a line of its own brackets. */
const ofTerms =
  /^[（(【[〔][^（()）【】。]{0,24}(?:仅供[^，。；]{0,12}(?:学习|交流|阅读|欣赏|参考|研究|收藏)|(?:请勿|严禁|禁止|不得)[^，。；]{0,8}(?:转载|商用|商业|传播|翻印|外传|抄袭|牟利))[^（()）【】]{0,30}[）)】\]〕]$/u;

/** Reads a line at the foot of a text. */
export const readFootLine = (text: string): FootLine => {
  const name = takenFrom.exec(text)?.[1];
  if (name !== undefined) return { kind: 'medium', name };
  return ofCopy.test(text) || ofTerms.test(text) ? { kind: 'copy' } : { kind: 'other' };
};
