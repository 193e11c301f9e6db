import type { ContainerDirective } from './directive-nodes.ts';
import { directiveToFigure, figureDirective } from './figure-directive.ts';
import { lineToFigure } from './figure-line.ts';
import { readLine } from './read-block.ts';
import type { Reading } from './reading.ts';

const example = '- 软件产业营收：约 3036 亿元（2022，升）';

/** The list in `:::数读` → the figures of the article. */
export const readFigures = (node: ContainerDirective, { section, report }: Reading): void => {
  const wrong = (place: ContainerDirective['position'], found: string): void => {
    report({
      rule: 'figure',
      place,
      reason: `这一条数读读不懂：“${found}”`,
      found,
      expected: example,
      hint: `请写成“${example}”：指标、冒号、数值、单位，括号里依次是时期、目标、升降`,
    });
  };
  for (const child of node.children) {
    if (child.type === 'leafDirective' && child.name === figureDirective) {
      const figure = directiveToFigure(child.attributes ?? {});
      if (figure) section.article.figures.push(figure);
      else wrong(child.position, `::${figureDirective}`);
    } else if (child.type === 'list') {
      for (const item of child.children) {
        const [paragraph, ...rest] = item.children;
        const line = paragraph?.type === 'paragraph' ? readLine(paragraph.children, report).text : '';
        const figure = rest.length === 0 ? lineToFigure(line) : null;
        if (figure) section.article.figures.push(figure);
        else wrong(item.position, line);
      }
    } else wrong(child.position, child.type === 'paragraph' ? readLine(child.children, report).text : child.type);
  }
};
