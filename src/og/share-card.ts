/** What a share image says. */
export interface ShareCard {
  /** Path of the page it stands for: named when something is wrong with it. */
  readonly page: string;
  /** 刊名, drawn as the masthead is. */
  readonly name: string;
  /** 2024年第6期. */
  readonly number: string;
  /** 总第1665期, or nothing. */
  readonly serial: string;
  /** The line above the title: 科技要闻, 广东 · 深圳. */
  readonly label: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  /** 第 3 条 of the issue, or nothing. */
  readonly place: string;
  /** What it is about, in whole sentences of three lines; for the poster. */
  readonly digest: string;
  /** Full address of the page; for the poster's QR code. */
  readonly url: string;
}

/** Everything on the card that is set in type. */
export const cardText = (card: ShareCard): string =>
  [
    card.name,
    card.number,
    card.serial,
    card.label,
    card.title,
    card.publisher,
    card.date,
    card.place,
    card.digest,
  ].join('');
