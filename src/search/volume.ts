/** A page that can be found, as `search/<year>/pages.json` lists it. Addresses are relative to the site's base. */
export interface PageRecord {
  /** Pagefind's name for it within its volume. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** What it is: issue, item, source … */
  readonly kind: string;
  /** Place within its issue; 0 where it is no item. */
  readonly item: number;
  /** The issue it belongs to, as a heading: 今日科技快讯 2024年第6期; empty where it belongs to none. */
  readonly group: string;
  /** Name of its publication; empty where it belongs to none. */
  readonly publication: string;
  readonly date: string;
  /** Province or province/city. */
  readonly regions: readonly string[];
  readonly topics: readonly string[];
}

/** One year's index. */
export interface Volume {
  /** The year, `2024`, or `undated`. */
  readonly name: string;
  /** Number of pages. */
  readonly pages: number;
  /** The characters it was made with besides the plain ones: `charactersToInclude`. */
  readonly characters: string;
  /** Changes when its contents do: part of addresses, so that caches hold what they have. */
  readonly version: string;
}

/** `search/volumes.json`. */
export interface VolumeList {
  /** Newest first. */
  readonly volumes: readonly Volume[];
}
