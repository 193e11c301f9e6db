import { lookUp } from '../text/lexicon.ts';

/** Surnames by frequency in the census of 2010 (about 98 % of the Han population) and the usual double ones. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆' +
  '范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文尚施洪季温庞樊兰殷' +
  '葛俞章申柴宫焦鲁安岳齐梅庄辛管祝左涂谷祁舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景单包司柏' +
  '宁柯阮桂闵解强柳车边卓娄阎芦符连蓝滕冉丛傅骆褚鄢郎冀初苑戚原诸邢聂晏仇简饶卞敖匡党缪郁佟时邬喻应窦燕储瞿米阙仲晋楚池' +
  '练郦邴蒲滑步都耿满弘匡国新幸胥计伏宗翟尤芮邰荆寇巩佘艾苟昝逄桑扈谌亓缑璩晁檀仝';
/** More of 《百家姓》, which also begin common words: only what is no word can be a name. */
const rare =
  '华云奚昌凤花酆廉岑倪毕乐皮伍元平穆萧湛禹狄贝明臧茅麻危颜刁虞房裘宣贲杭吉钮嵇荣荀羊惠封羿汲糜松井富巫乌巴弓牧隗宓蓬郗班仰' +
  '伊栾暴钭厉戎祖束韶郜蓟薄印宿鄂索籍蔺屠蒙阴闻莘贡劳姬扶堵宰雍郤濮牛寿郏浦农茹习宦慎戈庾暨衡殳沃蔚越夔师厍勾冷訾阚沙鞠须巢' +
  '蒯竺逯盖益桓冼亢况琴墨福';
const double = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '皇甫',
  '司徒',
  '东方',
  '慕容',
  '令狐',
  '端木',
  '公孙',
  '夏侯',
  '尉迟',
  '长孙',
  '宇文',
];

const singles = new Set(single);
const rares = new Set(rare);
const doubles = new Set(double);

/** Whether a token of Han characters begins with a surname and has the length of a name. */
export const hasNameShape = (token: string): boolean => {
  if (/^\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,5})+$/u.test(token)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(token)) return false;
  if (doubles.has(token.slice(0, 2))) return token.length >= 3;
  if (token.length > 3) return false;
  const surname = token.slice(0, 1);
  return singles.has(surname) || (rares.has(surname) && lookUp(token) === undefined);
};
