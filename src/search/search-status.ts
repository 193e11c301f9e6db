/** Where a search stands: nothing typed, nothing found yet, something found but not all volumes asked, all asked. */
export type SearchState = 'idle' | 'searching' | 'partial' | 'complete';

/** Writes state, number found and a sentence onto the status line (`data-state`, `data-total`). */
export const showStatus = (line: HTMLElement, state: SearchState, total: number, sentence: string): void => {
  line.dataset.state = state;
  line.dataset.total = String(total);
  line.textContent = sentence;
};
