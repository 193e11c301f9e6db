import type { CompiledSource } from '../compiled.ts';

/**
 * What `--dry-run --json` prints. The contract knows a lead only under `issue`: where a page has no cover but an
 * introduction of its own, it stands there, with everything a cover would say left null. It knows one list of roles:
 * those of the imprint (版记) follow the editors.
 */
export const toContract = ({ lead, issue, ...rest }: CompiledSource): object => {
  if (lead.length === 0 && issue === null) return { ...rest, issue };
  const cover = issue ?? {
    title: null,
    year: null,
    number: null,
    serial: null,
    publisher: null,
    date: null,
    phone: null,
    label: null,
    compilation: null,
    masthead: [],
    colophon: [],
    lead: { title: null, blocks: [] },
    contents: [],
    spans: {},
  };
  return {
    ...rest,
    issue: {
      ...cover,
      masthead: [...cover.masthead, ...cover.colophon],
      lead: { ...cover.lead, blocks: [...cover.lead.blocks, ...lead] },
    },
  };
};
