import { makeElement } from './make-element.ts';

/** The years as bars, each a choice: radio buttons of the form, so that arrow keys and screen readers know them. */
export interface YearChart {
  /** Draws the axis. `years` newest first. */
  readonly begin: (years: readonly string[]) => void;
  /** Shows how many hits each year has, and which is chosen; empty for all. */
  readonly show: (counts: ReadonlyMap<string, number>, chosen: string) => void;
}

const isYear = (name: string): boolean => /^\d{4}$/u.test(name);

/** Every year from the first to the last, whether there is a volume or not; then what has no year. */
const axisOf = (years: readonly string[]): string[] => {
  const numbers = years.filter(isYear).map(Number);
  const first = Math.min(...numbers);
  const span = numbers.length === 0 ? 0 : Math.max(...numbers) - first + 1;
  return [
    ...Array.from({ length: span }, (_, index) => String(first + index)),
    ...years.filter((year) => !isYear(year)),
  ];
};

/** Years whose labels stand side by side on a telephone; of more, only the last two digits are shown. */
const roomy = 7;

interface Bar {
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly label: HTMLElement;
}

const makeBar = (value: string): Bar => {
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: 'year', value });
  const text = isYear(value)
    ? [makeElement('span', 'century', value.slice(0, 2)), value.slice(2)]
    : [value === '' ? '全部' : '无年'];
  const count = makeElement('span', 'year-count');
  const name = makeElement('span', 'year-name', ...text);
  const label = makeElement('label', value === '' ? 'year year-all' : 'year', input, count);
  if (value !== '') label.append(makeElement('span', 'year-bar'));
  label.append(name);
  return { input, count, label };
};

export const yearChart = (frame: HTMLElement): YearChart => {
  let drawn = '';
  let placed = '';
  /** Where there are more years than fit: the chosen one, or else the newest, into the window of the chart. */
  const place = (chosen: string): void => {
    if (placed === `${drawn} ${chosen}`) return;
    placed = `${drawn} ${chosen}`;
    const label = chosen === '' ? undefined : bars.find(({ input }) => input.checked)?.label;
    frame.scrollLeft = label === undefined ? frame.scrollWidth : label.offsetLeft - frame.clientWidth / 2;
  };
  let bars: readonly Bar[] = [];
  return {
    begin: (years) => {
      const axis = axisOf(years);
      if (drawn === axis.join()) return;
      drawn = axis.join();
      bars = ['', ...axis].map(makeBar);
      frame.replaceChildren(...bars.map(({ label }) => label));
      frame.classList.toggle('narrow', axis.length > roomy);
    },
    show: (counts, chosen) => {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const most = Math.max(1, ...counts.values());
      for (const { input, count, label } of bars) {
        const number = input.value === '' ? total : (counts.get(input.value) ?? 0);
        const name = input.value === '' ? '全部年份' : isYear(input.value) ? `${input.value}年` : '没有年份的';
        input.dataset.count = String(number);
        count.textContent = number === 0 ? '' : String(number);
        label.style.setProperty('--share', String(number / most));
        input.setAttribute('aria-label', `${name}，${String(number)}条`);
        input.checked = input.value === chosen;
        input.disabled = number === 0 && !input.checked && input.value !== '';
      }
      place(chosen);
    },
  };
};
