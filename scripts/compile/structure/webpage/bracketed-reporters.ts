import { foldScript } from '../../repair/fold-script.ts';
import { splitNames } from '../newspaper/byline.ts';

/** 【記者某某／某地報導】 at the head of a report: who wrote it, and where. */
const bracketed =
  /^[【[〔]\s*(?:\p{Script=Han}{2,8}(?:社|报|网|台))?(?:实习|特约|综合|驻\p{Script=Han}{2,4})?(?:记者|编译|通讯员)\s*(?<names>[\p{Script=Han}·、\s]{2,20}?)\s*(?:[／/∕｜|]\s*\p{Script=Han}{2,10}?)?(?:报导|报道|电|讯)?\s*[】\]〕]/u;

/** The names in such a bracket, as printed; none where a text begins otherwise. */
export const bracketedReporters = (text: string): string[] => {
  const names = bracketed.exec(foldScript(text))?.groups?.names;
  if (names === undefined) return [];
  const at = foldScript(text).indexOf(names);
  return splitNames(text.slice(at, at + names.length));
};
