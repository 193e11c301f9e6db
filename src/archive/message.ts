import type { Point } from 'unist';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { reportOn, type Trouble } from '../markdown/trouble.ts';

/** What is wrong with a file as a message on it; see `Trouble`. */
export const messageOn = (path: string, trouble: Omit<Trouble, 'place'> & { readonly place?: Point }): VFileMessage => {
  const file = new VFile({ path });
  reportOn(file)({ place: { line: 1, column: 1 }, ...trouble });
  const [message] = file.messages;
  if (!message) throw new Error('a report always makes a message');
  return message;
};
