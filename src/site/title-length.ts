import { emWidth } from './balance-lines.ts';

/** Ems up to which a title stands in the largest size, and in the next. */
const short = 26;
const long = 48;

/** How long a title is, as a class of `front.css`: three lines of a bulletin's full title must not fill a screen. */
export const titleLength = (title: string): '' | 'long' | 'very-long' => {
  const width = emWidth(title);
  return width <= short ? '' : width <= long ? 'long' : 'very-long';
};
