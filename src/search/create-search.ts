import { loosen } from './loosen.ts';
import { parseQuery, type Query } from './query.ts';
import { openArchive, type Archive, type VolumeHits, type VolumeOrder } from './search-archive.ts';
import { mayBeTraditional, withSimplified, type SimplifyTable } from './simplify.ts';

/** What a search tells as it goes. */
export interface SearchListener {
  /** What is searched for, and what to say of it where it is not quite what was typed; anew where it is loosened. */
  readonly onQuery: (query: Query, note: string, years: readonly string[]) => void;
  /** What a volume answers. */
  readonly onVolume: (answer: VolumeHits) => void;
  readonly onEnd: (end: 'complete' | 'failed') => void;
}

export interface Search {
  /** Loads what every search needs, while a reader is still typing. */
  readonly open: () => void;
  /** Searches; resolves at the end. Never rejects: what goes wrong is told at the end. Ends what was running. */
  readonly run: (typed: string, order: VolumeOrder, listener: SearchListener) => Promise<void>;
  /** Ends what is running: it tells nothing any more. */
  readonly stop: () => void;
}

/**
 * What runs a search and tells of it as it comes. A newer search ends an older one. Where no page holds what was typed,
 * the nearest looser reading that finds something is told. `searchUrl` is the folder of the index, with a slash at the
 * end; nothing is loaded before the first search.
 */
export const createSearch = (searchUrl: string): Search => {
  let latest = 0;
  let opened: Promise<Archive> | undefined;
  let table: SimplifyTable | undefined;

  const simplifyTable = async (): Promise<SimplifyTable> => {
    table ??= (await (await fetch(`${searchUrl}simplify.json`)).json()) as SimplifyTable;
    return table;
  };

  /** After a failure the next call tries again. */
  const archive = (): Promise<Archive> => {
    opened ??= openArchive(searchUrl).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  const readQuery = async (typed: string): Promise<Query> => {
    const query = parseQuery(typed);
    return mayBeTraditional(typed) ? withSimplified(query, await simplifyTable()) : query;
  };

  const search = async (typed: string, order: VolumeOrder, listener: SearchListener, mine: number): Promise<void> => {
    const { years, search: ask } = await archive();
    /** Gives the number found; nothing where a newer search has begun. */
    const tell = async (query: Query, note: string): Promise<number | undefined> => {
      let total = 0;
      if (mine === latest) listener.onQuery(query, note, years);
      for await (const answer of ask(query, order)) {
        if (mine !== latest) return undefined;
        total += answer.hits.length;
        listener.onVolume(answer);
      }
      return mine === latest ? total : undefined;
    };
    const typedQuery = await readQuery(typed);
    const simplified = typedQuery.terms.flatMap((forms) => (mayBeTraditional(forms[0] ?? '') ? forms.slice(1, 2) : []));
    const note = simplified.length === 0 ? '' : `连同简体“${simplified.join('”“')}”，`;
    const exact = await tell(typedQuery, note);
    if (exact === 0) {
      for (const { query, note: how } of loosen(typed, await simplifyTable())) {
        const words = query.terms.map(([form = '']) => form).join('”“');
        if ((await tell(query, `没有与“${typed.trim()}”完全相同的文字。${how}：“${words}”，`)) !== 0) break;
      }
    }
    if (mine === latest) listener.onEnd('complete');
  };

  const stop = (): void => {
    latest += 1;
  };

  return {
    open: () => void archive().catch(() => undefined),
    stop,
    run: async (typed, order, listener) => {
      stop();
      const mine = latest;
      try {
        await search(typed, order, listener, mine);
      } catch (error) {
        if (mine !== latest) return;
        console.error(error);
        listener.onEnd('failed');
      }
    },
  };
};
