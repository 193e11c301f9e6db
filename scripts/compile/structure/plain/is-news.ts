import type { Line } from '../../text/lines.ts';
import { findDateline, findFootNames, parseByline } from '../newspaper/byline.ts';

/** Lines a page of news has at least that say so; one writer's brackets alone may close any text. */
const fewestFootNames = 2;
const fewestTurns = 2;
const asks = /^(?:问|记者|主持人)\s*[:：]\s*\S/u;
const answers = /^(?:答|\p{Script=Han}{2,4})\s*[:：]\s*\S/u;

/**
 * Whether a text of no other kind speaks as newspapers do, so that it may hold several stories: a dateline, a
 * reporter's line under other text, the writers' names in brackets behind two stories, questions and answers.
 */
export const isNews = (lines: readonly Line[]): boolean => {
  let footNames = 0;
  let turns = 0;
  for (const [i, { text }] of lines.entries()) {
    if (findDateline(text) !== null) return true;
    // Right below the title it is the byline of the one article there is.
    if (i > 1 && parseByline(text) !== null) return true;
    if (findFootNames(text).length > 0 && ++footNames >= fewestFootNames) return true;
    const answered = answers.test(lines[i + 1]?.text ?? '');
    if (asks.test(text) && answered && ++turns >= fewestTurns) return true;
  }
  return false;
};
