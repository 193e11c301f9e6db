import { footCredit } from '../credit.ts';

/** Media whose names do not end as those of media do (…报, …网, …社): apps, channels and brands. */
const brands: ReadonlySet<string> = new Set([
  ...['央视', '央广', '国广', '新华', '人民', '光明', '经济', '中新', '中青', '法治', '求是', '瞭望', '半月谈', '环球'],
  ...[
    '澎湃',
    '上观',
    '文汇',
    '财新',
    '界面',
    '第一财经',
    '每经',
    '虎嗅',
    '36氪',
    '钛媒体',
    '智通财经',
    '证券时报e公司',
  ],
  ...['南方+', '南方Plus', '触电', '交汇点', '荔枝', '津云', '冀云', '闪电', '奔流', '起点', '云上河南', '长江云'],
  ...['封面', '红星', '极目', '九派', '潮', '天目', '橙柿互动', '川观', '上游', '华龙', '读创', '读特', '羊城派'],
  ...['紫牛', '现代快报+', '顶端', '映象', '齐鲁壹点', '海报', '大皖', '安徽之声', '看看', '看度', '北国', '极光'],
]);

/** 新湖南, 新甘肃, 新黄河: the apps of provincial papers. */
const regionalApp = /^(?:新|云上|今日|看)\p{Script=Han}{2,3}$/u;

/** Whether a name is one under which news is published: by how it ends, or as a known brand. */
export const isMedium = (name: string): boolean => {
  const bare = name.replaceAll(/[《》\s]/gu, '');
  return brands.has(bare) || regionalApp.test(bare) || footCredit(`（${bare}）`) !== null;
};
