/** Two-way table of the words a model keeps in English and an editor reads in Chinese. */
const vocabulary = <Key extends string>(table: Record<Key, string>) => {
  const keys = Object.keys(table) as Key[];
  return {
    toChinese: (key: Key): string => table[key],
    toModel: (word: string): Key | undefined => keys.find((key) => table[key] === word),
  };
};

export const trends = vocabulary({ up: '升', down: '降' });
export const natures = vocabulary({ actual: '实绩', target: '目标' });
