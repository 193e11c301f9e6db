const isName = (token: string): boolean =>
  /^[\p{Script=Han}·•]{2,12}$/u.test(token) || /^[A-Za-z][A-Za-z.\s]{1,30}$/u.test(token);

/**
 * The names of a role's line: 甲某 乙某、丙某. A name of two characters is often set with a space between them (李 潇),
 * so two single characters in a row are one name.
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
      if (Array.from(token).length === 1 && next !== undefined && Array.from(next).length === 1) {
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
