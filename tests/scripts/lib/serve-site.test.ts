import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../../../scripts/lib/serve-site.ts';

let folder: string;
let out: string;
let site: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kuaixun-serve-'));
  out = path.join(folder, 'out');
  await mkdir(path.join(out, 'sub'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(out, 'index.html'), 'front');
  await writeFile(path.join(out, '404.html'), 'lost');
  await writeFile(path.join(out, 'sub', 'index.html'), 'sub');
  for (const name of ['rss.xml', 'feed.json', 'robots.txt', 'x.css', 'x.js', 'x.png', 'x.pf_index']) {
    await writeFile(path.join(out, name), name);
  }
  site = await serveSite({ out, base: '/bulletin/', port: 0 });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Asks for a path as it is: `fetch` would tidy it up. */
const ask = (target: string): Promise<{ status: number; type: string; location: string; body: string }> =>
  new Promise((resolve, reject) => {
    request({ port: new URL(site.url).port, path: target }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        const { location = '', 'content-type': type = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, location, body });
      });
    })
      .on('error', reject)
      .end();
  });

describe('serveSite', () => {
  test.each([
    ['/bulletin/', 'front', /^text\/html; ?charset=utf-8$/u],
    ['/bulletin/sub/', 'sub', /^text\/html; ?charset=utf-8$/u],
    ['/bulletin/rss.xml', 'rss.xml', /^application\/xml; charset=utf-8$/u],
    ['/bulletin/feed.json', 'feed.json', /^application\/json/u],
    ['/bulletin/robots.txt', 'robots.txt', /^text\/plain; charset=utf-8$/u],
    ['/bulletin/x.css', 'x.css', /^text\/css/u],
    ['/bulletin/x.js', 'x.js', /^text\/javascript/u],
    ['/bulletin/x.png', 'x.png', /^image\/png$/u],
    ['/bulletin/x.pf_index', 'x.pf_index', /^application\/octet-stream$/u],
  ])('%s', async (target, body, type) => {
    expect(await ask(target)).toMatchObject({ status: 200, body, type: expect.stringMatching(type) as string });
  });

  test.each(['/', '/bulletin'])('%s leads to the site', async (target) => {
    expect(await ask(target)).toMatchObject({ status: 302, location: '/bulletin/' });
  });

  test.each([
    '/bulletin/none/',
    '/other/',
    '/bulletin/../secret.txt',
    '/bulletin/../../secret.txt',
    '/bulletin/%2e%2e/secret.txt',
    '/bulletin/..%2fsecret.txt',
    '/bulletin/sub/..%2f..%2f..%2fsecret.txt',
    '/bulletin/%',
  ])('%s is not there', async (target) => {
    expect(await ask(target)).toMatchObject({ status: 404, body: 'lost' });
  });

  test('a port that is taken, a site that is not built', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite({ out, base: '/', port })).rejects.toMatchObject({ code: 'port-taken' });
    await expect(serveSite({ out: folder, base: '/', port: 0 })).rejects.toMatchObject({ code: 'site-missing' });
  });
});
