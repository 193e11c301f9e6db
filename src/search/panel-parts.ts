import type { Facet } from './search-choice.ts';

/** What a search form is made of: `SearchPanel.astro`. */
export interface PanelParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  /** What narrows and orders: of use once something is found. */
  readonly ways: HTMLElement;
  readonly years: HTMLElement;
  readonly selects: readonly (readonly [Facet, HTMLSelectElement])[];
  readonly sort: HTMLSelectElement;
  readonly reset: HTMLElement;
  /** Leads to the search page with the same search, where this is not that page. */
  readonly pageLink: HTMLAnchorElement | null;
}

const selectFacets = ['region', 'topic', 'publication'] as const;

/** Finds the parts of a panel. Throws where one is missing. */
export const panelParts = (panel: HTMLElement): PanelParts => {
  const find = (selector: string): HTMLElement => {
    const found = panel.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`search panel without ${selector}`);
    return found;
  };
  const select = (name: string): HTMLSelectElement => find(`select[name="${name}"]`) as HTMLSelectElement;
  return {
    form: find('[data-search-form]') as HTMLFormElement,
    field: find('[data-search-field]') as HTMLInputElement,
    status: find('[data-search-status]'),
    list: find('[data-search-results]'),
    ways: find('[data-search-ways]'),
    years: find('[data-search-years]'),
    selects: selectFacets.map((facet) => [facet, select(facet)] as const),
    sort: select('sort'),
    reset: find('[type="reset"]'),
    pageLink: panel.querySelector<HTMLAnchorElement>('[data-search-page]'),
  };
};
