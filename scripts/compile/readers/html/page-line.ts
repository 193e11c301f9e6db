/** One line of what a reader sees of a page. */
export interface PageLine {
  text: string;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** 1 to 6 where it is a heading, else 0. */
  readonly level: number;
  /** A page of a document ends before it. */
  readonly pageBefore: boolean;
}
