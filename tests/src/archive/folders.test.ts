import path from 'node:path';
import { expect, test } from 'vitest';
import { archiveFolders } from '../../../src/archive/folders.ts';

const root = process.cwd();

test('without an environment the checkout’s own folders', () => {
  expect(archiveFolders({}, root)).toEqual({
    content: path.join(root, 'src', 'content'),
    ownContent: path.join(root, 'src', 'content'),
    sources: path.join(root, 'sources'),
    out: path.join(root, 'dist'),
    cache: path.join(root, '.cache'),
  });
});

test('another archive, relative to the checkout or absolute; the output need not be there', () => {
  const env = {
    KUAIXUN_CONTENT: 'tests/fixtures/content',
    KUAIXUN_SOURCES: path.join(root, 'tests'),
    KUAIXUN_OUT: 'nowhere',
  };
  expect(archiveFolders(env, root)).toMatchObject({
    content: path.join(root, 'tests', 'fixtures', 'content'),
    ownContent: path.join(root, 'src', 'content'),
    sources: path.join(root, 'tests'),
    out: path.join(root, 'nowhere'),
  });
});

test.each(['KUAIXUN_CONTENT', 'KUAIXUN_SOURCES'])('%s that is not there stops the run', (name) => {
  expect(() => archiveFolders({ [name]: 'no/such/folder' }, root)).toThrow(
    expect.objectContaining({ code: 'folder-missing', hint: expect.stringContaining('no/such/folder') as string }),
  );
});
