/** One possible join: the tail and head by their numbers, and what speaks for it. */
export interface Edge {
  readonly tail: number;
  readonly head: number;
  readonly score: number;
}

/** Components up to this many tails are solved to the best; larger ones by the strongest edge first. */
const exactUpTo = 9;

const groupEdges = (edges: readonly Edge[]): Edge[][] => {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    for (let at = key; at !== root;) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { tail, head } of edges) {
    const a = find(`t${tail}`);
    const b = find(`h${head}`);
    parent.set(a, a);
    parent.set(b, a);
  }
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = find(`t${edge.tail}`);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [edge]);
    else group.push(edge);
  }
  return [...groups.values()];
};

const greedy = (edges: readonly Edge[]): Edge[] => {
  const tails = new Set<number>();
  const heads = new Set<number>();
  const chosen: Edge[] = [];
  for (const edge of [...edges].sort((a, b) => b.score - a.score || a.tail - b.tail || a.head - b.head)) {
    if (tails.has(edge.tail) || heads.has(edge.head)) continue;
    tails.add(edge.tail);
    heads.add(edge.head);
    chosen.push(edge);
  }
  return chosen;
};

/** The set of edges, no tail and no head twice, whose scores add up to the most. Branch and bound. */
const exact = (edges: readonly Edge[]): Edge[] => {
  const byTail = [...new Set(edges.map(({ tail }) => tail))].map((tail) =>
    edges.filter((edge) => edge.tail === tail).sort((a, b) => b.score - a.score || a.head - b.head),
  );
  const hope = byTail.map((list) => list[0]?.score ?? 0);
  for (let i = hope.length - 2; i >= 0; i--) hope[i] = (hope[i] ?? 0) + (hope[i + 1] ?? 0);
  let best: Edge[] = [];
  let bestScore = -Infinity;
  const used = new Set<number>();
  const walk = (i: number, chosen: Edge[], score: number): void => {
    if (score + (hope[i] ?? 0) <= bestScore) return;
    if (i === byTail.length) {
      best = [...chosen];
      bestScore = score;
      return;
    }
    for (const edge of byTail[i] ?? []) {
      if (used.has(edge.head)) continue;
      used.add(edge.head);
      walk(i + 1, [...chosen, edge], score + edge.score);
      used.delete(edge.head);
    }
    walk(i + 1, chosen, score);
  };
  walk(0, [], 0);
  return best;
};

/**
 * Pairs open tails with heads so that what speaks for the pairs adds up to the most; a tail or head may stay alone.
 * Edges with a score of 0 or less are passed over. Deterministic: ties go to the earlier stretch.
 */
export const assign = (edges: readonly Edge[]): Edge[] =>
  groupEdges(edges.filter(({ score }) => score > 0))
    .flatMap((group) => (new Set(group.map(({ tail }) => tail)).size <= exactUpTo ? exact(group) : greedy(group)))
    .sort((a, b) => a.tail - b.tail);
