/** Lets `/` lead to the search, from wherever nothing is being typed. */
export const wakeSearch = (): void => {
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
    if (key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (link === null || document.querySelector('[data-search-form]') !== null) return;
    event.preventDefault();
    location.assign(link.href);
  });
};
