import { assemble } from '../../scripts/compile/assemble/assemble.ts';
import { Citer } from '../../scripts/compile/assemble/citer.ts';
import { segment } from '../../scripts/compile/structure/segment.ts';
import { toLines } from '../../scripts/compile/text/lines.ts';
import { trackText } from '../../scripts/compile/text/tracked-text.ts';

/** A text taken apart and assembled without any repair: what the structure step alone makes of it. */
export const assembleText = (text: string) => {
  const tracked = trackText(text);
  const draft = segment(tracked, toLines(tracked));
  return { kind: draft.kind, ...assemble({ tracked, citer: new Citer(tracked) }, draft) };
};
