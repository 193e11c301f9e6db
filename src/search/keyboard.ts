/** The keys of the search page: `/` to the field, arrows through the hits (Enter opens a link by itself), Esc out. */
export const bindKeys = (field: HTMLInputElement, list: HTMLElement): void => {
  const step = (by: 1 | -1): void => {
    const stops = [field, ...list.querySelectorAll<HTMLElement>('[data-search-result]')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[at + by]?.focus();
  };
  const within = (target: EventTarget | null): boolean =>
    target === field || (target instanceof Node && list.contains(target));

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, target } = event;
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
    if (key === '/' && !typing) {
      field.focus();
      field.select();
    } else if (key === 'ArrowDown' && within(target)) {
      step(1);
    } else if (key === 'ArrowUp' && within(target)) {
      step(-1);
    } else if (key === 'Escape' && within(target)) {
      if (target === field) field.blur();
      else field.focus();
      return;
    } else {
      return;
    }
    event.preventDefault();
  });
};
