import type { Search } from './create-search.ts';
import { bindKeys } from './keyboard.ts';
import { showStatus } from './search-status.ts';

/**
 * The search page comes alive. This is all that is loaded before the first keystroke; the engine follows with it. The
 * query lives in the address (`?q=`), so that a search can be kept, sent and gone back to.
 */
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`search page without ${selector}`);
  return found;
};

/** Milliseconds of rest after a keystroke before the search begins. */
const rest = 90;

const form = find('[data-search-form]');
const field = find('[data-search-field]') as HTMLInputElement;
const list = find('[data-search-results]');
const status = find('[data-search-status]');
const base = form.dataset.base ?? '/';

let engine: Search | undefined;
const loadEngine = async (): Promise<Search> => {
  const [{ createSearch }, { resultList }] = await Promise.all([
    import('./create-search.ts'),
    import('./result-list.ts'),
  ]);
  engine ??= createSearch({ searchUrl: `${base}search/`, status, list: resultList(list, base) });
  return engine;
};

const keepInAddress = (typed: string): void => {
  const url = new URL(location.href);
  if (typed.trim() === '') url.searchParams.delete('q');
  else url.searchParams.set('q', typed);
  if (url.href !== location.href) history.replaceState(null, '', url);
};

let timer: ReturnType<typeof setTimeout> | undefined;

/** Searches after a rest. What was found before is gone at once: the list never shows what was not asked for. */
const search = (wait: number): void => {
  const typed = field.value;
  clearTimeout(timer);
  engine?.stop();
  showStatus(status, typed.trim() === '' ? 'idle' : 'searching', 0, '');
  timer = setTimeout(() => {
    keepInAddress(typed);
    loadEngine()
      .then(({ run }) => (typed === field.value ? run(typed) : undefined))
      .catch((error: unknown) => {
        console.error(error);
        showStatus(status, 'partial', 0, '检索程序没有读到。请检查网络，然后刷新本页。');
      });
  }, wait);
};

const takeFromAddress = (): void => {
  const typed = new URL(location.href).searchParams.get('q') ?? '';
  if (typed === field.value && typed === '') return;
  field.value = typed;
  search(0);
};

field.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) search(rest);
});
field.addEventListener('compositionend', () => {
  search(rest);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  search(0);
});
addEventListener('popstate', takeFromAddress);
bindKeys(field, list);
form.hidden = false;
takeFromAddress();
