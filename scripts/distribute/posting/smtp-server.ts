import { KuaixunError } from '../../../src/errors/kuaixun-error.ts';

/** A mail server to hand letters to. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps); otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly user: { readonly name: string; readonly password: string } | null;
  /** How long to wait for an answer, in milliseconds. */
  readonly patience: number;
}

const bad = (message: string): KuaixunError =>
  new KuaixunError('smtp-setting-invalid', message, '写成 smtp://用户:密码@主机:587 或 smtps://用户:密码@主机:465。');

/** RFC 5321, 4.5.3.2.6: ten minutes for the answer to the end mark. */
const defaultPatience = 600;

/** Reads `smtp://user:password@host:port?timeout=seconds`. Throws `smtp-setting-invalid`. */
export const readSmtpServer = (setting: string): SmtpServer => {
  const url = URL.parse(setting);
  if (url === null || !/^smtps?:$/u.test(url.protocol) || url.hostname === '') {
    throw bad(`--smtp 是“${setting.replace(/:[^:@/]*@/u, ':……@')}”，不是邮件服务器的地址。`);
  }
  const seconds = Number(url.searchParams.get('timeout') ?? defaultPatience);
  if (!(seconds > 0)) throw bad('--smtp 里的 timeout 应是大于 0 的秒数。');
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    user:
      url.username === ''
        ? null
        : { name: decodeURIComponent(url.username), password: decodeURIComponent(url.password) },
    patience: seconds * 1000,
  };
};
