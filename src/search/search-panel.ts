import { arrangeHits, type RatedHit } from './arrange-hits.ts';
import { createSearch } from './create-search.ts';
import { fillSelect } from './facet-select.ts';
import { bindKeys } from './keyboard.ts';
import { panelParts } from './panel-parts.ts';
import { parseQuery, type Query } from './query.ts';
import { relevance } from './relevance.ts';
import { resultList } from './result-list.ts';
import { overlayAddress, pageAddress } from './search-address.ts';
import { countFacet, fits, isNarrowed, readChoice, writeChoice, type SearchChoice } from './search-choice.ts';
import { statusSentence, type SearchState } from './search-status.ts';
import { yearChart } from './year-chart.ts';

/** Milliseconds of rest after a keystroke before the search begins. */
const rest = 90;

/** Brings a search form to life: what is typed is searched for, what is chosen narrows it, and the address keeps both. */
export const searchPanel = (panel: HTMLElement): void => {
  const { form, field, status, list, ways, selects, years, sort, reset, pageLink } = panelParts(panel);
  const dialog = panel.closest('dialog');
  const address = dialog === null ? pageAddress : overlayAddress;
  /** An overlay that was closed before all this had come leaves the address to its page. */
  const remember = (push: boolean): void => {
    if (dialog?.open !== false) address.write(choice, push);
  };
  const base = form.dataset.base ?? '/';
  const engine = createSearch(`${base}search/`);
  const results = resultList(list, base);
  const chart = yearChart(years);

  let query: Query = { terms: [], anywhere: false };
  let hits: RatedHit[] = [];
  let state: SearchState = 'idle';
  let note = '';
  /** The form as it stands. Radio buttons and options come with the first answer: until then the address knows. */
  let choice: SearchChoice = address.read();

  const show = (): void => {
    const shown = hits.filter((hit) => fits(hit, choice));
    status.dataset.state = state === 'failed' ? 'partial' : state;
    status.dataset.total = String(shown.length);
    status.textContent = statusSentence({ state, note, total: hits.length, shown: shown.length });
    results.show(arrangeHits(hits, choice));
    if (pageLink !== null) pageLink.href = `${base}search/?${writeChoice(choice)}`;
    // While nothing has answered yet, they stay as they were: they would only come and go.
    if (state === 'searching') return;
    ways.hidden = hits.length === 0;
    reset.hidden = !isNarrowed(choice);
    for (const [facet, select] of selects) fillSelect(select, countFacet(hits, choice, facet), choice[facet]);
    chart.show(countFacet(hits, choice, 'year'), choice.year);
  };

  const begin = (begun: Query): void => {
    query = begun;
    hits = [];
    results.begin(begun);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Searches after a rest. What was found before is gone at once: the list never shows what was not asked for. */
  const search = (wait: number): void => {
    clearTimeout(timer);
    engine.stop();
    begin({ terms: [], anywhere: false });
    state = parseQuery(choice.q).terms.length === 0 ? 'idle' : 'searching';
    note = '';
    show();
    if (state === 'idle') return;
    engine.open();
    timer = setTimeout(() => {
      void engine.run(
        choice.q,
        { oldestFirst: choice.sort === 'earliest', first: choice.year },
        {
          onQuery: (found, how, volumes) => {
            begin(found);
            note = how;
            chart.begin(volumes);
          },
          onVolume: (answer) => {
            hits = hits.concat(answer.hits.map((hit) => ({ ...hit, relevance: relevance(hit, query) })));
            if (hits.length === 0) return;
            state = 'partial';
            show();
          },
          onEnd: (end) => {
            state = end;
            show();
          },
        },
      );
    }, wait);
  };

  const readForm = (): SearchChoice => {
    const entries = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    return readChoice(new URLSearchParams(entries));
  };
  const take = (): void => {
    const before = choice.q;
    choice = address.read();
    if (field.value !== choice.q) field.value = choice.q;
    sort.value = choice.sort;
    if (choice.q === before && state !== 'idle') show();
    else search(0);
  };
  /** Whether what was typed was looked at, so that typing something else is a new step. */
  let settled = false;
  const onType = (wait: number): void => {
    const typed = field.value;
    if (typed !== choice.q) {
      choice = { ...choice, q: typed };
      remember(settled);
      settled = false;
    }
    search(wait);
  };

  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) onType(rest);
  });
  field.addEventListener('compositionend', () => {
    onType(rest);
  });
  form.addEventListener('change', ({ target }) => {
    if (target === field) {
      settled = true;
      return;
    }
    choice = readForm();
    remember(true);
    show();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choice = readChoice(new URLSearchParams({ q: choice.q, sort: choice.sort }));
    remember(true);
    show();
    field.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onType(0);
  });
  addEventListener('popstate', () => {
    if (dialog?.open !== false) take();
  });
  // The overlay is closed and opened again: its address with it.
  dialog?.addEventListener('toggle', () => {
    remember(false);
  });
  bindKeys(panel, field);
  if (field.value === '') take();
  else onType(0);
};
