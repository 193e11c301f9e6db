import { describe, expect, test } from 'vitest';
import { issueToMarkdown } from '../../../src/markdown/issue-to-markdown.ts';
import { markdownToIssue } from '../../../src/markdown/markdown-to-issue.ts';

const head = '---\n刊物: a\n年: 2024\n期: 1\n日期: 2024-02-23\n---\n\n';
const item = `${head}## 1. 标题\n\n`;

const texts = (markdown: string): string[] => {
  const { issue, messages } = markdownToIssue(markdown, 'a.md');
  expect(messages.map(String)).toEqual([]);
  return issue?.items[0]?.blocks.map(({ text }) => text) ?? [];
};

describe('takes what an editor may type', () => {
  test.each([
    ['hard-wrapped lines', '甲乙\n丙丁，\nABC\nDEF\n戊', ['甲乙丙丁，ABC DEF戊']],
    ['a typed indent', '　　甲乙\n\n    丙丁', ['甲乙', '丙丁']],
    ['other bullets', '* 甲\n* 乙', ['甲', '乙']],
    ['a numbered list, numbers kept', '3. 甲\n4. 乙', ['3. 甲', '4. 乙']],
    ['text that looks like a directive', '时间:上午', ['时间:上午']],
    ['text that looks like a definition', '[甲]: 乙', ['[甲]: 乙']],
    ['extra spaces', '甲乙   \n\n\n\n丙', ['甲乙', '丙']],
  ])('%s', (_, body, expected) => {
    expect(texts(item + body)).toEqual(expected);
  });

  test('Windows line ends and a byte order mark', () => {
    const markdown = `\uFEFF${item}甲\n乙\n\n::信息{地区="广东"}\n`.replaceAll('\n', '\r\n');
    const { issue } = markdownToIssue(markdown, 'a.md');
    expect(issue?.items[0]).toMatchObject({ title: '标题', regions: ['广东'], blocks: [{ text: '甲乙' }] });
  });

  test.each(['### 附：清单', '### 附: 清单', '###  附 ：清单  ', '### 附：清单 ###'])('%s', (heading) => {
    const { issue, messages } = markdownToIssue(`${item}甲\n\n${heading}\n\n乙\n`, 'a.md');
    expect(messages).toEqual([]);
    expect(issue?.items[0]?.appendices).toMatchObject([{ title: '清单', blocks: [{ text: '乙' }] }]);
  });

  test.each(['张三、李四', '张三 李四', '张三，李四', '张三; 李四'])('names as in %s', (names) => {
    const { issue } = markdownToIssue(`${item}::信息{署名="${names}"}\n`, 'a.md');
    expect(issue?.items[0]?.bylines).toEqual(['张三', '李四']);
  });

  test('marks keep their place where lines are joined', () => {
    const { issue } = markdownToIssue(`${item}甲\n**乙\n丙**\n丁\n`, 'a.md');
    expect(issue?.items[0]?.blocks[0]).toMatchObject({
      text: '甲乙丙丁',
      marks: [{ type: 'strong', start: 1, end: 3 }],
    });
  });

  test('a table however it is typed, cells by the head', () => {
    const { issue, messages } = markdownToIssue(`${item}甲 | 乙\\|丙\n:-:|--\n1|**2**\n3\n\n::下缺\n`, 'a.md');
    expect(messages.map(({ ruleId, line, fatal }) => [ruleId, line, fatal])).toEqual([['table-row', 13, false]]);
    expect(issue?.items[0]?.blocks).toMatchObject([
      { type: 'table-row', text: '甲\t乙|丙', truncated: false },
      { type: 'table-row', text: '1\t2', marks: [{ type: 'strong', start: 2, end: 3 }], truncated: false },
      { type: 'table-row', text: '3\t', truncated: true },
    ]);
  });

  test('notes by any label, defined before or after, in lines or apart', () => {
    const body = '[^后]: 第二\n行\n\n甲[^*]，**乙[^后]丙**\n\n- 丁[^*]\n\n[^*]: 第一\n';
    const { issue, messages } = markdownToIssue(item + body, 'a.md');
    expect(messages).toEqual([]);
    expect(issue?.items[0]?.blocks).toMatchObject([
      {
        text: '甲，乙丙',
        marks: [{ start: 2, end: 4 }],
        notes: [
          { at: 1, text: '第一' },
          { at: 3, text: '第二行' },
        ],
      },
      { text: '丁', notes: [{ at: 1, text: '第一' }] },
    ]);
  });

  test('an article that was moved here with its notes keeps them', () => {
    const article = (title: string) => `## ${title}\n\n甲[^1]\n\n[^1]: 注${title}\n\n`;
    const { issue, messages } = markdownToIssue(head + article('1. 一') + article('2. 二'), 'a.md');
    expect(messages).toEqual([]);
    expect(issue?.items.map(({ blocks }) => blocks[0]?.notes)).toEqual([
      [{ at: 1, text: '注1. 一' }],
      [{ at: 1, text: '注2. 二' }],
    ]);
  });

  test.each(['2024-2-3', '2024年2月3日', '2024/02/03'])('the date %s', (date) => {
    expect(markdownToIssue(item.replace('2024-02-23', date), 'a.md').issue?.date).toBe('2024-02-03');
  });
});

describe('says what is wrong, where, and how to mend it', () => {
  test.each([
    ['no front matter', '## 1. 标题\n', 'front-matter-missing', 1, 1, true],
    ['a missing key', item.replace('期: 1\n', ''), 'front-matter-missing', 1, 1, true],
    ['an unknown key', item.replace('期: 1', '期: 1\n期号: 1'), 'front-matter-key', 5, 1, true],
    ['a value that is none', item.replace('期: 1', '期: 一'), 'front-matter-value', 4, 4, true],
    ['a date that is none', item.replace('02-23', '02-30'), 'front-matter-value', 5, 5, true],
    ['a key twice', item.replace('期: 1', '期: 1\n期: 2'), 'front-matter-syntax', 5, 1, true],
    ['no item', `${head}导语\n`, 'no-item', 9, 1, true],
    ['a missing number', `${head}## 标题\n`, 'item-number', 8, 1, false],
    ['a wrong number', `${head}## 2. 标题\n`, 'item-number', 8, 1, false],
    ['a number twice', `${item}\n## 1. 标题\n`, 'item-number', 11, 1, false],
    ['a first-level heading', `${head}# 1. 标题\n`, 'heading-level', 8, 1, true],
    ['an appendix one level off', `${item}#### 附：清单\n`, 'heading-level', 10, 1, false],
    ['an appendix of nothing', `${head}### 附：清单\n\n## 1. 标题\n`, 'directive-place', 8, 1, true],
    ['a heading one level off', `${item}#### 小标题\n`, 'heading-level', 10, 1, false],
    ['an unknown directive', `${item}::资料{}\n`, 'unknown-directive', 10, 1, true],
    ['an unknown container', `${item}:::资料\n甲\n:::\n`, 'unknown-directive', 10, 1, true],
    ['an unknown attribute', `${item}::信息{省="广东"}\n`, 'unknown-attribute', 10, 1, true],
    ['a page that is none', `${item}::信息{页="三"}\n`, 'attribute-value', 10, 1, true],
    ['a container without end', `${item}:::问\n甲\n`, 'unclosed-directive', 10, 1, true],
    ['information of no item', `${head}::信息{页="3"}\n\n## 1. 标题\n`, 'directive-place', 8, 1, true],
    ['a byline of no block', `${item}::署名[张三]\n`, 'directive-place', 10, 1, true],
    ['HTML', `${item}甲<b>乙</b>\n`, 'unknown-markup', 10, 2, true],
    ['a picture', `${item}![甲](乙.png)\n`, 'unknown-markup', 10, 1, true],
    ['a rule', `${item}甲\n\n---\n`, 'unknown-markup', 12, 1, true],
    ['a hard line break', `${item}甲\\\n乙\n`, 'line-break', 10, 2, false],
    ['a figure without number', `${item}:::数读\n- 营收：不少\n:::\n`, 'figure', 11, 1, true],
    ['a digest of two paragraphs', `${item}:::摘要\n甲\n\n乙\n:::\n`, 'digest', 10, 1, true],
    ['bold in a title', `${head}## 1. **标题**\n`, 'title-mark', 8, 1, false],
    ['a row with too many cells', `${item}|甲|乙|\n|-|-|\n|1|2|3|\n`, 'table-row', 12, 1, true],
    ['a row with too few', `${item}|甲|乙|\n|-|-|\n|1|\n`, 'table-row', 12, 1, false],
    ['an empty row', `${item}|甲|乙|\n|-|-|\n|||\n`, 'table-row', 12, 1, false],
    ['an empty head', `${item}|||\n|-|-|\n|1|2|\n`, 'table-row', 10, 1, false],
    ['a table of one column', `${item}|甲|\n|-|\n`, 'table-row', 10, 1, true],
    ['a table in a list', `${item}- |甲|乙|\n  |-|-|\n`, 'unknown-markup', 10, 3, true],
    ['two tables', `${item}|甲|乙|\n|-|-|\n\n|丙|丁|\n|-|-|\n`, 'table-join', 13, 1, false],
    ['two unlike tables', `${item}|甲|乙|\n|-|-|\n\n|丙|丁|戊|\n|-|-|-|\n`, 'table-join', 13, 1, true],
    ['a table after 下缺', `${item}|甲|乙|\n|-|-|\n\n::下缺\n\n|丙|丁|\n|-|-|\n`, 'table-join', 15, 1, true],
    ['a note that is not there', `${item}甲\n乙丙[^1]\n`, 'footnote-missing', 11, 3, true],
    ['a note never called', `${item}甲\n\n[^1]: 注\n`, 'footnote-unused', 12, 1, true],
    ['a note with two texts', `${item}甲[^1]\n\n[^1]: 注\n[^1]: 又注\n`, 'footnote-twice', 10, 2, true],
    ['an empty note', `${item}甲[^1]\n\n[^1]:\n`, 'footnote', 12, 1, true],
    ['a note of two paragraphs', `${item}甲[^1]\n\n[^1]: 注\n\n    乙\n`, 'footnote', 12, 1, true],
    ['a link in a note', `${item}甲[^1]\n\n[^1]: [注](x)\n`, 'footnote', 12, 1, true],
    ['a note in a note', `${item}甲[^1][^2]\n\n[^1]: 注[^2]\n[^2]: 注\n`, 'footnote-place', 12, 8, true],
    ['a note before the text', `${item}[^1]甲\n\n[^1]: 注\n`, 'footnote-place', 10, 1, true],
    ['a note before the text of a cell', `${item}|甲|[^1]乙|\n|-|-|\n\n[^1]: 注\n`, 'footnote-place', 10, 4, true],
    ['a note in a title', `${head}## 1. 标题[^1]\n\n[^1]: 注\n`, 'footnote-place', 8, 9, true],
    ['a note in a digest', `${item}:::摘要\n甲[^1]\n:::\n\n[^1]: 注\n`, 'footnote-place', 11, 2, true],
    ['a publication with a bad name', item.replace('刊物: a', '刊物: 快讯'), 'issue-shape', null, null, true],
  ])('%s', (_, markdown, ruleId, line, column, fatal) => {
    const { issue, messages } = markdownToIssue(markdown, 'a.md');
    const message = messages.find((each) => each.ruleId === ruleId);
    expect(message, messages.map(String).join('\n')).toBeDefined();
    if (line !== null) expect(message).toMatchObject({ line, column });
    expect(message).toMatchObject({ fatal, file: 'a.md', source: 'kuaixun' });
    expect(message?.reason).toMatch(/\p{Script=Han}/u);
    expect(message?.note).toMatch(/\p{Script=Han}/u);
    if (fatal) expect(issue).toBeNull();
  });

  test('the correction of a number is spelled out', () => {
    const { issue, messages } = markdownToIssue(`${item}\n## 标题二\n`, 'a.md');
    expect(messages.map((message) => message.reason)).toEqual(['条目的标题前没有编号。请写成“## 2. 标题二”']);
    expect(issue && issueToMarkdown(issue)).toContain('\n## 2. 标题二\n');
  });
});
