/** Names of columns: they stand above a piece, under it, or beside its title. */
export const columnLabel =
  /^(?:[【[〔]?\s*)(?:今日谈|人民(?:论坛|时评|观点|眼)|现场评论|(?:本报)?评论员(?:观察|文章)|社\s*论|短\s*评|快\s*评|时\s*评|锐\s*评|微\s*评|锐参考|来\s*论|声\s*音|观点|一家之言|一线(?:视角|心声|观察)|(?:新闻|相关|资料)?链\s*接|简\s*讯|短\s*讯|快\s*讯|延伸阅读|相关(?:报道|新闻|阅读)|新闻(?:背景|速递|速览)|背景资料|名词解释|小(?:贴士|资料|知识)|编\s*后|编后语|编辑手记|记者(?:手记|观察|调查|连线)|采访手记|微观察|新语|钟声|望海楼|和音|国际论坛|评论|随\s*笔|杂\s*谈|漫\s*谈|[\p{Script=Han}]{2,4}(?:论坛|时评|杂谈|漫笔|随笔|之声|[絮微冷闲论]语|夜话|闲话|漫话|茶座|[谈谭]|走笔|偶得|随[感想]|小议|评论|短评|快评|微评|热评|三人行))\s*[】\]〕]?$/u;

/** What heads several short reports without titles of their own. */
export const rubric =
  /^(?!本报)\p{Script=Han}{2,4}(?:速览|速递|短波|点击|集锦|快报|快讯|简讯|播报|一览|一瞥|动态|要闻|要览|集萃|传真|拾零|简报)$/u;

/** What starts an editor's note, and what signs it. */
export const editorNote =
  /^(?:编者按|编者的话|编前语|开栏的话|编者)\s*[:：]|^(?:编者按|开栏的话|编前语)\s+(?=\p{Script=Han})|^[【[](?:编者按|开栏的话)[】\]]/u;
export const editorNoteTitle = /^(?:编者按|编者的话|编前语|开栏的话)$/u;
export const signature = /^(?:——|—|－－|--)\s*(?:编\s*者|本报编辑部|编辑部|记\s*者)$/u;

/** Who the writer of a piece is, at its foot: it belongs to the text. */
export const authorNote = /^[（(](?:本文)?(?:作者|笔者)(?:单位)?[^（()）]{0,4}(?:系|为|是|：).{2,40}[）)]$/u;

/** A place at the head of one part of a joint report: 某某市—— */
export const placeLine = /^[^，。！？；：]{2,24}(?:——|—|－－|--)$/u;

/** Who asks and who answers. */
export const questionLine =
  /^(?:本报记者|记\s*者|主持人|问|提问|流言|误区|疑问|(?:网友|读者|市民|听众)[^：:，。]{0,12}问|[《“][^》”]{2,16}[》”](?:记者)?|[\p{Script=Han}]{2,6}(?:日报|晚报|时报|新闻|电视台)记者)\s*[:：]/u;
export const saidToAnswer = /^(?:\p{Script=Han}{0,12}答|真相|解答)\s*[:：]/u;
export const answerLine =
  /^(?:(?:[\p{Script=Han}]{0,12}答|真相|解答)\s*[:：]|[\p{Script=Han}\w·、“”（）()]{2,40}[:：])/u;

export const listItem = /^[●■◆▲★○◇□•·▶➤※]\s*\p{Script=Han}/u;

/** Turn notices: the piece began on another page, or goes on there. They stand alone or inside the brackets of a line. */
const otherPage = String.raw`\s*(?:第?\s*[A-Z]{0,2}[一二三四五六七八九十\d]{1,3}\s*版|[\p{Script=Han}]{1,4}版)`;
export const turnedFrom = new RegExp(
  `^(?:[（(【\\[]\\s*(?:上接|紧接)${otherPage}[^）)】\\]]{0,40}[）)】\\]]|(?:上接|紧接)${otherPage}(?=\\s|$))\\s*`,
  'u',
);
/** What a notice that the piece goes on elsewhere has in it: most lines have not, and that is soon found out. */
export const turns = /[下紧]转/u;
export const turnedTo = new RegExp(
  `\\s*(?:[（(【\\[]\\s*(?:下转|紧转)${otherPage}[^）)】\\]]{0,40}[）)】\\]]|(?:^|(?<=[。！？”\\s]))(?:下转|紧转)${otherPage})$`,
  'u',
);

/**
 * The weather of the day: the sky or the wind, and from where to where the temperature goes. Every clause is about these;
 * in a story one is about something else, or there is one temperature alone.
 */
const sky = '晴|多云|阴|雨|雪|雾|霾|[东西南北微阵]风|风[力向]';
const warmth = String.raw`(?:\d\s*℃?\s*(?:[~～至到/-]|[—–]{1,2})\s*(?:零下|[-－−])?\d{1,2}\s*℃|最[高低][^，。]{0,8}℃)`;
const weatherOfToday = new RegExp(
  `^今[日天](?=.{0,48}$)(?=.*${warmth})(?=.*(?:${sky}))` +
    `(?:(?=[^，,；;。]*(?:${sky}|℃|湿度|空气质量|降水|紫外线|能见度|白天|夜间))[^，,；;。]*(?:[，,；;。]|$))+$`,
  'u',
);

/** Editions, folios, colophons and pointers to other pages. */
export const pageFurniture: readonly RegExp[] = [
  // A folio line: page, section, date and weekday, editors, in one.
  /^(?:第?\s*[A-Z]{0,2}\d{1,3}\s*版?\s+)?[\p{Script=Han}·\s]{0,12}(?:19|20)\d{2}\s*(?:年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|([.\-/])\d{1,2}\1\d{1,2})\s*(?:星期|周)[一二三四五六日天](?:\s|$)/u,
  // … and the line under the masthead: the day, its lunar day, its weekday, the number of the issue and of its pages.
  /^(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s+(?:[农夏阴]历\S{2,12}|[甲乙丙丁戊己庚辛壬癸]\p{Script=Han}年\S{2,8}|(?:星期|周)[一二三四五六日天]|(?:总?第)\s*\d+\s*(?:期|号)|(?:今日|本期|共)?[\d一二三四五六七八九十]{1,3}版))+$/u,
  // … page and section alone: 04 产业纵深, 产业纵深 04.
  /^[A-Z]{0,2}\d{1,2}\s+[\p{Script=Han}·]{2,6}$/u,
  /^(?!附|表|图|第)[\p{Script=Han}·]{2,6}\s+(?:[A-Z]\d{1,2}|0\d|[1-9]\d)$/u,
  // What heads a list of pointers, and what heads a picture.
  /^(?:(?:今日|本版|本期|要闻)?导\s*读|(?:今日|本期|明日)(?:看点|提要|导览))$/u,
  /^(?:图片(?:新闻|故事|报道)|新闻图片|图说新闻|图说|一图读懂)$/u,
  /^(?:热线电话|读者热线|爆料(?:热线|电话)|服务热线|监督电话|订阅热线|编辑部电话|本报邮箱|零售每份|(?:本报)?(?:社|地)\s*址|邮\s*编|准印证号?)\s*[:：]/u,
  // The masthead's own line, the weather, papers that were lost.
  /^(?!.*[。]).{0,30}主(?:管|办)\s+.{0,4}准印证?号?[:：]?/u,
  weatherOfToday,
  /^.{4,60}(?:遗失|丢失).{2,60}(?:声明作废|特此声明)。?$|^遗失.{4,80}(?:声明作废|特此声明)。?$/u,
  /^(?:上期回顾|往期回顾|下期预告|下期看点|明日看点|今日(?:看点|提要))\s*[:：]/u,
  /^本(?:版|报|期)(?:稿件|图片|照片|文图|插图|题图|漫画)?(?:除署名外)?(?:均)?(?:由|为).{2,16}(?:提供|供图|摄|绘制|制图|整理)(?:\s|$)/u,
  /^(?:今日)?\d{1,3}\s*版\s+第?\s*\d{3,6}\s*期$/u,
  /^(?:第\s*)?[A-Z]?\d{1,3}\s*版(?:\s|$|[：:]|(?:要闻|综合|新闻|评论|理论|经济|国内|国际|专题|特刊|地方|产业|文化|体育|广告))/u,
  /^[\p{Script=Han}\s]{0,10}(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*(?:星期|周)[一二三四五六日天])?(?:\s*[农夏]历.{0,20})?(?:\s*第?\s*[A-Z]?\d{1,3}\s*版?)?[\p{Script=Han}\s]{0,8}$/u,
  /^(?:星期|周)[一二三四五六日天]$/u,
  /^(?:责任编辑|责编|主\s*编|制\s*图|本版(?:编辑|责编|主编)|版式|美编|版式设计|校对|值班(?:编委|主任|编辑|总编)|编辑|视觉|组版|本版制图|本版校对|统筹|执行主编|图编)\s*[:：/\s]/u,
  /^(?:国内统一(?:连续出版物|刊)号|CN\s?\d|邮发代号|国外代号|总第?\s*\d+\s*期|第\s*\d+\s*期|今日\d+\s*版|零售价|定价|社址|邮政编码|广告(?:热线|经营许可)|发行(?:热线|部)|新闻热线|投稿邮箱|网址|电子邮箱|E-?mail|电话|传真)/iu,
  /^(?:上接|下转|紧接|转)\s*(?:第?\s*[A-Z一二三四五六七八九十\d]{1,3}\s*版|[\p{Script=Han}]{0,4}版)/u,
  /^[（(]?(?:上接|下转|紧接|转|详见|见|相关报道见)\s*(?:第?\s*[A-Z一二三四五六七八九十\d]{1,3}\s*版)[）)]?$/u,
  /^[-—–=_*·•~～.…\s◆◇■□●○★☆※]+$/u,
  /^(?:[-—–]\s*)?\d{1,3}(?:\s*[-—–])?$/u,
  // The code of a page or of two that face each other, a date.
  /^(?:[A-F]\d{1,2}|[A-Z]0\d)(?:\s*[—–~～-]+\s*[A-Z]?\d{1,2})?$/u,
  /^(?:19|20)\d{2}([.\-/])\d{1,2}\1\d{1,2}$/u,
  /^(?!.*[。；].)(?:扫码|扫一扫|更多.{0,10}扫码|扫描二维码)/u,
];
/** The name of a paper, as it stands over its page. */
export const nameplate =
  /^\p{Script=Han}{2,8}(?:[日晚晨早午夕时周商快导]|都市|青年|工人|农民|农村|少年|教育|科技|法治|经济|文化|健康|消费者?|旅游|财经)报$/u;

/** A headline that points to another page: it heads no text here. */
export const pointer =
  /(?:[》→▶►▷▸>]{1,2}\s*|[（(]?\s*(?:详见|见|转|刊|→)\s*|\s|…{1,2}|\.{2,}|·{2,})第?\s*(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})\s*版\s*[）)]?$/u;

/**
 * Latin capitals that OCR makes of a logo before a Chinese line, and the box before a rubric that it reads as 口; acronyms
 * that may stand there by right.
 */
export const strayLatin = /^(?:[A-Z]{1,3}|口)\s+(?=\d|\p{Script=Han})/u;
export const readAsBox = '口';
export const acronyms: ReadonlySet<string> = new Set([
  'AI',
  'IT',
  'VR',
  'AR',
  'XR',
  'UN',
  'EU',
  'US',
  'UK',
  'WTO',
  'GDP',
  'CPI',
  'PMI',
  'IPO',
  'CEO',
  'APP',
  'ETF',
  'ESG',
  'LNG',
  'PPP',
  'R',
  'IP',
  'TV',
  'PC',
  'GPT',
  'BYD',
  'IC',
  'EMS',
  'WHO',
  'IMF',
  'G',
]);
