import { expect, test } from 'vitest';
import { elementsOf, parseHtml } from '../../../src/integrations/html-tree.ts';
import { pageParagraphs } from '../../../src/integrations/page-paragraphs.ts';

test.each([
  ['block elements part paragraphs', '<h1>题</h1><p>一</p><p>二</p>', ['题', '一', '二']],
  ['inline elements and break opportunities do not', '<p>新<wbr>质<b>生</b><a href="#">产</a>力</p>', ['新质生产力']],
  ['a line break does', '<p>一<br>二</p>', ['一', '二']],
  ['white space is one space, none at the ends', '<p>\n  甲\n  乙 </p>', ['甲 乙']],
  [
    'what is left out, what is hidden and what is no text',
    '<p>见<span data-pagefind-ignore>藏</span><i hidden>藏</i>人</p><script>1</script><style>a{}</style><template><p>藏</p></template>',
    ['见人'],
  ],
  ['lists and tables', '<ul><li>一<li>二</ul><table><tr><td>三<td>四</table>', ['一', '二', '三', '四']],
  [
    'a note, its number left out',
    '<p>前半<sup class="call" data-pagefind-ignore><a href="#n1">1</a></sup>后半</p><section><ol><li>注文 <a data-pagefind-ignore>↩</a></li></ol></section>',
    ['前半后半', '注文'],
  ],
  ['text beside blocks', '<div>前<p>中</p>后</div>', ['前', '中', '后']],
  ['nothing', '<p> </p><div></div>', []],
])('%s', (_, html, paragraphs) => {
  const region = [...elementsOf(parseHtml(`<main>${html}</main>`))].find(({ tagName }) => tagName === 'main');
  expect(region && pageParagraphs(region)).toEqual(paragraphs);
});
