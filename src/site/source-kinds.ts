import type { DropReason } from '../domain/ledger.ts';
import type { SourceKind } from '../domain/source.ts';

/** What a kind of source is called. */
export const sourceKindNames: Record<SourceKind, string> = {
  bulletin: '简报',
  newspaper: '报纸版面',
  webpage: '网页',
  plain: '文本',
};

/** Why a stretch of a source was left out, for readers. */
export const dropReasonNames: Record<DropReason, string> = {
  'page-furniture': '版面附件（页眉、页脚、页码）',
  boilerplate: '套话（导航、版权、分享等）',
  annotation: '注音',
  'ocr-artifact': '识别残渣',
  control: '控制字符',
  leader: '目录的引导点',
  label: '标签（如“附件”“署名”字样）',
  unclassified: '未归类',
};

/** What a repair of the compiler is, by its code; one of a later compiler is called 改正. */
const repairNames: Readonly<Record<string, string>> = {
  simplified: '繁体改简体',
  'full-width': '标点改全角',
  'gbk-shift': '编码错位还原',
  'stray-word': '误入的外文还原',
  entity: '网页字符还原',
  'lost-character': '无法还原的字',
};

export const repairName = (code: string): string => repairNames[code] ?? '改正';
