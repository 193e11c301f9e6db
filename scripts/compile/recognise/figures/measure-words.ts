/** What things are measured by: 库容, 投资, 起重量. Read as alternatives of one pattern. */
const measureNouns = [
  ...['年产能', '年产量', '年产', '日产', '年销', '产能', '产量', '产值', '营收', '收入', '投资额', '投资', '造价'],
  ...[
    '规模',
    '价值',
    '面积',
    '库容',
    '容量',
    '装机容量',
    '装机',
    '功率',
    '能力',
    '处理能力',
    '吞吐能力',
    '金额',
    '额度',
  ],
  ...[
    '长度',
    '全长',
    '总长',
    '高度',
    '直径',
    '跨度',
    '重量',
    '起重量',
    '载重量',
    '载重',
    '吨位',
    '单价',
    '分辨率',
    '算力',
  ],
].join('|');
const measureHeads = '总|单机|单体|单套|单台|设计|额定|计划|预计|协议|建筑|占地|合同|年|日|最大|有效|注册';

/** Figures said of a thing by its measure: 总规模100亿元的基金, 年产5万吨的生产线. The thing comes first in the label. */
export const attributeMetric = new RegExp(`(?:${measureHeads}){0,2}(?:${measureNouns})$`, 'u');

/** 38台单机容量8兆瓦的风机, 5个总投资超10亿元的项目: the measure of what is counted stands between number and noun. */
export const measuredNoun = new RegExp(
  `^[\\u4e00-\\u9fa5]{0,6}?(?:${measureNouns})(?:达到?|为)?(?:约|近|超过?|逾|不少于|不低于)?` +
    String.raw`\d+(?:\.\d+)? ?[^，。；、：\d]{1,8}?(?:以上|以下|左右)?的(?=[\u4e00-\u9fa5“])`,
  'u',
);
