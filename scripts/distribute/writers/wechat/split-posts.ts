import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';
import { escapeHtml } from '../../../../src/site/escape-html.ts';
import { styled } from '../markup/styled.ts';
import type { Unit } from './edition-pieces.ts';
import type { Piece } from './set-blocks.ts';
import { wechatLook as look } from './wechat-look.ts';

/** 图文消息的正文：必须少于 2 万字符 (WeChat, 新增草稿, `content`). Markup counts. */
export const mostCharacters = 20_000;

/** A post: what is pasted into WeChat's editor. */
export interface Post {
  /** What it begins with. */
  readonly title: string;
  readonly digest: string;
  readonly html: string;
}

interface Draft {
  readonly title: string;
  readonly digest: string;
  readonly parts: string[];
  readonly notes: string[];
}

const closing = (notes: readonly string[]): string =>
  notes.length === 0
    ? ''
    : styled('p', look.section, '注释') +
      notes.map((note, index) => styled('p', look.note, `[${index + 1}] ${escapeHtml(note)}`)).join('');

const htmlOf = ({ parts, notes }: Pick<Draft, 'parts' | 'notes'>): string =>
  styled('section', look.post, parts.join('') + closing(notes));

const lengthOf = (html: string): number => Array.from(html).length;

/** The draft with more pieces on it. Numbers of notes go on through a post and begin anew with the next. */
const withPieces = (draft: Draft, pieces: readonly Piece[]): Draft => {
  const notes = [...draft.notes];
  const parts = [...draft.parts];
  for (const piece of pieces) {
    const own: string[] = [];
    parts.push(piece({ first: notes.length + 1, notes: own }));
    notes.push(...own);
  }
  return { ...draft, parts, notes };
};

const fits = (draft: Draft): boolean => lengthOf(htmlOf(draft)) < mostCharacters;

const empty = ({ title, digest }: Pick<Unit, 'title' | 'digest'>): Draft => ({ title, digest, parts: [], notes: [] });

/**
 * Puts units into posts under the limit: a unit goes where it fits whole, and is divided between its pieces only where
 * no post could hold it. Throws `wechat-piece-too-long` for a paragraph that no post can hold.
 */
export const splitPosts = (units: readonly Unit[], key: string): Post[] => {
  const posts: Draft[] = [];
  for (const unit of units) {
    const last = posts.at(-1);
    const appended = last === undefined ? null : withPieces(last, unit.pieces);
    if (appended !== null && fits(appended)) {
      posts[posts.length - 1] = appended;
      continue;
    }
    const alone = withPieces(empty(unit), unit.pieces);
    if (fits(alone)) {
      posts.push(alone);
      continue;
    }
    let current = empty(unit);
    for (const piece of unit.pieces) {
      const longer = withPieces(current, [piece]);
      if (fits(longer)) {
        current = longer;
        continue;
      }
      if (current.parts.length > 0) posts.push(current);
      current = withPieces(empty({ title: `${unit.title}（续）`, digest: '' }), [piece]);
      if (!fits(current)) {
        throw new KuaixunError(
          'wechat-piece-too-long',
          `${key}“${unit.title}”里有一段太长，微信一篇放不下（须少于 ${mostCharacters} 字符）`,
          '请把这一段分成几段。',
        );
      }
    }
    posts.push(current);
  }
  return posts.map((draft) => ({ title: draft.title, digest: draft.digest, html: htmlOf(draft) }));
};
