import { type Issue, type IssueInput, issueSchema } from '../../src/domain/issue.ts';
import { type ArchiveParts, type SiteArchive, indexArchive } from '../../src/site/archive-index.ts';

/** An issue of two items for the tests of the views; what a test is about it says itself. */
export const sampleIssue = (input: Partial<IssueInput> = {}): Issue =>
  issueSchema.parse({
    publication: 'shili',
    year: 2024,
    number: 6,
    serial: 1665,
    date: '2024-02-23',
    title: '开年第一会',
    items: [
      {
        number: 1,
        title: '甲地开会',
        page: 3,
        regions: ['广东/深圳'],
        eventDates: ['2024-02-18'],
        topics: ['科技创新'],
        blocks: [{ type: 'paragraph', text: '会开了一天。第二句。' }],
        appendices: [{ title: '清单', page: 7, blocks: [{ type: 'paragraph', text: '附件一段。' }] }],
      },
      { number: 2, title: '乙地开工', page: 15, blocks: [{ type: 'paragraph', text: '开工。' }] },
    ],
    ...input,
  });

export const samplePublication: ArchiveParts['publications'][number] = {
  slug: 'shili',
  name: '示例快讯',
  publisher: '示例研究院',
  description: '测试用。',
  face: '红头',
  archiveStart: null,
  gaps: [],
};

export const sampleArchive = (issues: readonly Issue[], parts: Partial<ArchiveParts> = {}): SiteArchive =>
  indexArchive({ publications: [samplePublication], issues, sources: [], ledgers: [], ...parts });

export const sampleUrl = (path: string): string => `https://example.org/bulletin${path}`;
