import { describe, expect, test } from 'vitest';
import { siteSettings } from '../../../scripts/lib/site-settings.ts';

describe('siteSettings', () => {
  test('has defaults; empty is unset', () => {
    const defaults = { out: '/press/dist', site: 'http://localhost:4321', base: '/', port: 4321, offline: true };
    expect(siteSettings({}, '/press')).toEqual(defaults);
    expect(siteSettings({ KUAIXUN_OUT: '', KUAIXUN_BASE: '', PORT: '' }, '/press')).toEqual(defaults);
  });

  test('takes what it is told', () => {
    const env = {
      KUAIXUN_OUT: '../out',
      KUAIXUN_SITE: 'https://example.org/',
      KUAIXUN_BASE: '/bulletin',
      PORT: '8080',
      KUAIXUN_OFFLINE: 'off',
    };
    expect(siteSettings(env, '/press')).toEqual({
      out: '/out',
      site: 'https://example.org',
      base: '/bulletin/',
      port: 8080,
      offline: false,
    });
  });

  test.each([
    ['site-setting-invalid', { KUAIXUN_SITE: 'example.org' }],
    ['site-setting-invalid', { KUAIXUN_SITE: 'ftp://example.org' }],
    ['base-setting-invalid', { KUAIXUN_BASE: 'bulletin' }],
    ['base-setting-invalid', { KUAIXUN_BASE: '//bulletin' }],
    ['port-setting-invalid', { PORT: 'http' }],
    ['port-setting-invalid', { PORT: '70000' }],
    ['offline-setting-invalid', { KUAIXUN_OFFLINE: 'no' }],
  ])('%s: %o', (code, env) => {
    expect(() => siteSettings(env, '/press')).toThrow(expect.objectContaining({ code }));
  });
});
