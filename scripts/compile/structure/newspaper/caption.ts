/** How the words under a picture begin. */
const starts =
  /^[⊙◎●■◆★▲△▼▽▶▷◀◁←→↑↓\s]*(?:[【[（(]图[片说]?[】\]）)]|图为|图[①②③④⑤⑥⑦⑧⑨]|图\s*\d{1,2}[:：]|图片?[:：]|上图|下图|左图|右图|中图|左上图|右上图|左下图|右下图|题图|压题(?:图片|照片)|图片说明|制图|图表)|^[▲△▼▽▶▷◀◁←→↑↓]\s*[\p{Script=Han}\d“《]/u;
/** How they end: the photographer, the agency, the archive. */
const ends =
  /(?:(?:记者|通讯员|本报|特约)?\s*[\p{Script=Han}·、\s]{2,14}\s*[/／]?\s*摄(?:影)?(?:报道)?|(?:资料|新华社|视觉中国|人民视觉|影像中国|中新社)?(?:图片|照片|供图|发（[\p{Script=Han}\s]{2,8}摄）)|资料图|新华社发|人民视觉|供图|图片由.{2,20}提供)\s*[）)]?$/u;

/** 本报记者 甲某 文 乙某 摄: signed for a text as well. */
const signsText = /^[□■◎●\s]*\p{Script=Han}{0,4}(?:记者|通讯员)[\p{Script=Han}·\s]{2,16}\s文(?:[\s/／]|$)/u;

const longestCaption = 160;
/** Characters at the end of a line in which the photographer stands. */
const foot = 40;

/** Whether a line stands under a picture: 图为…, …某某摄, 资料图片. */
export const isCaption = (text: string): boolean => {
  if (text.length > longestCaption) return false;
  if (starts.test(text)) return true;
  if (!/[摄图片发视提]/u.test(text.slice(-foot)) || signsText.test(text)) return false;
  return (
    ends.test(text.slice(-foot)) && /[。\s（(/／摄]|图片$|供图$/u.test(text.slice(-24)) && !/[，、；]$/u.test(text)
  );
};
