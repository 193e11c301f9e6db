/** Roles of the editors' box as they are printed, longest first. Letter-spacing (主 编) is allowed for in `rolePattern`. */
const editorRoles = [
  '编委会主任',
  '编委会副主任',
  '编委会成员',
  '编辑委员会',
  '执行副主编',
  '常务副主编',
  '本期责任编辑',
  '本期执行编辑',
  '执行总编辑',
  '副总编辑',
  '总编辑',
  '执行总编',
  '副总编',
  '总编审',
  '总策划',
  '总监制',
  '执行主编',
  '本期主编',
  '副主编',
  '主编',
  '总编',
  '责任编辑',
  '责任校对',
  '责任审校',
  '执行编辑',
  '本期编辑',
  '本期责编',
  '本期策划',
  '本期撰稿',
  '本期执笔',
  '本期审核',
  '文字编辑',
  '美术编辑',
  '特约编辑',
  '编辑人员',
  '编写人员',
  '值班编辑',
  '编辑',
  '责编',
  '编审',
  '编译',
  '编写',
  '编校',
  '编委',
  '顾问',
  '主任',
  '策划',
  '监制',
  '审核',
  '审定',
  '审稿',
  '审校',
  '审签',
  '审读',
  '终审',
  '复审',
  '初审',
  '核稿',
  '签发',
  '统稿',
  '撰稿',
  '执笔',
  '供稿',
  '采编',
  '校对',
  '校审',
  '翻译',
  '摄影',
  '排版',
  '版式',
  '美编',
  '制作',
  '设计',
  '联系人',
  '责任人',
] as const;

/** Roles an institution fills. The first found is the publisher. */
const publisherRoles = [
  '主办单位',
  '主管单位',
  '承办单位',
  '协办单位',
  '编印单位',
  '编辑单位',
  '编制单位',
  '编发单位',
  '印发单位',
  '主编单位',
  '出版单位',
  '编辑出版',
  '编辑部',
  '主办',
  '主管',
  '承办',
  '协办',
  '编印',
  '编制',
  '编发',
  '印制',
] as const;

/** Whom it is sent to, in the imprint at the end. */
export const mailingRoles = [
  '主题词',
  '报送',
  '抄送',
  '抄报',
  '主送',
  '分送',
  '发送',
  '呈报',
  '呈送',
  '印送',
  '送',
  '报',
  '发',
] as const;

/** What the imprint at the end says besides: how many copies, and who issued it when. */
export const imprintRoles = { copies: '印数', issued: '印发' } as const;

/** How the editors are reached. 电话 has a field of its own. */
export const contactRoles = [
  '联系电话',
  '编辑部电话',
  '值班电话',
  '办公电话',
  '咨询电话',
  '电话',
  '传真',
  '电子邮箱',
  '电子邮件',
  '投稿邮箱',
  '邮箱',
  'E-mail',
  'Email',
  '地址',
  '邮编',
  '邮政编码',
  '网址',
  '微信公众号',
] as const;

/** A role with white space allowed between its characters, as the source of a regular expression. */
const rolePattern = (role: string): string => Array.from(role).join('\\s*');

const alternatives = (roles: readonly string[]): string =>
  [...roles]
    .sort((a, b) => b.length - a.length)
    .map(rolePattern)
    .join('|');

export const editorAlternatives = alternatives(editorRoles);
export const publisherAlternatives = alternatives(publisherRoles);
export const mailingAlternatives = alternatives(mailingRoles);
export const contactAlternatives = alternatives(contactRoles);
