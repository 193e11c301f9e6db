import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readSource } from '../../../../scripts/compile/readers/read-source.ts';

const read = (html: string, encoding = 'utf8'): ReturnType<typeof readSource> =>
  readSource('甲.html', iconv.encode(html, encoding));

const story = '<p>村口的桥修好了，车能一直开到晒场。</p><p>老人们说，这样的桥他们等了整整三十年，今年总算等到了。</p>';
const around = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body><ul class="nav"><li><a href="/">首页</a></li></ul><div class="text">${body}${story}<p>往后，山货出村的路又近了八公里，一年能省下两万多元的运费。</p></div><div class="footer">某网 版权所有</div></body></html>`;

test.each([
  ['headings and paragraphs', '<h2>一座桥</h2><div>一句话<br>又一句</div>', ['一座桥', '一句话', '又一句']],
  ['lists', '<ul><li>苗<li>肥</ul><ol start=3><li>水</ol>', ['● 苗', '● 肥', '3. 水']],
  ['items that number themselves', '<ol><li>一、苗</li></ol>', ['一、苗']],
  ['rows', '<table><tr><th>县<th>产值<tr><td><p>青石</p><td>12</table>', ['县\t产值', '青石\t12']],
  [
    'empty cells',
    '<table><tr><td>县<td>产值<td>注<tr><td><td>12<td><tr><td>青石<td>9<br>亿<td></table>',
    ['县\t产值\t注', '\t12\t', '青石\t9 亿\t'],
  ],
  [
    'cells that reach over columns and rows',
    '<table><tr><td colspan=2>投入<td>人<tr><td rowspan=2>甲<td>1<td>2<tr><td>3<td>4</table>',
    ['投入\t\t人', '甲\t1\t2', '\t3\t4'],
  ],
  ['a layout made of tables', '<table><tr><td><h1>题</h1><p>甲</p><td>乙</table>', ['题', '甲', '乙']],
  ['wrapped Chinese', '<p>这一句在源码里\n  换了行，Word\n文档</p>', ['这一句在源码里换了行，Word 文档']],
  ['entities', '<p>A&amp;B&nbsp;&ldquo;好&rdquo;</p>', ['A&B\u00a0“好”']],
  [
    'what is hidden',
    '<p>看得见<span style="display:none">看不见</span></p><script>x</script><p hidden>无</p>',
    ['看得见'],
  ],
  ['what a script will show', '<div style="visibility:hidden">正文</div>', ['正文']],
  ['fields in elements of their own', '<div><span>某报记者 甲</span><span>3月8日</span></div>', ['某报记者 甲 3月8日']],
  [
    'a sentence in pieces, as word processors leave it',
    '<div><span>桥修</span><span>好了。</span></div><p><span>车</span><span>开来了</span></p>',
    ['桥修好了。', '车开来了'],
  ],
  ['a heading in pieces', '<section><span>把小事</span><span>办</span><span>成</span></section>', ['把小事办成']],
  ['typed lines', '<pre>一\n二</pre>', ['一', '二']],
])('%s', async (_name, html, lines) => {
  const { text } = await read(`<html><body>${html}</body></html>`);
  expect(text).toBe(`${lines.join('\n')}\n`);
});

test('the site is in the text and left aside', async () => {
  const { text, aside } = await read(around('<h1>山村的新桥通车了</h1>'));
  expect(aside.map(({ reason, span }) => [reason, text.slice(...span)])).toEqual([
    ['page-furniture', '● 首页'],
    ['boilerplate', '某网 版权所有'],
  ]);
});

test('what only the head says is put before the text; what the page shows is not said twice', async () => {
  const head =
    '<title>山村的新桥通车了_某网</title><meta name="PubDate" content="2024-02-19 08:00"><meta name="ContentSource" content="某报"><meta name="author" content="林一舟">';
  expect((await read(around('', head))).text).toContain(
    '\n山村的新桥通车了\n发布时间：2024-02-19 08:00 来源：某报 作者：林一舟\n村口',
  );
  const shown = await read(around('<h1>山村的新桥通车了</h1><div>2024-02-20 来源：某某日报</div>', head));
  expect(shown.text).toContain('\n山村的新桥通车了\n2024-02-20 来源：某某日报\n作者：林一舟\n村口');
  expect(shown.published).toBe('2024-02-19');
});

test('the declared encoding is honoured', async () => {
  const { encoding, text } = await read(around('<h1>山村的新桥通车了</h1>', '<meta charset="gb2312">'), 'gbk');
  expect(encoding).toBe('gb18030');
  expect(text).toContain('村口的桥修好了');
});

test('a text that mentions a tag is no page', async () => {
  expect((await readSource('甲.txt', Buffer.from('本文讲 <div> 的用法。\n<p> 也一样。'))).format).toBe('text');
});

test('kicker and deck that share a box with the title stay beside it', async () => {
  const { text, aside } = await read(
    `<html><body><ul class="nav"><li><a href="/">首页</a></li></ul><site-title><p class="a">走进山村</p><h1>山村的新桥通车了</h1><p>——一座桥和三十年</p></site-title><site-text>${story}<p>往后，山货出村的路又近了八公里，一年能省下两万多元的运费。</p></site-text></body></html>`,
  );
  expect(text).toContain('走进山村\n山村的新桥通车了\n——一座桥和三十年\n村口');
  expect(aside.map(({ span }) => text.slice(...span))).toEqual(['● 首页']);
});

test('one link amid the text is left aside where it stands under a heading that says so, and what follows is not', async () => {
  const links = '<div><h4>相关阅读</h4><a href="/1">邻村的渡口也装上了新浮桥</a></div><h2>桥头的灯</h2>';
  const { text, aside } = await read(around(`<h1>山村的新桥通车了</h1>${story}${links}`));
  const left = aside.map(({ span }) => text.slice(...span));
  expect(left).toEqual(expect.arrayContaining(['相关阅读', '邻村的渡口也装上了新浮桥']));
  expect(left).not.toContain('桥头的灯');
});

test('a heading of that name over text is none of the site’s', async () => {
  const { text, aside } = await read(around(`<h1>山村的新桥通车了</h1>${story}<h4>相关链接</h4>`));
  expect(aside.map(({ span }) => text.slice(...span))).not.toContain('相关链接');
});
