import { type FigureCells, type FigureChoice, type FigureKey, compareCells, matchesChoice } from './figure-filter.ts';

/** Lets the reader narrow and sort the table of figures. Choice and order live in the address, so they can be sent on. */
const table = document.querySelector<HTMLTableElement>('[data-figure-table]');
const form = document.querySelector<HTMLFormElement>('[data-figure-form]');
const count = document.querySelector<HTMLOutputElement>('[data-figure-count]');
const body = table?.tBodies[0];

const cellsOf = (row: HTMLTableRowElement): FigureCells => {
  const cell = (name: string): string => row.querySelector(`.${name}`)?.textContent.trim() ?? '';
  const { region = '', unit = '', year = '', size = '' } = row.dataset;
  return {
    text: row.textContent,
    region,
    unit,
    year,
    size: Number(size),
    measure: cell('measure'),
    period: cell('period'),
    nature: cell('nature'),
  };
};

if (table && form && count && body) {
  const rows = [...body.rows].map((row) => ({ row, cells: cellsOf(row) }));
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-key]')];
  const fields = ['text', 'region', 'nature', 'unit', 'year'] as const;
  let key = '';
  let descending = false;

  const choice = (): FigureChoice => {
    const data = new FormData(form);
    const value = (name: string): string => {
      const given = data.get(name);
      return typeof given === 'string' ? given.trim() : '';
    };
    return Object.fromEntries(fields.map((name) => [name, value(name)])) as unknown as FigureChoice;
  };

  const remember = (chosen: FigureChoice): void => {
    const query = new URLSearchParams();
    for (const name of fields) if (chosen[name] !== '') query.set(name, chosen[name]);
    if (key !== '') query.set('sort', `${descending ? '-' : ''}${key}`);
    const text = query.toString();
    history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
  };

  const show = (): void => {
    const chosen = choice();
    let shown = 0;
    for (const { row, cells } of rows) {
      row.hidden = !matchesChoice(cells, chosen);
      if (!row.hidden) shown++;
    }
    const sorted =
      key === '' ? rows : rows.toSorted((a, b) => compareCells(key as FigureKey, descending)(a.cells, b.cells));
    body.append(...sorted.map(({ row }) => row));
    for (const head of heads) {
      if (head.dataset.key === key) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    count.textContent = shown === 0 ? '没有这样的数字' : `${String(shown)}个`;
    remember(chosen);
  };

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent.trim();
    button.addEventListener('click', () => {
      const own = head.dataset.key ?? '';
      // A number is asked for from the largest, a word from the first.
      descending = key === own ? !descending : own === 'size';
      key = own;
      show();
    });
    head.replaceChildren(button);
  }

  const asked = new URLSearchParams(location.search);
  for (const name of fields) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = asked.get(name) ?? '';
  }
  const sort = asked.get('sort') ?? '';
  if (heads.some((head) => head.dataset.key === sort.replace('-', ''))) {
    key = sort.replace('-', '');
    descending = sort.startsWith('-');
  }
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    key = '';
    setTimeout(show);
  });
  form.hidden = false;
  if (location.search !== '') show();
}
