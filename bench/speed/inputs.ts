import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readVocabularies } from '../../scripts/compile/run/read-vocabularies.ts';
import { foldersOf } from '../../scripts/compile/run/folders.ts';
import { seeded } from '../../tests/helpers/press/random.ts';
import { fill, varyPages } from './vary.ts';

/** A kind of source: how its file is called, and its text of a number of bytes. */
export interface SpeedInput {
  readonly name: string;
  readonly file: string;
  readonly text: (bytes: number) => string;
}

const root = path.join(import.meta.dirname, '..', '..');
const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
const raw = (id: string): Promise<string> => read(`sources/${id}/raw.txt`);

/** A bulletin has one cover; further pages begin with the first of its items. */
const bulletinPages = (sample: string, page: () => string): (() => string) => {
  let first = true;
  const cover = sample.slice(0, sample.search(/^.*目\s*录/mu));
  return () => {
    const whole = page();
    const text = first ? whole : whole.slice(cover.length);
    first = false;
    return text;
  };
};

/** Running text alone: no heads, no bylines. */
const paragraphsOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.length > 60)
    .join('\n\n');

/** An HTML page whose article goes on and on. */
const htmlText = (shell: string, page: () => string, bytes: number): string => {
  const at = shell.indexOf('</p>') + '</p>'.length;
  const markup = (text: string): string =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `<p>　　${line}</p>`)
      .join('\n');
  return shell.slice(0, at) + fill(() => markup(page()), bytes - shell.length) + shell.slice(at);
};

/** The kinds of source, grown from the project's own samples. */
export const speedInputs = async (): Promise<SpeedInput[]> => {
  const { regions } = await readVocabularies(foldersOf({}));
  const places = regions.flatMap(({ cities }) => cities.slice(0, 4)).filter((name) => name.length === 2);
  const pages = (samples: readonly string[]): (() => string) => varyPages(samples, places, seeded(1));
  const [papers, bulletin, mangled, shell] = await Promise.all([
    Promise.all(['gongxin-yaowen-2023', 'kaigong-diyitian-2025', 'xinzhi-shengchanli-2024'].map(raw)),
    raw('xinchun-diyihui-2024'),
    raw('geidi-xinzhi-2024'),
    read('bench/pages/portal.html'),
  ]);
  const running = [...papers, bulletin].map(paragraphsOf);
  return [
    { name: '报纸版面', file: 'newspaper.txt', text: (bytes) => fill(pages(papers), bytes) },
    { name: '快报', file: 'bulletin.txt', text: (bytes) => fill(bulletinPages(bulletin, pages([bulletin])), bytes) },
    { name: '转码坏掉的网页', file: 'mangled.txt', text: (bytes) => fill(pages([mangled]), bytes) },
    { name: '网页', file: 'page.html', text: (bytes) => htmlText(shell, pages(running), bytes) },
    { name: '无版式文字', file: 'plain.txt', text: (bytes) => fill(pages(running), bytes) },
  ];
};
