import type { Page } from 'playwright-core';

/** What the search page answers. */
export interface Answer {
  readonly state: string;
  readonly total: number;
  /** Paths of the hits, in the order shown. */
  readonly paths: readonly string[];
  /** What the bars say: number of hits by year, of years that have any. */
  readonly years: Readonly<Record<string, number>>;
  readonly sentence: string;
  /** From the asking until the first hits were shown; until the end where there were none. */
  readonly firstMilliseconds: number;
}

/**
 * Types a query into the open search page and waits until the search is over. Uses the page's hooks alone. The time it
 * takes is told from the press of Enter, for that is when a search begins without a rest.
 */
export const ask = (page: Page, query: string): Promise<Answer> =>
  page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('[data-search-field]');
    const status = document.querySelector<HTMLElement>('[data-search-status]');
    if (field === null || status === null) throw new Error('this is no search page');
    const started = performance.now();
    let first = 0;
    const done = new Promise<void>((resolve, reject) => {
      const observer = new MutationObserver(() => {
        const over = ['complete', 'idle'].includes(status.dataset.state ?? '');
        if (first === 0 && (over || Number(status.dataset.total) > 0)) first = performance.now() - started;
        if (!over) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(status, { attributes: true });
      setTimeout(() => {
        reject(new Error(`no end: ${status.outerHTML}`));
      }, 20_000);
    });
    field.value = typed;
    field.form?.requestSubmit();
    await done;
    const hits = [...document.querySelectorAll<HTMLAnchorElement>('[data-search-results] [data-search-result]')];
    const bars = [...document.querySelectorAll<HTMLInputElement>('[data-search-years] input')];
    const counts = bars.map((bar) => [bar.value, Number(bar.dataset.count)] as const);
    return {
      state: status.dataset.state ?? '',
      total: Number(status.dataset.total),
      paths: hits.map(({ href }) => new URL(href).pathname),
      years: Object.fromEntries(counts.filter(([year, count]) => year !== '' && count > 0)),
      sentence: status.innerText,
      firstMilliseconds: first,
    };
  }, query);
