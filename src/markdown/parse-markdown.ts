import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * The dialect of an issue: CommonMark with front matter, directives, and of GFM the tables
 * and footnotes, less what gets in the way of Chinese prose.
 *
 * - Directives stand on lines of their own; `时间:上午` in running text is no directive.
 * - Emphasis closes beside Chinese punctuation: `**“链式”**突破` (github.com/tats-u/markdown-cjk-friendly).
 * - A paragraph may be indented as on a typewriter (no indented code), a line of dashes below it makes no heading, and
 *   nothing that looks like `[甲]: 乙` disappears (no definitions).
 */
function dialect(this: Processor): void {
  const extensions = (this.data().micromarkExtensions ??= []);
  // 58 is the colon that begins a text directive.
  for (const extension of extensions) if (extension.text) delete extension.text[58];
  extensions.push(cjkFriendlyExtension(), gfmTable(), gfmFootnote(), {
    disable: { null: ['codeIndented', 'setextUnderline', 'definition'] },
  });
  (this.data().fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).use(dialect).freeze();

/** Markdown of an issue → its syntax tree, with positions (lines and columns from 1). Never throws. */
export const parseMarkdown = (markdown: string): Root => processor.parse(markdown);
