const isName = (token: string): boolean =>
  /^[\p{Script=Han}·•]{2,12}$/u.test(token) || /^[A-Za-z][A-Za-z.\s]{1,30}$/u.test(token);

/** Characters of the longest name set wide with a space after each of them: 欧 阳 明. Four are two names of two. */
const longestSpaced = 3;

/**
 * The names of a role's line: 甲某 乙某、丙某. A name is often set with a space behind its surname (李 潇, 荣 观海),
 * so a single character and what follows it are one name; set wider still (钱 小 丰), names are parted by wider gaps.
 */
export const readNames = (text: string): string[] => {
  const names: string[] = [];
  for (const part of text.split(/[、，,；;／/]+|(?<=\p{Script=Han} \p{Script=Han})\s{2,}/u)) {
    const tokens = part
      .trim()
      .split(/\s+/u)
      .filter((token) => token !== '');
    if (tokens.length <= longestSpaced && tokens.every((token) => Array.from(token).length === 1)) {
      if (tokens.length > 0) names.push(tokens.join(''));
      continue;
    }
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
