import { markParameters } from './mark-parameters.ts';
import { overlayMark } from './overlay-mark.ts';

const failed = '检索程序没有读到。请检查网络，然后刷新本页。';

/** Whether a key goes to something that is typed into. */
const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');

/**
 * All of search that a page loads: `/` leads to the field, on the search page itself and in an overlay on all others;
 * the rest comes with the first keystroke, or at once where the address holds a search.
 */
export const wakeSearch = (): void => {
  if (new URLSearchParams(location.search).has(markParameters.form)) {
    void import('./mark-passage.ts').then(({ markPassage }) => {
      markPassage();
    });
  }
  const panel = document.querySelector<HTMLElement>('[data-search-panel]');
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (panel === null || field === null) return;
  const dialog = panel.closest('dialog');

  const load = () => import('./search-panel.ts');
  let live: Promise<unknown> | undefined;
  const wake = (): void => {
    live ??= load().then(
      ({ searchPanel }) => {
        searchPanel(panel);
      },
      (error: unknown) => {
        live = undefined;
        console.error(error);
        const status = panel.querySelector('[data-search-status]');
        if (status !== null) status.textContent = failed;
      },
    );
  };
  // While an input method is composing there is nothing to search for yet, and time to load what will.
  field.addEventListener('compositionstart', () => void load());
  field.addEventListener('compositionend', wake);
  panel.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) wake();
  });
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
    wake();
  });

  const inAddress = (): boolean => (dialog === null ? location.search !== '' : location.hash.startsWith(overlayMark));
  const follow = (): void => {
    if (!inAddress()) {
      dialog?.close();
      return;
    }
    if (dialog?.open === false) dialog.showModal();
    wake();
  };

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !isTyping(event)) {
      if (dialog?.open === false) dialog.showModal();
      field.focus();
      field.select();
    } else if (event.key === 'Escape' && dialog?.open === true) {
      dialog.close();
    } else {
      return;
    }
    event.preventDefault();
  });
  // What was looked for stays in the field; the address is the page's own again.
  dialog?.addEventListener('close', () => {
    if (inAddress()) history.replaceState(history.state, '', location.pathname + location.search);
  });
  addEventListener('popstate', follow);
  follow();
};
