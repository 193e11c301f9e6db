import { foldScript, unfoldScript } from '../../repair/fold-script.ts';
import { provinces } from '../provinces.ts';

/** A field of the line under a title: 来源：… 作者：… 时间：…; offsets in the line. */
export interface MetaField {
  readonly kind: 'source' | 'author' | 'other';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Labels of the fields of a meta line, and what they stand for. */
const labels: readonly (readonly [kind: MetaField['kind'], words: string])[] = [
  ['source', '信息来源|文章来源|新闻来源|稿件来源|稿源|来源|来自|出处|供稿单位'],
  ['author', '作\\s*者|记\\s*者|撰稿|撰文|通讯员|本网记者|文|采写'],
  [
    'other',
    '发布时间|发布日期|更新时间|发表时间|发表于|发稿时间|时\\s*间|日\\s*期|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:次数|量|数)?|访问量|字号|字体|编辑|责任编辑|责编|审核|分享(?:到)?|评论|栏目|分类|频道|文号|索引号|主题词|录入|信息公开类别|公开方式|公开属性|公开时限|公开范围|主题分类|分类号|体裁分类|服务对象|组配分类|发布机构|发布单位|发文机关|发文机构|发文字号|成文日期|发文日期|生效日期|失效日期|废止日期|有效性|效力状态|名\\s*称|标\\s*题|打印',
  ],
];

const anyLabel = labels.map(([, words]) => words).join('|');
const labelled = new RegExp(`(?:^|(?<=[\\s|｜　/]|[\\d:】\\])）]))(${anyLabel})\\s*[:：]\\s*`, 'gu');
const clock = /(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/u;

const kindOfLabel = (label: string): MetaField['kind'] =>
  labels.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(label))?.[0] ?? 'other';

/** Where the value of a field stops though no label follows: at a time, a counter, a bar, a bracket of the page. */
const valueEnd =
  /\s*(?:[|｜【[]|\s字[号体]|(?:19|20)\d{2}\s*[-/.年]|参与互动|\d+\s*次?(?:阅读|浏览)|我要评论|打印|分享)/u;

const writers =
  /(?:^|[\s|｜])((?:本报|本网|全媒体|见习|实习|特约|首席)*(?:记者|通讯员|作者|撰文)[\s:：/／]*)(\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{1,4})*|\p{Script=Han}\s+\p{Script=Han})\s*$/u;

/** 来源：某某日报　记者 甲 乙: behind the medium, without a label's colon, who wrote it. */
const cutWriters = (field: MetaField, text: string): MetaField[] | null => {
  const match = field.kind === 'source' ? writers.exec(field.value) : null;
  if (match === null || match.index === 0) return null;
  const middle = text.indexOf(field.value, field.start) + match.index;
  return [
    { ...field, value: field.value.slice(0, match.index), end: middle },
    { kind: 'author', value: match[2] ?? '', start: middle, end: field.end },
  ];
};

/** 某某晚报记者 甲, 文/某某融媒记者 甲 before the first label or the time: the paper's own reporter. */
const ownReporter =
  /^(?:文\s*[/／|｜]\s*)?\p{Script=Han}{2,10}(?:(?<=[报社网台刊端])(?:见习|实习|特约|首席|全媒体)*(?:记者|通讯员)\s*|(?:记者|通讯员)\s+)(\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4})*)$/u;
/** 浏览 1024 次, 阅读 1.3万: how often a page was read. */
const readings = /\s*(?:浏览|阅读|点击|访问|人气|热度)(?:量|数|次数)?\s*[:：]?\s*[\d.,]+\s*万?\+?\s*次?\s*$/u;

/** Cuts what follows the value off as a field of its own, so that a medium's name is the name alone. */
const cutValue = (field: MetaField, text: string): MetaField[] => {
  if (field.kind === 'other') return [field];
  const signed = cutWriters(field, text);
  if (signed !== null) return signed;
  const at = valueEnd.exec(field.value);
  if (at === null) return [field];
  const value = field.value.slice(0, at.index);
  const middle = text.indexOf(field.value, field.start) + at.index;
  // 来源：某某日报 | 记者 甲 | behind the bar may stand who wrote it.
  const rest = field.value.slice(at.index).trim();
  const author = writers.exec(rest.replace(readings, '').replace(/[\s|｜]+$/u, ''));
  const wrote = author !== null && /^[\s|｜]*$/u.test(rest.slice(0, author.index).replace(clock, ''));
  return [
    { ...field, value, end: middle },
    { kind: wrote ? 'author' : 'other', value: wrote ? (author[2] ?? '') : rest, start: middle, end: field.end },
  ];
};

/** The line under the title of an account's page: 原创 笔名 公众号 2024-01-02 08:30 某地. */
const original = new RegExp(
  `^原创\\s+([\\p{Script=Han}·]{2,8})\\s+(\\S{2,24})(?:\\s+${clock.source}(?:\\s+\\p{Script=Han}{2,6})?)?$`,
  'u',
);
/** 文 | 某某 · 撰文／某某 · 图文丨某某 */
const written =
  /^(?:文字?|图文|撰文|采写|撰稿|作者|记者)\s*[|｜丨/／]\s*([\p{Script=Han}·]{2,8}(?:[\s、]+[\p{Script=Han}·]{2,8}){0,4})$/u;

/** 来源 | 某某观察: labels with a bar, as accounts sign off. */
const barredSource = /^(?:来源|文章来源|素材来源|资料来源|信息来源|稿件来源)\s*[|｜丨]\s*(\S.{1,30})$/u;
/** 2024年03月08日 19:30 某地 听全文: where an account posted from, by the province, is no medium. */
const posted = new RegExp(
  `^${clock.source}(?:\\s+(?:发表于|IP属地[:：]?)?\\s*(?:${provinces.join('|')}))?(?:\\s+(?:听全文|听文章|标题已修改|在小说阅读器读本章|去阅读))*$`,
  'u',
);

/** 记者 | 甲　通讯员 | 乙: several at once. Each value keeps its place. */
const barredRole =
  /(?<role>文字?|图文|撰文|采写|撰稿|作者|记者|通讯员|编辑|责编|校对|审核|监制|摄影|制作|统筹|值班)\s*[|｜丨]\s*(?<names>[\p{Script=Han}·]{2,8}(?:[、\s]+[\p{Script=Han}·]{2,8}(?![\p{Script=Han}·]|\s*[|｜丨]))*)/gu;
const writes = /^(?:文字?|图文|撰文|采写|撰稿|作者|记者|通讯员)$/u;

const readBarredRoles = (text: string): MetaField[] | null => {
  const matches = [...text.matchAll(barredRole)];
  if (matches.length < 2 || text.replaceAll(barredRole, '').trim() !== '') return null;
  return matches.map((match, i): MetaField => {
    const { role = '', names = '' } = match.groups ?? {};
    return {
      kind: writes.test(role) ? 'author' : 'other',
      value: names,
      start: i === 0 ? 0 : match.index,
      end: matches[i + 1]?.index ?? text.length,
    };
  });
};

/** 原创 某某工作室: an office of the account, nobody who writes. */
const office = /(?:组|工作室|编辑部|中心|部|室|社|团队|小编)$/u;

const readAccountLine = (text: string): MetaField[] | null => {
  const roles = readBarredRoles(text);
  if (roles !== null) return roles;
  const medium = barredSource.exec(text)?.[1];
  if (medium !== undefined) return [{ kind: 'source', value: medium, start: 0, end: text.length }];
  if (posted.test(text)) return [{ kind: 'other', value: text, start: 0, end: text.length }];
  const own = written.exec(text)?.[1];
  if (own !== undefined) return [{ kind: 'author', value: own, start: 0, end: text.length }];
  const [, author, account] = original.exec(text) ?? [];
  if (author === undefined || account === undefined) return null;
  const from = text.indexOf(account, text.indexOf(author) + author.length);
  return [
    { kind: office.test(author) ? 'other' : 'author', value: author, start: 0, end: from },
    { kind: 'source', value: account, start: from, end: from + account.length },
    ...(from + account.length < text.length
      ? [
          {
            kind: 'other',
            value: text.slice(from + account.length).trim(),
            start: from + account.length,
            end: text.length,
          } as const,
        ]
      : []),
  ];
};

/** 某某日报 2024-01-02 10:30 记者 某某: a medium before or after the time, then who wrote it. `[from, to)` is the time. */
const readSigned = (text: string, from: number, to: number): MetaField[] | null => {
  const match = writers.exec(text);
  if (match === null || match.index < to) return null;
  const fields: MetaField[] = [];
  const add = (start: number, end: number): void => {
    const value = text.slice(start, end).trim();
    if (value === '') return;
    const medium = /^[\p{Script=Han}A-Za-z]{2,16}$/u.test(value) && !fields.some(({ kind }) => kind === 'source');
    fields.push({ kind: medium ? 'source' : 'other', value, start, end });
  };
  add(0, from);
  fields.push({ kind: 'other', value: text.slice(from, to), start: from, end: to });
  add(to, match.index);
  fields.push({ kind: 'author', value: match[2] ?? '', start: match.index, end: text.length });
  return fields;
};

/** A line of prose may hold one of the labels; a meta line is short and has no full stop. */
const longest = 160;

/**
 * The fields of a line under a title, or null where the line is none: labelled fields in any order, or a bare time
 * of publication with or without a medium before or after it (2024-02-19 09:30 某某日报).
 */
export const parseMetaLine = (printed: string): MetaField[] | null => {
  const text = foldScript(printed);
  return parseFolded(text)?.map((field) => ({ ...field, value: unfoldScript(field.value, text, printed) })) ?? null;
};

const parseFolded = (text: string): MetaField[] | null => {
  if (text.length > longest || /[。；！？]/u.test(text)) return null;
  const account = readAccountLine(text);
  if (account !== null) return account;
  const matches = [...text.matchAll(labelled)];
  const fields: MetaField[] = matches.flatMap((match, i) => {
    const start = match.index;
    const end = matches[i + 1]?.index ?? text.length;
    const value = text.slice(start + match[0].length, end).trim();
    return cutValue({ kind: kindOfLabel(match[1] ?? ''), value, start, end }, text);
  });
  const first = fields[0]?.start ?? text.length;
  const before = text.slice(0, first).trim();
  if (fields.length > 0 && (before === '' || clock.test(before) || before.length <= 16)) {
    const from = clock.exec(before)?.index ?? 0;
    const to = from > 0 ? from : first;
    const own = ownReporter.exec(text.slice(0, to).trim())?.[1];
    if (own !== undefined) {
      // Between the reporter and the first label may stand the time.
      if (to < first) fields.unshift({ kind: 'other', value: text.slice(to, first).trim(), start: to, end: first });
      fields.unshift({ kind: 'author', value: own, start: 0, end: to });
    } else if (before !== '') fields.unshift({ kind: 'other', value: before, start: 0, end: first });
    return fields;
  }
  const time = clock.exec(text);
  if (time === null) return null;
  const own = ownReporter.exec(text.slice(0, time.index).trim())?.[1];
  if (own !== undefined) {
    return [
      { kind: 'author', value: own, start: 0, end: time.index },
      { kind: 'other', value: text.slice(time.index).trim(), start: time.index, end: text.length },
    ];
  }
  const signed = readSigned(text, time.index, time.index + time[0].length);
  if (signed !== null) return signed;
  const rest = (text.slice(0, time.index) + ' ' + text.slice(time.index + time[0].length))
    .replace(/[\s|｜/·\-—[\]【】（）()]+/gu, ' ')
    .trim();
  if (rest.length > 24 || /[，：]/u.test(rest)) return null;
  const nameStart = rest === '' ? -1 : text.indexOf(rest);
  if (nameStart < 0) return [{ kind: 'other', value: time[0], start: 0, end: text.length }];
  const after = nameStart > time.index;
  return after
    ? [
        { kind: 'other', value: time[0], start: 0, end: nameStart },
        { kind: 'source', value: rest, start: nameStart, end: text.length },
      ]
    : [
        { kind: 'source', value: rest, start: 0, end: time.index },
        { kind: 'other', value: time[0], start: time.index, end: text.length },
      ];
};
