import { isHan } from '../../text/characters.ts';
import type { PageLine } from './page-line.ts';

/** White space that HTML folds; no-break and ideographic spaces are characters. */
const foldable = /[ \t\n\r\f]+/gu;

/** Characters between which Chinese is written without a space: Han, CJK marks, full-width forms. */
const isWide = (unit: number): boolean =>
  isHan(unit) ||
  (unit >= 0x3001 && unit <= 0x303f) ||
  (unit >= 0xff01 && unit <= 0xff5e) ||
  (unit >= 0x2018 && unit <= 0x201d);

interface State {
  readonly level: number;
  readonly preformatted: boolean;
  readonly inRow: boolean;
}

/** Puts text together to lines as a browser does: folds white space, and begins a line where it is told to. */
export class LineWriter {
  readonly lines: PageLine[] = [];
  level = 0;
  preformatted = false;
  /** In a row of a table whose cells become one line. */
  inRow = false;
  linked = false;
  pageBefore = false;
  #parts: string[] = [];
  #cells: string[] = [];
  #last = 0;
  #linked = 0;
  /** White space that is due before the next character: none, a line end of the source, a space. */
  #due: '' | '\n' | ' ' = '';

  state(): State {
    return { level: this.level, preformatted: this.preformatted, inRow: this.inRow };
  }

  restore({ level, preformatted, inRow }: State): void {
    this.level = level;
    this.preformatted = preformatted;
    this.inRow = inRow;
  }

  space(): void {
    this.#due = ' ';
  }

  /** Ends a cell of the row: what was written since the last one, on one line. */
  endCell(): void {
    this.#cells.push(this.#parts.join('').trim());
    this.#parts = [];
    this.#last = 0;
    this.#due = '';
  }

  /**
   * Ends the row: its cells parted by tabs, if anything is in them. `columns` says which cell (counted from 0) stands
   * in each column of the table, null where one that began further left or further up reaches over it.
   */
  endRow(columns: readonly (number | null)[]): void {
    const cells = this.#cells;
    this.#cells = [];
    if (cells.every((cell) => cell === '')) return;
    this.#push(columns.map((cell) => (cell === null ? '' : (cells[cell] ?? ''))).join('\t'));
  }

  write(text: string): void {
    if (this.preformatted) {
      for (const [i, line] of text.split(/\r\n?|\n/u).entries()) {
        if (i > 0) this.endLine();
        this.#put(line);
      }
      return;
    }
    let at = 0;
    for (const { 0: white, index } of text.matchAll(foldable)) {
      this.#put(text.slice(at, index));
      if (/[\n\r]/u.test(white)) this.#due ||= '\n';
      else this.space();
      at = index + white.length;
    }
    this.#put(text.slice(at));
  }

  /** Ends the line, if anything is on it. */
  endLine(): void {
    const text = this.#parts.join('').trim();
    if (text !== '') this.#push(text);
    this.#parts = [];
    this.#last = 0;
    this.#linked = 0;
    this.#due = '';
  }

  #push(text: string): void {
    this.lines.push({ text, linked: this.#linked, level: this.level, pageBefore: this.pageBefore });
    this.pageBefore = false;
    this.#linked = 0;
  }

  #put(text: string): void {
    if (text === '') return;
    const begins = this.#parts.length === 0;
    // A source wrapped between two Han characters meant no space (CSS Text 4, segment break transformation).
    const wrapped = this.#due === '\n' && isWide(this.#last) && isWide(text.charCodeAt(0));
    if (!begins && this.#due !== '' && !wrapped) this.#parts.push(this.#due === '\n' ? ' ' : this.#due);
    this.#due = '';
    this.#parts.push(text);
    this.#last = text.charCodeAt(text.length - 1);
    if (this.linked) this.#linked += text.trim().length;
  }
}
