import type { DropReason } from '../../../../src/domain/ledger.ts';

/** What a site puts around a text, told by a line's words. `longest` is in characters: longer lines are prose. */
export interface Furniture {
  readonly test: RegExp;
  readonly reason: DropReason;
  readonly longest: number;
  /** Everything after this line is furniture too, up to the next long paragraph (`block`) or to the end (`rest`). */
  readonly takes?: 'block' | 'rest';
}

export const furniture: readonly Furniture[] = [
  // Above the text
  { test: /(?:当前|您的|你的|所在)位置|您(?:现在)?所在|你(?:现在)?的位置/u, reason: 'page-furniture', longest: 90 },
  { test: /^(?:网站)?首页\s*(?:$|[>＞»›→/|｜·\-—:：\s])/u, reason: 'page-furniture', longest: 200 },
  {
    test: /^[^，。；]{1,12}(?:\s*[>＞»›→]\s*[^，。；]{1,24}){1,8}\s*[>＞»›→]?$/u,
    reason: 'page-furniture',
    longest: 120,
  },
  { test: /^[^，。；：]{2,8}(?:\s*[|｜]\s*[^，。；：]{1,10}){2,}\s*[|｜]?$/u, reason: 'page-furniture', longest: 300 },
  {
    test: /^(?:登录|注册|登录\s*[|/｜]?\s*注册|设为首页|加入收藏|收藏本站|无障碍(?:浏览|阅读)?|长者(?:版|模式|助手)|关怀版|适老版|简体|繁体|English|EN|手机版|移动版|客户端|APP下载|网站支持IPv6|搜索|站内搜索|搜索关键词|请输入关键[字词]|热搜词?[:：].*)$/iu,
    reason: 'page-furniture',
    longest: 40,
  },
  {
    test: /^(?:简|繁|登录|注册|设为首页|加入收藏|邮箱|无障碍|手机版|客户端|RSS)(?:\s*[|｜/·]?\s*(?:简|繁|登录|注册|设为首页|加入收藏|邮箱|无障碍|手机版|客户端|RSS))+$/iu,
    reason: 'page-furniture',
    longest: 60,
  },
  {
    test: /字(?:号|体)\s*(?:大小)?\s*[:：]?\s*[[【（(]?\s*(?:大|特大|超大|默认|小|T|A|\+|－|-)/u,
    reason: 'page-furniture',
    longest: 80,
  },
  {
    test: /^[[【（(]?\s*(?:大|中|小|特大|默认|A\+|A-|T\+|T-|T|A)(?:\s*[|/｜]?\s*(?:大|中|小|特大|默认|A\+|A-|T\+|T-|T|A))*\s*[\]】）)]?$/u,
    reason: 'page-furniture',
    longest: 20,
  },
  {
    test: /^(?:[[【（(]?\s*)?(?:打印(?:本页|本文|此页|文章)?|关闭(?:窗口|本页)?|收藏|纠错|复制链接|听全文|语音播报|朗读|返回顶部|返回首页|TOP|回到顶部|阅读全文|展开全文|查看更多|更多\s*[>＞»]*|点赞|在看|评论|转发|举报|参与互动|我要评论|发表评论|网友评论|暂无评论|我来说两句|分享|扫码阅读|手机看)(?:\s*[|/｜\]】）)]?\s*(?:打印|关闭|收藏|纠错|分享|评论|点赞|转发|返回顶部|窗口))*\s*[\]】）)]?\s*(?:[（(]?\d*[）)]?)$/iu,
    reason: 'page-furniture',
    longest: 40,
  },
  { test: /^(?:分享(?:到|至|给)?|一键分享|转发(?:到|至))\s*[:：]?/u, reason: 'page-furniture', longest: 60 },
  {
    test: /^(?:微信|微博|新浪微博|QQ空间|QQ|朋友圈|豆瓣|人人网?|百度贴吧|LinkedIn|Facebook|Twitter|腾讯微博)(?:[\s、|/]*(?:微信|微博|新浪微博|QQ空间|QQ|朋友圈|豆瓣|人人网?|百度贴吧|LinkedIn|Facebook|Twitter|腾讯微博|更多))*$/iu,
    reason: 'page-furniture',
    longest: 80,
  },
  { test: /(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s*[:：]?\s*\d*\s*次?$/u, reason: 'label', longest: 24 },
  // Around the page of an e-paper
  {
    test: /数字报(?:刊)?$|版面(?:概览|导航|目录)|^本版(?:导航|目录)|上一版.{0,6}下一版|放大.{0,4}缩小|◀.{1,24}▶/u,
    reason: 'page-furniture',
    longest: 80,
  },
  { test: /^第?\s*[A-Z]?\d{1,3}\s*版\s*[:：]\s*\S{2,8}$/u, reason: 'page-furniture', longest: 24 },
  // Under and between the text
  {
    test: /^[（([【<]?\s*(?:责任|值班|本文|网络|执行|图文|视频|栏目)?\s*(?:编辑|责编|编审|校对|审核|初审|复审|终审|监制|美编|策划|制作|排版|统筹|值班主任|值班编委|签发|录入|供图|图片|图源|摄影|视频|设计|出品|排版|文案)(?:人|员)?\s*[:：/丨|｜]\s*\S/u,
    reason: 'boilerplate',
    longest: 70,
  },
  {
    // A sentence may begin so, too: what goes on after a stop is prose.
    test: /^(?!.*[。；].).*扫(?:一扫|码|描)(?:.{0,16}(?:关注|二维码|打开|下载|阅读|分享|手机|微信)|.{0,2}$)|长按.{0,10}(?:二维码|识别|关注)|微信扫/u,
    reason: 'boilerplate',
    longest: 60,
  },
  {
    test: /(?:关注|订阅|下载|点击|添加).{0,14}(?:公众号|官方微信|官方微博|官微|微信号|微博|客户端|APP|视频号|抖音|小程序|头条号)/iu,
    reason: 'boilerplate',
    longest: 70,
  },
  {
    test: /^(?:更多|欲知|了解)(?:精彩|内容|资讯|新闻|信息|详情).{0,24}(?:关注|点击|登录|请|下载)/u,
    reason: 'boilerplate',
    longest: 60,
  },
  { test: /^(?:点击|戳|猛戳|长按)(?:查看|进入|阅读|下载|这里|此处|图片|蓝字)/u, reason: 'boilerplate', longest: 60 },
  { test: /^(?:上|下|前|后)一(?:篇|条|页|则|个|文章)\s*[:：]?/u, reason: 'page-furniture', longest: 90 },
  {
    test: /^(?:\[?\d{1,3}\]?\s*){2,}(?:下一页|尾页)?$|^(?:首页\s*)?(?:上一页|下一页|尾页|末页)(?:\s|$)|^共\s*\d+\s*页|^第\s*\d+\s*页(?:\s*共\s*\d+\s*页)?$/u,
    reason: 'page-furniture',
    longest: 60,
  },
  {
    test: /^\S{0,40}\.(?:jpe?g|png|gif|webp|bmp|svg|mp4|docx?|pdf|xlsx?|zip|rar)$/iu,
    reason: 'boilerplate',
    longest: 80,
  },
  {
    test: /^(?:广告|推广|赞助商?(?:链接|内容)?|AD|Advertisement|\[?广告\]?.{0,20})$/iu,
    reason: 'boilerplate',
    longest: 24,
  },
  {
    test: /^(?:点击上方|点击右上角|点击下方|长按识别|向上滑动|左右滑动|←|→|▼|▲|◀|▶)/u,
    reason: 'boilerplate',
    longest: 60,
  },
  { test: /^[-—–=_*·•~～.…\s◆◇■□●○★☆※]+$/u, reason: 'page-furniture', longest: 400 },
  { test: /^(?:END|The End|完|（完）|（?全文完）?|- ?END ?-|—+\s*END\s*—+)$/iu, reason: 'boilerplate', longest: 20 },
  {
    test: /^(?:收录于|发表于)(?:合集|话题|专辑)|^(?:[#＃][^\s#＃，。]{1,20}[#＃]?(?:\s*\d+\s*个)?\s*)+$/u,
    reason: 'label',
    longest: 80,
  },
  { test: /^(?:关键[词字]|标签|Tags?|话题)\s*[:：]/iu, reason: 'label', longest: 120 },
  { test: /^(?:特别|免责|版权|郑重)(?:声明|申明|提示|说明)/u, reason: 'boilerplate', longest: 600 },
  {
    test: /^(?:声明|免责|版权)\s*[:：]|(?:不代表本(?:网|站|刊|平台|报)|仅代表作者|侵权.{0,12}(?:删除|联系|告知)|未经(?:书面)?(?:授权|许可|允许).{0,16}(?:转载|使用|不得))/u,
    reason: 'boilerplate',
    longest: 400,
  },
  {
    test: /^(?:转载请(?:注明|联系)|本文(?:系|为|由|来自|转载自|转自|首发|原载)|[（(]?原标题|原文(?:链接|标题|地址)|来源链接|文章来源\s*[:：]\s*https?)/u,
    reason: 'boilerplate',
    longest: 160,
  },
  // The foot
  {
    test: /版权所有|Copyright|©|All rights reserved|ICP备|ICP证|网安备|公安备|网站标识码|增值电信|信息网络传播视听|互联网新闻信息服务许可|不良信息举报|违法和?不良信息|广播电视节目制作|营业执照/iu,
    reason: 'boilerplate',
    longest: 400,
  },
  {
    test: /^(?:主办|承办|协办|技术支持|运维|维护|建设运维|网站(?:地图|声明|纠错|维护)|联系(?:我们|电话|方式)|地址|邮编|电话|传真|邮箱|E-?mail|热线|投稿(?:邮箱|热线|电话)|客服(?:热线|电话)|举报(?:电话|邮箱)|新闻热线|广告热线|服务热线)\s*(?:单位)?\s*[:：|｜]/iu,
    reason: 'boilerplate',
    longest: 160,
  },
  {
    test: /^(?:关于(?:我们|本站|本网)|联系我们|网站地图|友情链接|隐私(?:政策|声明)|法律声明|服务条款|招聘信息|加入我们|广告服务|帮助中心|网站声明|诚聘英才|版权声明)(?:\s*[|｜/·\-\s]\s*\S{2,8})*$/u,
    reason: 'boilerplate',
    longest: 160,
  },
  {
    test: /^(?:相关(?:阅读|链接|新闻|文章|报道|推荐|专题|附件|稿件|热词|信息|资讯|文件|解读|内容)|延伸阅读|推荐(?:阅读|文章|新闻|资讯)|热点(?:推荐|新闻|排行|专题|文章)|热门(?:推荐|新闻|文章|排行|资讯|标签|点击|评论|视频)|猜你喜欢|精彩(?:推荐|图集|图片|视频)|最新(?:新闻|文章|资讯|动态|更新|发布)|图片新闻|新闻排行榜?|点击排行榜?|阅读排行榜?|一周(?:热点|排行)|24小时(?:热点|热文|排行|新闻)|往期(?:回顾|推荐|精彩)|大家都在看|为您推荐|今日(?:头条|热点|推荐)|编辑推荐|频道精选|视觉焦点|要闻推荐|更多(?:新闻|推荐|内容|文章)|评论区|网友(?:评论|留言)|全部评论|最新评论|专题(?:推荐|报道)?|友情链接|本网推荐|深度阅读|看点推荐|热文榜|头条推荐|微信矩阵|新媒体矩阵)\s*[:：>＞»]*$/u,
    reason: 'boilerplate',
    longest: 20,
    takes: 'block',
  },
];
