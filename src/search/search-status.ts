/** Where a search stands: nothing typed, nothing found yet, something found but not all asked, all asked, broken off. */
export type SearchState = 'idle' | 'searching' | 'partial' | 'complete' | 'failed';

export interface SearchStanding {
  readonly state: SearchState;
  /** What is searched for, where it is not quite what was typed: a sentence up to its comma. */
  readonly note: string;
  /** Number found so far. */
  readonly total: number;
  /** Number of those that fit what else was chosen. */
  readonly shown: number;
}

/** Where a search stands, as a sentence to the reader; empty where nothing was typed. */
export const statusSentence = ({ state, note, total, shown }: SearchStanding): string => {
  const fitting = shown < total ? `，符合筛选的 ${String(shown)} 条` : '';
  switch (state) {
    case 'idle':
      return '';
    case 'searching':
      return '正在检索…';
    case 'partial':
      return `${note}已找到 ${String(total)} 条${fitting}，正在查其余各年…`;
    case 'complete':
      return total === 0 ? '没有找到。可以减少词数，或者换一个说法。' : `${note}共找到 ${String(total)} 条${fitting}。`;
    case 'failed':
      return '索引没有读完，结果不全。请检查网络，然后刷新本页。';
  }
};
