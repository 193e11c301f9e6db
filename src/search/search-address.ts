import { overlayMark } from './overlay-mark.ts';
import { readChoice, writeChoice, type SearchChoice } from './search-choice.ts';

/** Where the state of a search lives, so that it can be kept, sent and gone back to. */
export interface SearchAddress {
  readonly read: () => SearchChoice;
  /** `push`: as a step that the back button takes back; otherwise in place of the present one. */
  readonly write: (choice: SearchChoice, push: boolean) => void;
}

/** The search page: the query of its own address. */
export const pageAddress: SearchAddress = {
  read: () => readChoice(new URLSearchParams(location.search)),
  write: (choice, push) => {
    const query = writeChoice(choice);
    const url = query === '' ? location.pathname : `?${query}`;
    if (new URL(url, location.href).href === location.href) return;
    if (push) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  },
};

/**
 * The overlay: the fragment of the page that it lies over, for that page's query is its own. It makes no steps of its
 * own in the history: back leads to the page before, and forward again into the search.
 */
export const overlayAddress: SearchAddress = {
  read: () =>
    readChoice(
      new URLSearchParams(location.hash.startsWith(overlayMark) ? location.hash.slice(overlayMark.length) : ''),
    ),
  write: (choice) => {
    const query = writeChoice(choice);
    const url = `${location.pathname}${location.search}${query === '' ? '' : `${overlayMark}${query}`}`;
    history.replaceState(history.state, '', url);
  },
};
