import path from 'node:path';
import { KuaixunError } from '../../src/errors/kuaixun-error.ts';

/** Where the built site lies on disk and where it will live. */
export interface SiteSettings {
  /** Absolute path of the output folder. */
  readonly out: string;
  /** Origin, `https://example.org`. */
  readonly site: string;
  /** Path of the site within the origin; begins and ends in a slash. */
  readonly base: string;
  readonly port: number;
  /** Whether the site has a service worker that keeps the newest issue and what was read. */
  readonly offline: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const readSite = (value: string): string => {
  const url = URL.parse(value);
  if (url !== null && /^https?:$/u.test(url.protocol)) return url.origin;
  throw new KuaixunError(
    'site-setting-invalid',
    `KUAIXUN_SITE 是“${value}”，不是网址。`,
    '写成带协议的网址，如 https://example.org；路径写在 KUAIXUN_BASE 里。',
  );
};

const readBase = (value: string): string => {
  if (/^\/([\w.~-]+\/)*[\w.~-]*$/u.test(value)) return value.endsWith('/') ? value : `${value}/`;
  throw new KuaixunError(
    'base-setting-invalid',
    `KUAIXUN_BASE 是“${value}”，不是网站里的路径。`,
    '以斜线开头，只用字母、数字、连字符，如 /bulletin/。',
  );
};

const readPort = (value: string): number => {
  const port = Number(value);
  if (/^\d+$/u.test(value) && port <= 65_535) return port;
  throw new KuaixunError(
    'port-setting-invalid',
    `PORT 是“${value}”，不是端口号。`,
    '写 0 到 65535 之间的整数，如 8080。',
  );
};

const readSwitch = (value: string): boolean => {
  if (/^(?:on|off)$/u.test(value)) return value === 'on';
  throw new KuaixunError(
    'offline-setting-invalid',
    `KUAIXUN_OFFLINE 是“${value}”，看不出是开是关。`,
    '写 on 或 off；不写就是 on。',
  );
};

/** Reads `KUAIXUN_OUT`, `KUAIXUN_SITE`, `KUAIXUN_BASE`, `KUAIXUN_OFFLINE` and `PORT`; empty is unset. Throws where one makes no sense. */
export const siteSettings = (env: Environment, root: string): SiteSettings => {
  const setting = (name: string, otherwise: string): string => {
    const value = env[name];
    return value === undefined || value === '' ? otherwise : value;
  };
  return {
    out: path.resolve(root, setting('KUAIXUN_OUT', 'dist')),
    site: readSite(setting('KUAIXUN_SITE', 'http://localhost:4321')),
    base: readBase(setting('KUAIXUN_BASE', '/')),
    port: readPort(setting('PORT', '4321')),
    offline: readSwitch(setting('KUAIXUN_OFFLINE', 'on')),
  };
};
