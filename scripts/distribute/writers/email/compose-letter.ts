import MailComposer from 'nodemailer/lib/mail-composer';
import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';
import { sha256 } from '../../../lib/sha256.ts';
import type { Edition } from '../../edition/edition.ts';
import { emailHtml, type Telling } from './email-html.ts';
import { emailText } from './email-text.ts';

/** Gmail cuts off a letter whose HTML passes 102 kB (measured.md, "Print"): stay well below. */
export const mostHtml = 90_000;

/** The HTML of a letter that is short enough, with the text that says the same. Throws `email-too-long`. */
export const letterBodies = (edition: Edition): { readonly html: string; readonly text: string } => {
  for (const telling of ['digests', 'titles'] satisfies Telling[]) {
    const html = emailHtml(edition, telling);
    if (Buffer.byteLength(html) <= mostHtml) return { html, text: emailText(edition, telling) };
  }
  throw new KuaixunError(
    'email-too-long',
    `${edition.key} 条目太多，只列标题也超过 ${mostHtml / 1000} kB，邮箱会截断`,
    '请把这一期分成几期，或缩短导语。',
  );
};

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface Addresses {
  readonly from: Mailbox;
  /** Null: a draft that nobody is written on yet. */
  readonly to: Mailbox | null;
}

/**
 * The letter as a message (RFC 5322), base64 throughout: 40 % shorter than quoted-printable for Chinese. The same
 * letter to the same address has the same bytes, Message-ID and all, so that a mailbox knows a second copy.
 */
export const composeLetter = (edition: Edition, { from, to }: Addresses): Promise<Buffer> => {
  const { head, key, urls } = edition;
  const { html, text } = letterBodies(edition);
  const id = sha256(key, edition.head.isoDate, html, to?.address ?? '').slice(0, 32);
  const host = new URL(urls.home).hostname;
  const unsubscribe = [
    `<mailto:${from.address}?subject=${encodeURIComponent(`退订${head.name}`)}>`,
    `<${urls.subscribe}>`,
  ];
  return new MailComposer({
    from,
    ...(to === null ? {} : { to: { name: to.name, address: to.address } }),
    subject: `${head.name}${head.number}：${head.title}`,
    // The morning of the issue's day, in Beijing.
    date: new Date(`${head.isoDate}T08:00:00+08:00`),
    messageId: `<${id}@${host}>`,
    html,
    text,
    textEncoding: 'base64',
    encoding: 'base64',
    baseBoundary: id,
    headers: {
      'List-Unsubscribe': { prepared: true, value: unsubscribe.join(',\r\n ') },
      'List-ID': `<${edition.issue.publication}.${host}>`,
      'Content-Language': 'zh-CN',
      // RFC 3834, 5: no out-of-office notes in return.
      'Auto-Submitted': 'auto-generated',
      ...(to === null ? { 'X-Unsent': '1' } : {}),
    },
  })
    .compile()
    .build();
};
