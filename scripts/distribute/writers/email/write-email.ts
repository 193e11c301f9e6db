import type { Writer } from '../../writer.ts';
import { composeLetter, letterBodies } from './compose-letter.ts';

/** 邮件: the letter as a draft to open in a mail program, and its HTML to paste. */
export const writeEmail: Writer = async (edition) => {
  const { head, slug, urls } = edition;
  const from = { name: head.publisher, address: `noreply@${new URL(urls.home).hostname}` };
  return [
    { name: `${slug}.eml`, type: 'message/rfc822', bytes: await composeLetter(edition, { from, to: null }) },
    { name: `${slug}.mail.html`, type: 'text/html', bytes: Buffer.from(letterBodies(edition).html) },
  ];
};
