import type { Page } from 'playwright-core';

/** A place where the keyboard stopped. */
interface Stop {
  /** Where the element stands among those expected; -1 for another. */
  readonly index: number;
  readonly what: string;
  /** Whether focus shows: an outline that is there only with it. */
  readonly marked: boolean;
  /** Whether the element was in the window when the keyboard came to it. */
  readonly inView: boolean;
}

interface Recorder {
  readonly expected: readonly string[];
  readonly stops: Stop[];
  /** Things to click that no key reaches. */
  readonly unreachable: readonly string[];
}

/**
 * Presses Tab from the top of a page to its end and says what is wrong: a place left out or come to out of order, a
 * focus that does not show, a thing to click that no key reaches. Radio buttons of a group are one place.
 */
export const tabThrough = async (page: Page): Promise<string[]> => {
  const count = await page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.localName}${element.id === '' ? '' : `#${element.id}`} “${(element.textContent || '').trim().slice(0, 20)}”`;
    for (const details of document.querySelectorAll('details')) details.open = true;
    const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const natural = 'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, summary, [tabindex]';
    const firstOfGroup = (element: Element): boolean => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    };
    const expected = [...document.querySelectorAll<HTMLElement>(natural)].filter(
      (element) => element.tabIndex >= 0 && shown(element) && firstOfGroup(element),
    );
    const clickable = [...document.querySelectorAll<HTMLElement>('a, button, summary, [onclick], [role=button]')];
    const unreachable = clickable.filter(
      (element) => shown(element) && !element.matches(':disabled') && !expected.includes(element),
    );
    const marked = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && opacity !== '0';
    };
    const recorder: Recorder = {
      expected: expected.map(name),
      stops: [],
      unreachable: unreachable
        .filter((element) => !(element instanceof HTMLAnchorElement) || element.href !== '')
        .map(name),
    };
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const { top, bottom, left, right } = target.getBoundingClientRect();
      recorder.stops.push({
        index: expected.indexOf(target),
        what: name(target),
        marked: marked(target),
        inView: bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
      });
    });
    Object.assign(globalThis, { recorder });
    return expected.length;
  });
  for (let pressed = 0; pressed < count; pressed++) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { expected, stops, unreachable } = (globalThis as unknown as { recorder: Recorder }).recorder;
    const place = expected.findIndex((_, index) => stops[index]?.index !== index);
    return [
      ...unreachable.map((what) => `no key reaches ${what}`),
      ...(place === -1
        ? []
        : [`after ${String(place)} came ${stops[place]?.what ?? 'nothing'}, not ${expected[place] ?? ''}`]),
      ...stops.filter(({ marked }) => !marked).map(({ what }) => `focus does not show on ${what}`),
      ...stops.filter(({ inView }) => !inView).map(({ what }) => `focus is outside the window on ${what}`),
    ];
  });
};
