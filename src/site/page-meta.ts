import type { MetaTag } from './highwire.ts';
import type { JsonLd } from './json-ld.ts';

/** What the head of a page says about it. */
export interface PageMeta {
  /** Title of the page alone; the layout adds the name of the site. */
  readonly title: string;
  readonly description: string;
  /** Its path by `paths.ts`. */
  readonly path: string;
  readonly type?: 'website' | 'article';
  /** Share image, a path; the home page's where there is none of its own. */
  readonly image?: string;
  /** ISO date on which it was published. */
  readonly published?: string;
  readonly jsonLd?: readonly JsonLd[];
  readonly citation?: readonly MetaTag[];
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** Keep it out of search engines: 404. */
  readonly hidden?: boolean;
}
