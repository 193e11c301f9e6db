import type { CompiledSource } from '../compiled.ts';
import { escape, percent } from './escape.ts';
import { keyOf } from './marks.ts';
import { dropNames, doubtName, repairName } from './names.ts';
import type { SourceReport } from './source-report.ts';

const excerpt = (text: string, most = 24): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return escape(line.length > most ? `${line.slice(0, most)}……` : line);
};

/** Goes to the result where the place is in it, else to the source. */
const goTo = (key: string, inResult: ReadonlySet<string>): string => `#${inResult.has(key) ? 't' : 's'}-${key}`;

/** 存疑: every doubt of a source, with the way to its place. */
export const doubtList = ({ n, text, lineOf, compiled }: SourceReport, inResult: ReadonlySet<string>): string =>
  compiled.warnings
    .map(({ code, span, message }, i) => {
      const key = keyOf(n, 'doubt', i);
      return `<li id="l-${key}"><a href="${goTo(key, inResult)}"><b>${escape(doubtName(code))}</b><span>${escape(message)}</span><q>${excerpt(text.slice(...span))}</q><span class="line">第 ${lineOf(span[0])} 行</span></a></li>`;
    })
    .join('');

const details = (name: string, count: number, items: string): string =>
  count === 0
    ? ''
    : `<details><summary>${name}<span class="count">${count}</span></summary><ol class="entries">${items}</ol></details>`;

const joinEntries = ({ n, text, compiled }: SourceReport): string =>
  compiled.joins
    .map(({ tail, head, confidence }, i) => {
      const [before, after] = [
        text.slice(Math.max(tail[1] - 14, tail[0]), tail[1]),
        text.slice(head[0], Math.min(head[0] + 14, head[1])),
      ];
      return `<li><a href="#t-${keyOf(n, 'join', i)}">……${escape(before.trim())}<span class="seam">⌒</span>${escape(after.trim())}……</a> <span class="sure">${percent(confidence)}</span></li>`;
    })
    .join('');

const groups = <T>(list: readonly T[], name: (one: T) => string): [string, { one: T; index: number }[]][] => [
  ...Map.groupBy(
    list.map((one, index) => ({ one, index })),
    ({ one }) => name(one),
  ),
];

/** 拼接, 修复, 略去: folded lists, each entry with the way to its place. */
export const changeLists = (report: SourceReport, inResult: ReadonlySet<string>): string => {
  const { n, text, compiled } = report;
  const { repairs, dropped, joins }: CompiledSource = compiled;
  return [
    details('拼接', joins.length, joinEntries(report)),
    ...groups(repairs, ({ code }) => repairName(code)).map(([name, list]) =>
      details(
        `修复：${name}`,
        list.length,
        list
          .map(({ one: { before, after, confidence }, index }) => {
            const key = keyOf(n, 'repair', index);
            return `<li id="l-${key}"><a href="${goTo(key, inResult)}"><del>${excerpt(before)}</del> → <ins>${excerpt(after)}</ins></a> <span class="sure">${percent(confidence)}</span></li>`;
          })
          .join(''),
      ),
    ),
    ...groups(dropped, ({ reason }) => dropNames[reason]).map(([name, list]) =>
      details(
        `略去：${name}`,
        list.length,
        list
          .map(({ one: { span }, index }) => {
            const key = keyOf(n, 'drop', index);
            return `<li id="l-${key}"><a href="#s-${key}"><s>${excerpt(text.slice(...span)) || '（空白）'}</s></a></li>`;
          })
          .join(''),
      ),
    ),
  ].join('');
};
