import addressparser from 'nodemailer/lib/addressparser';
import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';

/** Somebody a letter goes to. */
export interface Recipient {
  readonly name: string;
  /** As written. */
  readonly address: string;
  /** By which it is known as the same: lower case throughout. */
  readonly key: string;
}

/** local@domain in the common form; quoted local parts and address literals are taken for slips. */
const plainAddress = /^[^\s@"(),:;<>[\\\]]+@[^\s@"(),:;<>[\\\]]+\.[^\s@"(),:;<>[\\\]]+$/u;

/** An address for comparing: mailboxes that differ in case alone are one to every provider there is. */
const recipientKey = (address: string): string => address.toLowerCase();

/**
 * Reads a list of addresses: one a line, `a@b.cn` or `张三 <a@b.cn>`; `#` begins a comment; an address that comes
 * again counts once. Throws `recipients-invalid` that names every line that is no address: nobody is written to then.
 */
export const readRecipients = (text: string, file: string): Recipient[] => {
  const recipients = new Map<string, Recipient>();
  const wrong: string[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .entries()) {
    const line = raw.replace(/(?:^|\s)#.*$/u, '').trim();
    if (line === '') continue;
    const parsed = addressparser(line, { flatten: true });
    const [one] = parsed;
    if (parsed.length !== 1 || one === undefined || !plainAddress.test(one.address)) {
      wrong.push(`第${index + 1}行“${line}”`);
      continue;
    }
    const key = recipientKey(one.address);
    if (!recipients.has(key)) recipients.set(key, { name: one.name, address: one.address, key });
  }
  if (wrong.length > 0) {
    const shown = wrong.slice(0, 10).join('、');
    throw new KuaixunError(
      'recipients-invalid',
      `${file} 里有 ${wrong.length} 行不是邮箱地址：${shown}${wrong.length > 10 ? '……' : ''}`,
      '每行写一个地址，如 zhangsan@example.cn 或 张三 <zhangsan@example.cn>；说明写在 # 后面。一封也没有寄出。',
    );
  }
  if (recipients.size === 0) {
    throw new KuaixunError('recipients-empty', `${file} 里一个地址也没有`, '每行写一个邮箱地址。');
  }
  return [...recipients.values()];
};
