/**
 * The keys of a search panel: arrows from the field through the hits (Enter opens a link by itself), Esc back to the
 * field and out of it. In the overlay, Esc closes: `wake-search.ts`.
 */
export const bindKeys = (panel: HTMLElement, field: HTMLInputElement): void => {
  panel.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = [field, ...panel.querySelectorAll<HTMLElement>('[data-search-result], [data-search-more]')];
    const at = stops.findIndex((stop) => stop === target);
    if (at < 0) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      stops[at + (key === 'ArrowDown' ? 1 : -1)]?.focus();
    } else if (key === 'Escape' && panel.closest('dialog') === null) {
      if (at === 0) field.blur();
      else field.focus();
    } else {
      return;
    }
    event.preventDefault();
  });
};
