import type { IssueDocument } from '../../../../src/domain/issue-document.ts';
import type { Writer } from '../../writer.ts';

/** 数据: the issue as the domain holds it, one JSON document by a published schema. */
export const writeJson: Writer = ({ slug, issue, head, urls }) => {
  const { name, description } = head;
  const document: IssueDocument = {
    $schema: urls.schema,
    publication: { name, publisher: head.publisher, description },
    url: urls.issue,
    issue,
  };
  const bytes = Buffer.from(`${JSON.stringify(document, null, 2)}\n`, 'utf8');
  return Promise.resolve([{ name: `${slug}.json`, type: 'application/json', bytes }]);
};
