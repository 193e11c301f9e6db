const isName = (token: string): boolean =>
  /^[\p{Script=Han}·•]{2,12}$/u.test(token) || /^[A-Za-z][A-Za-z.\s]{1,30}$/u.test(token);

/**
 * The names of a role's line: 甲某 乙某、丙某. A name is often set with a space behind its surname (李 潇, 荣 观海),
 * so a single character and what follows it are one name.
 */
export const readNames = (text: string): string[] => {
  const names: string[] = [];
  for (const part of text.split(/[、，,；;／/]+/u)) {
    const tokens = part
      .trim()
      .split(/\s+/u)
      .filter((token) => token !== '');
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] ?? '';
      const next = tokens[i + 1];
      if (Array.from(token).length === 1 && next !== undefined && Array.from(next).length <= 2) {
        names.push(token + next);
        i++;
      } else names.push(token);
    }
  }
  return names;
};

/** Whether every name of the list has the shape of a person's name. */
export const areNames = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => isName(name) && Array.from(name).length <= 5);
