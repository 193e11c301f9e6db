import type { Draft, DraftArticle, DraftBlock } from '../draft.ts';
import { foldScript } from '../repair/fold-script.ts';
import type { TrackedText } from '../text/tracked-text.ts';

const question = /^(?:问|记者|主持人|网友)\s*[:：]\s*\S/u;
const answer = /^答\s*[:：]\s*\S/u;
/** 某某：… under a question: who answers. */
const speaker = /^\p{Script=Han}{2,4}\s*[:：]\s*\S/u;

/** Who speaks stands within so many characters; 記者：… is read as 记者：…. */
const longestLabel = 16;

/**
 * Makes questions and answers of blocks that say so themselves (问：… 答：…), in articles that have both. What goes on
 * under an answer stays a paragraph.
 */
export const questions = ({ text }: TrackedText, draft: Draft): Draft => {
  const settle = (article: DraftArticle): DraftArticle => {
    let asked = false;
    const said = article.blocks.map(({ type, slices }): 'question' | 'answer' | null => {
      const own = slices[0] === undefined ? '' : foldScript(text.slice(...slices[0]).slice(0, longestLabel));
      const words = type === 'paragraph' || type === 'heading';
      const kind = !words ? null : question.test(own) ? 'question' : answer.test(own) ? 'answer' : null;
      const named = kind === null && asked && words && speaker.test(own);
      asked = kind === 'question';
      return named ? 'answer' : kind;
    });
    const both = said.includes('question') && said.includes('answer');
    return {
      ...article,
      blocks: both
        ? article.blocks.map((block, i): DraftBlock => ({ ...block, type: said[i] ?? block.type }))
        : article.blocks,
      appendices: article.appendices.map(settle),
    };
  };
  return { ...draft, articles: draft.articles.map(settle) };
};
