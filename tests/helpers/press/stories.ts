/** A report of a paper as it is printed: title, byline, text. */
export const walnuts = [
  '让山货卖出好价钱',
  '本报记者 方源',
  '入秋以后，东岭县的核桃开始下树，合作社的烘干房日夜不停，县里派出农技员挨家帮着分级装箱。',
  '合作社理事长说，往年核桃论斤卖给贩子，今年论个卖给超市，价钱差了将近一倍，社员分红也跟着涨。',
];
/** The text of a commentary, to stand under a title and a name. */
export const comment = [
  '晒账单不是目的，让人看得懂、问得着才是。有的村把公示栏挂在二楼走廊，有的一年只换一次纸，村民走过也不看。',
  '公开是一种习惯。把该说的说在前头，疑问就少了；把该算的算在明处，人心就齐了。',
];
