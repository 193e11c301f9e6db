import { loosen, type SimplifyTable } from './loosen.ts';
import { parseQuery, type Query } from './query.ts';
import type { ResultList } from './result-list.ts';
import { openArchive, type Archive } from './search-archive.ts';
import { showStatus } from './search-status.ts';

export interface SearchPlace {
  /** Folder of the index, with a slash at the end. */
  readonly searchUrl: string;
  readonly status: HTMLElement;
  readonly list: ResultList;
}

export interface Search {
  /** Searches and shows; resolves when all is shown. Never rejects: what goes wrong is said on the status line. */
  readonly run: (typed: string) => Promise<void>;
  /** Ends what is running: it shows nothing any more. What it has shown is taken away. */
  readonly stop: () => void;
}

/**
 * What runs a search and shows it as it comes: newest volume first. A newer search ends an older one. Where no page
 * holds what was typed, the nearest looser reading that finds something is shown, and said.
 */
export const createSearch = ({ searchUrl, status, list }: SearchPlace): Search => {
  let latest = 0;
  let opened: Archive | undefined;
  let table: SimplifyTable | undefined;

  const simplifyTable = async (): Promise<SimplifyTable> => {
    table ??= (await (await fetch(`${searchUrl}simplify.json`)).json()) as SimplifyTable;
    return table;
  };

  /** Streams the hits of one query; gives their number, or nothing where a newer search has begun. */
  const show = async (archive: Archive, query: Query, mine: number, note: string): Promise<number | undefined> => {
    let total = 0;
    for await (const { hits } of archive.search(query)) {
      if (mine !== latest) return undefined;
      total += hits.length;
      list.append(hits, query);
      if (total > 0) showStatus(status, 'partial', total, `${note}已找到 ${String(total)} 条，正在查更早的各期…`);
    }
    return mine === latest ? total : undefined;
  };

  const run = async (typed: string, mine: number): Promise<void> => {
    opened ??= await openArchive(searchUrl);
    const exact = await show(opened, parseQuery(typed), mine, '');
    if (exact === undefined) return;
    if (exact > 0) {
      showStatus(status, 'complete', exact, `共找到 ${String(exact)} 条。`);
      return;
    }
    for (const { query, note } of loosen(typed, await simplifyTable())) {
      const sentence = `没有与“${typed.trim()}”完全相同的文字。${note}：“${query.terms.join('”“')}”，`;
      const total = await show(opened, query, mine, sentence);
      if (total === undefined) return;
      if (total === 0) continue;
      showStatus(status, 'complete', total, `${sentence}共找到 ${String(total)} 条。`);
      return;
    }
    if (mine === latest) showStatus(status, 'complete', 0, '没有找到。可以减少词数，或者换一个说法。');
  };

  const stop = (): void => {
    latest += 1;
    list.clear();
  };

  return {
    stop,
    run: async (typed) => {
      stop();
      const mine = latest;
      if (parseQuery(typed).terms.length === 0) {
        showStatus(status, 'idle', 0, '');
        return;
      }
      showStatus(status, 'searching', 0, '正在检索…');
      try {
        await run(typed, mine);
      } catch (error) {
        if (mine !== latest) return;
        console.error(error);
        const total = Number(status.dataset.total);
        showStatus(status, 'partial', total, '索引没有读完，结果不全。请检查网络，然后刷新本页。');
      }
    },
  };
};
