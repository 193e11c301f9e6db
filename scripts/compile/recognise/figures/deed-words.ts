import { fates } from './figure-words.ts';

/**
 * What is done with things, and with money: verbs that stand before a number without the noun it counts.
 */

/** 开工640个: what became of things that were counted before. */
export const bareFate = new RegExp(`^(?:当年|已)?${fates.source}`, 'u');

/** 新建12个: what is done with things that were counted before. */
export const bareDeed =
  /^(?:首批|当年|先行|重新)?(?:新建|改建|扩建|改造|招募|招聘|聘用|聘请|引进|布放|布设|安装|加装|培训|轮训|培育|发放|投放|配备|更换|修复|整理|评选|认定|办结|受理|查处|整治|清理|销售|卖出|收购|救助|帮扶|接待|调解|处置|采购|完成(?:复壮|整治|改造|修复|清理|治理))$/u;

/** 请村民当“守林员”，招募90名: as what they are taken. */
export const roleBefore = /(?:[做当]|担?任|作为)(“?[\u4e00-\u9fa5]{2,8}”?)$/u;

/** 大型以上18座: a bound alone. */
export const bound = /^[\u4e00-\u9fa5]{1,4}以[上下]$/u;

/** 投入7000万元改善宿舍: what the money is spent on is said by what is done. */
export const outlay = /(?:投入|斥资|出资|筹资|耗资)了?$/u;

/** … and these are the works. */
export const workBehind =
  /^(?:用于)?(?:升级|购置|购买|采购|改善|改造|新建|修建|扩建|建设|建成|实施|修缮|整治|治理|支持|打造|更新|完善)/u;

/** 全市把12万亩内湖改为…: who does it with them owns no number. */
export const causes = /[把让将]$/u;

/** “老三样”出口增长9%: trade in what the sentence speaks of. */
export const trade = /^(?:出口|进口)$/u;
