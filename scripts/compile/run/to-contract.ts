import type { CompiledSource } from '../compiled.ts';

/**
 * What `--dry-run --json` prints. The contract knows a lead only under `issue`: where a page has no cover but an
 * introduction of its own, it stands there, with everything a cover would say left null.
 */
export const toContract = ({ lead, ...rest }: CompiledSource): unknown => {
  if (lead.length === 0) return rest;
  const cover = rest.issue ?? {
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
    lead: { title: null, blocks: [] },
    contents: [],
    spans: {},
  };
  return { ...rest, issue: { ...cover, lead: { ...cover.lead, blocks: [...cover.lead.blocks, ...lead] } } };
};
