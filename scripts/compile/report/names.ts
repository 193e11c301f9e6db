import type { DropReason } from '../../../src/domain/ledger.ts';
import type { SourceKind } from '../../../src/domain/source.ts';

/** What a report calls things, for editors. */
export const kindNames: Readonly<Record<SourceKind, string>> = {
  bulletin: '简报',
  newspaper: '报纸版面',
  webpage: '网页',
  plain: '纯文本',
};

export const dropNames: Readonly<Record<DropReason, string>> = {
  'page-furniture': '版面附件',
  boilerplate: '套话（版权、责编、声明等）',
  annotation: '夹入的注音',
  'ocr-artifact': '识别残渣',
  control: '控制字符',
  leader: '目录引导点',
  label: '标签字样',
  unclassified: '未归类',
};

const repairNames: Readonly<Record<string, string>> = {
  simplified: '繁体转简体',
  'full-width': '标点转全角',
  'gbk-shift': '错位字节还原',
  'stray-word': '误识的外文词',
  'lost-character': '丢失的字',
  'double-encoding': '重复编码还原',
  space: '多余空格',
  entity: '网页字符还原',
};

const doubtNames: Readonly<Record<string, string>> = {
  repeat: '重复',
  'ocr-confusion': '疑似误认',
  'doubled-word': '叠字',
  'missing-number': '缺数',
  'unmatched-mark': '引号括号',
  'missing-stop': '缺句末标点',
  'join-doubtful': '拼接存疑',
  'cut-doubtful': '拼接存疑',
  'doubtful-join': '拼接存疑',
  'doubtful-story': '归属存疑',
  headless: '上缺',
  'contents-without-body': '有目无文',
  'doubled-title': '标题重印',
  'double-encoded': '编码还原',
  'not-restored': '未能还原',
  'owned-twice': '归属重复',
  'page-without-text': '无字的页',
  'headline-without-text': '有题无文',
  'name-conflict': '人名不一',
  'stray-word': '误识外文',
  'uncertain-restoration': '还原存疑',
  'lost-character': '缺字',
  numbering: '编号',
  'numbering-differs': '期号不符',
  'year-differs': '年份不符',
  unclassified: '未归类',
};

/** A code that no table names is shown as it is: the report must not hide what a new step says. */
export const repairName = (code: string): string => repairNames[code] ?? code;
export const doubtName = (code: string): string => doubtNames[code] ?? code;
