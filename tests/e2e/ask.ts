import type { Page } from 'playwright-core';

/** What the search page answers. */
export interface Answer {
  readonly state: string;
  readonly total: number;
  /** Paths of the hits, in the order shown. */
  readonly paths: readonly string[];
  readonly sentence: string;
  readonly milliseconds: number;
}

/** Types a query into the open search page and waits until the search is over. Uses the page's hooks alone. */
export const ask = (page: Page, query: string): Promise<Answer> =>
  page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('[data-search-field]');
    const status = document.querySelector<HTMLElement>('[data-search-status]');
    if (field === null || status === null) throw new Error('this is no search page');
    const started = performance.now();
    const done = new Promise<void>((resolve, reject) => {
      const observer = new MutationObserver(() => {
        if (!['complete', 'idle'].includes(status.dataset.state ?? '')) return;
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
    return {
      state: status.dataset.state ?? '',
      total: Number(status.dataset.total),
      paths: hits.map(({ href }) => new URL(href).pathname),
      sentence: status.innerText,
      milliseconds: performance.now() - started,
    };
  }, query);
