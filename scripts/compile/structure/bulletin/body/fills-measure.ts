/**
 * Marks at a line's end may hang or be pressed together, and digits are not half an em wide: ems of play, and how many
 * more each line adds. Beyond so many lines the play is as wide as chance.
 */
const over = 0.75;
const overEach = 0.25;
const short = 1;
const mostLines = 6;

/** Whether text of this width (ems, indent included) fills whole lines of the measure; null where it is too long to say. */
export const fillsMeasure = (width: number, measure: number): boolean | null => {
  const lines = Math.round(width / measure);
  if (lines > mostLines) return null;
  const rest = width - lines * measure;
  return rest <= over + overEach * (lines - 1) && rest >= -short;
};
