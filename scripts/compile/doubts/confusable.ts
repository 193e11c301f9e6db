/**
 * 形近字. Characters that readers of scanned pages (and typists) take for one another, each row a group. Only
 * characters whose mix-up makes no sense in most words: a finding is shown only where the dictionary knows the word
 * with the other character and cuts the printed form into pieces.
 */
export const lookAlikes: readonly string[] = [
  ...['末未', '铜锏', '己已巳', '入人', '日曰', '土士', '治冶', '侯候', '拔拨', '徽微', '历厉', '竞竟', '辨辩'],
  ...['赢嬴', '撤撒', '戌戍戊', '茶荼', '暑署', '晴睛', '刺剌', '抓爪', '崇祟', '券卷', '柬束', '淮准', '折拆析'],
  ...['贷货', '免兔', '鸟乌', '亨享', '天夭', '今令', '壮状', '圆园', '侧测', '偿尝', '坡坂', '贴帖', '蓝篮', '燥躁'],
  ...['幕慕', '密蜜', '籍藉', '驰弛', '粟栗', '肓盲', '祥详', '遣遗', '恕怒', '孤弧', '待侍', '悔侮', '幻幼', '杨扬'],
  ...['场扬', '级极', '技枝', '住往', '问间', '冀翼', '壤镶', '链琏', '项顶', '抡抢', '沦沧', '析拆', '凊清'],
];

/**
 * 形近而成句的误认: phrases that the dictionary cannot prove, since neither form is a word. `printed` never makes sense
 * in modern prose.
 */
export const phrases: readonly (readonly [printed: string, meant: string])[] = [
  ['千字当头', '干字当头'],
  ['千劲', '干劲'],
  ['千事创业', '干事创业'],
  ['真抓实千', '真抓实干'],
  ['实千', '实干'],
  ['苦千', '苦干'],
  ['大千快上', '大干快上'],
  ['千部', '干部'],
  ['千群', '干群'],
  ['骨千', '骨干'],
  ['主千', '主干'],
  ['若千', '若干'],
  ['末雨绸缪', '未雨绸缪'],
  ['撒手铜', '撒手锏'],
  ['杀手铜', '杀手锏'],
  ['一以贵之', '一以贯之'],
  ['贵彻落实', '贯彻落实'],
  ['贯物', '贯彻'],
];
