/** Heads that only go on with what stood before. */
export const goesOn =
  /^(?:(?:介绍|表示|告诉记者|坦言|认为|指出|强调|要求|提出|说)[，：,:]|的|了|地|得|着|们|等(?!到|待)|和(?!谐|平)|与(?!此|会|时)|及(?!时)|以及|或(?!许)|之(?!所以|后|前)|而(?!且|今)|者|性|化)/u;
/** Closing marks and those between clauses: no paragraph begins with one. */
export const closingMark = /^[，。、；：！？”’》）】」』…,.;:!?)％%‰]/u;

/** The numeral of a list at the start of a paragraph, and its value's text. */
export const listNumeral =
  /^(?:([一二三四五六七八九十]{1,3})(?:是|要|则)|其([一二三四五六七八九十])[，、：]|第([一二三四五六七八九十]{1,3})[，、：]|[（(]([一二三四五六七八九十]{1,3}|\d{1,2})[）)]|([一二三四五六七八九十]{1,3}|\d{1,2})[、．.](?!\d)|([①②③④⑤⑥⑦⑧⑨⑩]))/u;

/** How paragraphs of reports begin. */
export const plainStart =
  /^(?:近日|日前|前段时间|前不久|不久前|前些|近年来|这些年|这样一来|怎么办|随着|近期|最近|目前|当前|今年(?:以来)?|去年|明年|当天|当日|昨日|截至|据(?!此)|记者|会议|大会|全会|会上|会后|活动|现场|此外|另外|同时[，,]|与此同时|不仅如此|更重要的是|值得(?:一提|注意|关注)|下一步|接下来|未来|今后|今天|如今|例如|比如|对此|为此|在此基础上|采访中|谈及|谈到|说起|走进|走访|当地|一直以来|长期以来|事实上|其实|当然|但是|然而|不过|因此|所以|总之|可以说|有专家|专家|业内|多位|作为|围绕|针对|聚焦|自\p{Script=Han}{0,6}以来|在\p{Script=Han}{2,12}(?:看来|现场|上|中|方面)[，,]|\d{1,2}月\d{1,2}日|\d{4}年|[“‘])/u;

/** What paragraphs have in their first lines and headings have not: a reporting verb, an office and a name, a pronoun. */
export const proseInside =
  /(?:介绍|表示|坦言|认为|指出|强调|要求|提出|告诉记者|了解到|获悉|说)[，：“]|正在|还将|已经|曾经|曾是|就是|都是|了[\d一二三四五六七八九十百千万两几]|^(?:这|那|该|他|她|它|我|为了|在)|(?:主任|经理|局长|书记|省长|市长|县长|镇长|区长|教授|院长|校长|所长|会长|处长|董事长|总裁|委员|研究员|工程师|负责人|村民|农户|大户)\p{Script=Han}{2,3}$/u;

/** A heading run into its paragraph: a short sentence first, then the text. It has no figures and no pronoun. */
export const runInHeading = /^(?!他|她|它|这|那|我)[^，。、；：“”\d一二三四五六七八九十百千万亿两]{4,16}。./u;

/** Words that stand before a verb whose subject came earlier, or that compare with what was said before. */
export const midStart =
  /^(?:还(?!有)|就(?!是|此|业|医|近)|都(?!市)|便(?!民|利|捷)|才(?!能|华|智)|又|被|把|将(?!来|军)|是(?!否|不是)|再(?!生|就业)|并(?!购|网|州)|由(?!来|于)|只(?!有|要)|却|也(?!许)|已(?!故)|仍|均|则|同比|环比|累计|平均|其中|力争|确保|总投资)/u;

/** A term in quotation marks that somebody made or called something: a mark or 的 stands right behind it. */
export const quotedTerm = /^[“‘][^”’，。！？；：]{1,12}[”’](?:[。，、；]|的)/u;
/** Somebody's words: there is a mark of a sentence in them. */
export const quotedSpeech = /^[“‘][^”’]*[，。！？；：]/u;
/** Who says what follows. */
export const speaker = /^\p{Script=Han}{2,14}(?:说|表示|坦言|介绍|告诉记者)[，：]/u;
/** Beginnings of paragraphs with which clauses begin as often. */
export const goesOnInTime =
  /^(?:今年|去年|明年|如今|目前|现在|过去|当时|当天|当日|最近|近期|今天|未来|今后|同时|但是|不过|然而|因此|所以|其实|比如|例如|为此|对此|不仅如此|随着|作为|围绕|针对|聚焦|当地|专家)/u;

/** How a report begins: 本报讯, 新华社某地3月1日电; a paper that calls itself by its name has its reporter next to it. */
export const reportStart =
  /^(?:本报讯|(?:本报|本刊|新华社|中新社|据新华社)[^，。]{0,16}(?:电|讯)|\p{Script=Han}{2,8}(?:报|社|网|台|刊)(?:\p{Script=Han}{2,8}(?:\d{1,2}月\d{1,2}日)?\s*)?(?:电|讯)\s*[（(]?\s*(?:\p{Script=Han}{0,6}记者|通讯员))/u;

/** Part-of-speech tags of words that ask for another word: preposition, conjunction, adverb, particle, numeral, 之. */
export const hungryTags: ReadonlySet<string> = new Set([
  'p',
  'c',
  'd',
  'u',
  'uj',
  'ul',
  'ug',
  'uz',
  'uv',
  'm',
  'mq',
  'q',
  'r',
  'b',
  't',
  'tg',
]);
/** Words of such classes that may well end a stretch, and some of other classes that may not. */
export const notHungry: ReadonlySet<string> = new Set([
  '一起',
  '一体',
  '一流',
  '一线',
  '不断',
  '第一',
  '再次',
  '如何',
  '大有可为',
  '同步',
  '为先',
  '第一线',
  '什么',
  '多少',
  '哪里',
  '其他',
  '首批',
  '高质量',
  '大型',
  '新型',
  '今天',
  '明天',
  '未来',
  '到底',
  '下来',
  '下去',
  '起来',
  '出来',
  '过来',
  '回来',
  '进来',
  '上来',
  '春天',
  '时代',
  '新时代',
  '当下',
  '开年',
  '新春',
  '春日',
  '冬日',
  '一年',
]);
export const hungryWords: ReadonlySet<string> = new Set([
  '将',
  '把',
  '被',
  '对',
  '向',
  '从',
  '在',
  '于',
  '以',
  '为',
  '与',
  '和',
  '及',
  '并',
  '或',
  '由',
  '使',
  '让',
  '是',
  '有',
  '达',
  '至',
  '到',
  '可',
  '能',
  '会',
  '要',
  '应',
  '须',
  '更',
  '最',
  '较',
  '已',
  '正',
  '仅',
  '都',
  '也',
  '还',
  '又',
  '再',
  '就',
  '才',
  '不',
  '未',
  '无',
  '该',
  '各',
  '每',
  '某',
  '这',
  '那',
  '其',
  '此',
  '所',
  '约',
  '近',
  '超',
  '共',
  '等',
  '地',
  '的',
  '之',
  '进行',
  '实现',
  '成为',
  '通过',
  '作为',
  '关于',
  '以及',
  '包括',
  '达到',
  '超过',
  '推进',
  '加快',
  '加强',
  '推动',
  '促进',
  '提升',
  '提高',
  '开展',
  '建设',
  '打造',
  '形成',
  '围绕',
  '聚焦',
  '坚持',
  '着力',
  '深入',
  '进一步',
  '不断',
  '全面',
  '积极',
  '大力',
  '持续',
  '全力',
  '扎实',
  '切实',
  '努力',
  '充分',
]);

/** Single characters that stand as words of their own: what is not here and alone at a seam is half a word. */
export const wholeAlone: ReadonlySet<string> = new Set(
  '的了和与及或在将把被对向从于以为由使让是有达至到可能会要应更最较已正仅都也还又再就才不未无该各每某这那其此所约近超共等地之个家项名年月日万亿元人件次台辆套座条户吨倍中上下内外前后里间时说称做用给但而且并则即若因故省市县区州镇村乡院校',
);
