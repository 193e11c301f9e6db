/** Fills a select with the values of a facet and how many hits each would show; the commonest first. */
export const fillSelect = (select: HTMLSelectElement, counts: ReadonlyMap<string, number>, chosen: string): void => {
  const values = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'zh'));
  // What was chosen can always be seen, and taken back.
  if (chosen !== '' && !counts.has(chosen)) values.push([chosen, 0]);
  const options = [
    new Option('全部', ''),
    ...values.map(([value, count]) => new Option(`${value} ${String(count)}`, value)),
  ];
  const same =
    options.length === select.options.length &&
    options.every((option, index) => option.text === select.options[index]?.text);
  if (!same) select.replaceChildren(...options);
  select.value = chosen;
  const label = select.closest('label');
  // Nothing to choose from, nothing to choose with.
  if (label !== null) label.hidden = values.length < 2 && chosen === '';
};
