import type { Page } from 'playwright-core';

/**
 * Where an open page does not fit its window: it scrolls sideways, text stands outside it, or text is cut by a box that
 * hides what does not fit. What is hidden from eyes on purpose (clipped to nothing, for screen readers) is not cut.
 */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element): string => {
      const own = `${element.localName}${[...element.classList].map((one) => `.${one}`).join('')}`;
      return element.parentElement === null ? own : `${element.parentElement.localName} > ${own}`;
    };
    const slack = 1;
    const width = document.documentElement.clientWidth;
    const scroller = document.scrollingElement ?? document.documentElement;
    const found: string[] = [];
    if (scroller.scrollWidth > window.innerWidth) found.push(`scrolls sideways: ${String(scroller.scrollWidth)} px`);

    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement;
      const text = (node.nodeValue ?? '').trim();
      const seen = parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
      if (parent === null || text === '' || !seen) continue;
      const range = document.createRange();
      range.selectNode(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      // The box of a text is taller than a tight line is, by less than half a character; nothing of it is cut by that.
      const leading = parseFloat(getComputedStyle(parent).fontSize) / 2;
      const what = `${name(parent)} “${text.slice(0, 20)}”`;
      for (let element: Element | null = parent; element !== null; element = element.parentElement) {
        const style = getComputedStyle(element);
        const edge = element.getBoundingClientRect();
        if (style.clipPath !== 'none' && edge.width <= slack && edge.height <= slack) break;
        // What stands outside a pane that scrolls by itself can be brought in.
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') break;
        if (element === document.documentElement) {
          if (box.right > width + slack || box.left < -slack) found.push(`outside the window: ${what}`);
          break;
        }
        const across = hides(style.overflowX) && (box.right > edge.right + slack || box.left < edge.left - slack);
        const down = hides(style.overflowY) && (box.bottom > edge.bottom + leading || box.top < edge.top - leading);
        if (across || down) {
          found.push(`cut by ${name(element)}: ${what}`);
          break;
        }
      }
    }
    return found;
  });
