import { escapeHtml } from '../../../../src/site/escape-html.ts';
import type { EditionHead } from '../../edition/edition.ts';

/** A post as the page offers it. */
export interface OfferedPost {
  readonly title: string;
  readonly digest: string;
  readonly html: string;
  /** File name of its cover. */
  readonly cover: string;
}

const sheet = `
:root{color-scheme:light dark}
body{margin:0 auto;max-width:44rem;padding:2rem 1.25rem 4rem;font:1rem/1.75 'Songti SC','Noto Serif CJK SC',serif;background:#fbfaf7;color:#1a1917}
h1{margin:0;font-size:1.5rem;line-height:1.5}
h2{margin:3rem 0 .5rem;padding-top:1rem;border-top:2px solid #b3211a;font-size:1.1875rem;line-height:1.6}
p{margin:.5rem 0}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.75rem 0}
button{font:inherit;font-size:.9375rem;padding:.25rem .9rem;border:1px solid #b3211a;background:none;color:#9a1a14;cursor:pointer}
button:hover{background:#b3211a;color:#fff}
:focus-visible{outline:2px solid #b3211a;outline-offset:2px}
output{font-size:.9375rem;color:#55514a}
a{color:#9a1a14}
img{display:block;max-width:100%;height:auto;border:1px solid #dad5ca}
article{margin-top:1rem;padding:1rem;max-width:390px;background:#fff;border:1px solid #dad5ca}
@media(prefers-color-scheme:dark){body{background:#151412;color:#e8e4db}a,button{color:#f08a7a;border-color:#e4624f}output{color:#b4aea3}}
`;

/** Copies as rich text; where the browser's clipboard is shut (an old one, a page without https), by a selection. */
const script = `
const said = (button, text) => { button.closest('.tools').querySelector('output').textContent = text; };
const bySelection = (node) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  const done = document.execCommand('copy');
  selection.removeAllRanges();
  return done;
};
const copyRich = async (node) => {
  try {
    const type = (mime, text) => new Blob([text], { type: mime });
    await navigator.clipboard.write([new ClipboardItem({
      'text/html': type('text/html', node.innerHTML),
      'text/plain': type('text/plain', node.innerText),
    })]);
    return true;
  } catch { return bySelection(node); }
};
document.addEventListener('click', async ({ target }) => {
  const button = target.closest('button[data-copy]');
  if (!button) return;
  const node = document.getElementById(button.dataset.copy);
  said(button, (await copyRich(node)) ? '已复制，到公众号编辑器里粘贴。' : '没有复制成功：请在下面选中全文，按 Ctrl+C。');
});
`;

const offer = ({ title, digest, html, cover }: OfferedPost, index: number): string => {
  const id = `post-${index + 1}`;
  return `<section>
<h2>第${index + 1}篇　<span id="${id}-title">${escapeHtml(title)}</span></h2>
<div class="tools"><button type="button" data-copy="${id}">复制正文</button><button type="button" data-copy="${id}-title">复制标题</button>${digest === '' ? '' : `<button type="button" data-copy="${id}-digest">复制摘要</button>`}<a href="${cover}" download>封面图</a><output role="status"></output></div>
${digest === '' ? '' : `<p>摘要：<span id="${id}-digest">${escapeHtml(digest)}</span></p>\n`}<img src="${cover}" alt="第${index + 1}篇的封面" ${index === 0 ? 'width="450" height="192"' : 'width="250" height="250"'} loading="lazy">
<article id="${id}">${html}</article>
</section>`;
};

/** A page for the editor of a WeChat account: every post with its title, digest and cover, each to be copied in one click. */
export const copyPage = (head: EditionHead, posts: readonly OfferedPost[]): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${head.name}${head.number}：公众号图文`)}</title>
<style>${sheet}</style>
</head>
<body>
<main>
<h1>${escapeHtml(`${head.name}${head.number}`)}　公众号图文</h1>
<p>共${posts.length}篇，依次复制到公众号编辑器，作为一次群发的图文。封面另行上传。</p>
${posts.map(offer).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
