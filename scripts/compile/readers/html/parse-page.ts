import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import { KuaixunError } from '../../../../src/errors/kuaixun-error.ts';

/** Browsers stop at 512. What nests deeper is no page, and the time it takes to parse grows with its depth. */
const deepest = 1000;

/** HTML → tree. Throws `page-too-deep` where elements are nested beyond reason. */
export const parsePage = (path: string, html: string): DefaultTreeAdapterTypes.Document => {
  let depth = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth <= deepest) return;
      throw new KuaixunError(
        'page-too-deep',
        `${path} 第 1 行起的网页嵌套超过 ${deepest} 层，像是生成时出了错`,
        '在浏览器里打开它，复制正文，存成 .txt 再编译',
      );
    },
    onItemPop: () => {
      depth--;
    },
  };
  return parse(html, { treeAdapter });
};
