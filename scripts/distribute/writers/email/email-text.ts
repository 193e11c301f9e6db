import type { Edition } from '../../edition/edition.ts';
import { blockText } from '../../edition/edition-text.ts';
import type { Telling } from './email-html.ts';

/** The letter for programs that show no HTML: the same in the same order, a line a paragraph, addresses in full. */
export const emailText = (edition: Edition, telling: Telling): string => {
  const { head, urls, lead, articles } = edition;
  return [
    head.name,
    [head.number, head.serial ?? ''].join('　').trim(),
    `${head.publisher}　${head.date}`,
    '',
    ...(head.label === null ? [] : [head.label]),
    head.title,
    '',
    ...lead.flatMap((block) => blockText(block).flatMap((text) => [`　　${text}`, ''])),
    '本期内容',
    '',
    ...articles.flatMap(({ number, title, digest, url }) =>
      number === null
        ? [`　　附：${title}`, `　　${url}`, '']
        : [`${number}. ${title}`, ...(telling === 'titles' || digest === '' ? [] : [digest]), url, ''],
    ),
    `阅读全文、下载本期：${urls.issue}`,
    `订阅与退订：${urls.subscribe}`,
    '',
  ].join('\n');
};
