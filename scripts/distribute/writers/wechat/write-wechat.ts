import type { ShareCard } from '../../../../src/og/share-card.ts';
import { renderCard } from '../../../../src/og/render-card.ts';
import type { Output, Writer } from '../../writer.ts';
import type { Edition } from '../../edition/edition.ts';
import { copyPage } from './copy-page.ts';
import { editionUnits } from './edition-pieces.ts';
import { postDigest, postTitle } from './post-names.ts';
import { splitPosts } from './split-posts.ts';

const cardOf = ({ key, head, urls }: Edition, title: string): ShareCard => ({
  page: key,
  name: head.name,
  number: head.number,
  serial: head.serial ?? '',
  label: head.label ?? '',
  title,
  publisher: head.publisher,
  date: head.date,
  place: '',
  digest: '',
  url: urls.issue,
});

/**
 * 微信: posts for an account as HTML with its look written in, each under the limit, with a cover; and a page from
 * which they are copied. The first cover of a sending is wide, the others square.
 */
export const writeWechat: Writer = async (edition) => {
  const { head, articles, key } = edition;
  const posts = splitPosts(editionUnits(edition), key);
  const outputs: Output[] = [];
  const offered = [];
  for (const [index, { title, digest, html }] of posts.entries()) {
    const cover = `cover-${index + 1}.png`;
    const bytes = await renderCard(cardOf(edition, title), index === 0 ? 'cover-wide' : 'cover-square');
    outputs.push(
      { name: `wechat/${index + 1}.html`, type: 'text/html', bytes: Buffer.from(`${html}\n`) },
      { name: `wechat/${cover}`, type: 'image/png', bytes },
    );
    const said = index === 0 ? (articles[0]?.digest ?? '') : digest;
    offered.push({ title: postTitle(head, index, title), digest: postDigest(said), html, cover });
  }
  const page = { name: 'wechat/index.html', type: 'text/html', bytes: Buffer.from(copyPage(head, offered)) };
  return [page, ...outputs];
};
