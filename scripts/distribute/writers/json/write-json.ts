import type { Writer } from '../../channels.ts';

/** 数据: the issue as the domain holds it, one JSON document. */
export const writeJson: Writer = ({ slug, issue }) =>
  Promise.resolve([
    {
      name: `${slug}.json`,
      type: 'application/json',
      bytes: Buffer.from(`${JSON.stringify(issue, null, 2)}\n`, 'utf8'),
    },
  ]);
