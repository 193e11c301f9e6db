import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { KuaixunError } from '../../src/errors/kuaixun-error.ts';

export interface ServedSite {
  /** The site's front page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Types that mrmime does not know or gives without a character set. */
const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/\/(rss|atom)\.xml$/u, 'application/xml; charset=utf-8'],
  [/\.(txt|md)$/u, 'text/plain; charset=utf-8'],
  [/\.(pagefind|pf_[a-z]+)$/u, 'application/octet-stream'],
];

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      const hint = `换一个端口，如 PORT=${String(port + 1)} npm start。`;
      reject(new KuaixunError('port-taken', `端口 ${String(port)} 已被别的程序占用。`, hint));
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/**
 * Serves a built site as a static host would: under its base path, `index.html` for a folder, `404.html` for what is
 * not there, nothing outside the folder. Reads from disk at each request, so a rebuild shows at once. Port 0 takes any.
 */
export const serveSite = async (site: {
  readonly out: string;
  readonly base: string;
  readonly port: number;
}): Promise<ServedSite> => {
  if (!existsSync(path.join(site.out, 'index.html'))) {
    throw new KuaixunError('site-missing', `“${site.out}”里没有建好的网站。`, '先运行 npm run build。');
  }
  const files = sirv(site.out, {
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => {
      const type = contentTypes.find(([pattern]) => pattern.test(pathname))?.[1];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) => {
    const notFound = async (): Promise<void> => {
      const page = await readFile(path.join(site.out, '404.html')).catch(() => '找不到这一页。');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    };
    const url = request.url ?? '/';
    if (url === '/' ? site.base !== '/' : `${url}/` === site.base) {
      response.writeHead(302, { Location: site.base }).end();
    } else if (url.startsWith(site.base)) {
      request.url = url.slice(site.base.length - 1);
      files(request, response, notFound);
    } else {
      void notFound();
    }
  });
  const port = await listen(server, site.port);
  return {
    url: `http://localhost:${String(port)}${site.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
