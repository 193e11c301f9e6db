import type { Edition } from '../edition/edition.ts';
import { composeLetter, type Addresses } from '../writers/email/compose-letter.ts';
import type { Journal } from './journal.ts';
import type { Recipient } from './read-recipients.ts';
import type { SmtpSession } from './smtp-session.ts';

/** Who is still to be written to, and who is not, by what the journal knows. */
export interface Posting {
  readonly due: readonly Recipient[];
  readonly sent: readonly Recipient[];
  readonly refused: readonly Recipient[];
  /** The letter was handed over and no answer came: it may have arrived. */
  readonly doubtful: readonly Recipient[];
}

/** @param again whether those in doubt are written to once more. */
export const postingOf = (
  recipients: readonly Recipient[],
  { states }: Pick<Journal, 'states'>,
  again: boolean,
): Posting => {
  const of = (recipient: Recipient) => states.get(recipient.key);
  return {
    due: recipients.filter((one) => {
      const state = of(one);
      return state === undefined || state === 'failed' || (again && state === 'handed');
    }),
    sent: recipients.filter((one) => of(one) === 'sent'),
    refused: recipients.filter((one) => of(one) === 'refused'),
    doubtful: recipients.filter((one) => of(one) === 'handed'),
  };
};

/** Times an address is tried in one run, and the pause before another round, in milliseconds. */
const rounds = 3;
const pause = 1000;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Writes to everybody who is due, one message each, and keeps the journal. Addresses at which the server or the line
 * failed are tried again in a later round; one at which the outcome is unknown never is (law: nobody twice).
 * @param say hears of each attempt that did not end in `sent`, and of progress.
 */
export const postIssue = async (
  edition: Edition,
  due: readonly Recipient[],
  {
    from,
    journal,
    session,
    say,
  }: {
    readonly from: Addresses['from'];
    readonly journal: Journal;
    readonly session: SmtpSession;
    readonly say: (line: string) => void;
  },
): Promise<void> => {
  let waiting = due;
  let sent = 0;
  for (let round = 0; round < rounds && waiting.length > 0; round += 1) {
    if (round > 0) await wait(pause * 2 ** (round - 1));
    const failed: Recipient[] = [];
    for (const recipient of waiting) {
      const { address, key } = recipient;
      const message = await composeLetter(edition, { from, to: recipient });
      const letter = { from: from.address, to: address, message };
      const { result, said } = await session.send(letter, () => journal.record(key, 'handed'));
      if (result === 'unknown') {
        say(`${address}：结果不明（${said}）`);
        continue;
      }
      await journal.record(key, result, said);
      if (result === 'failed') failed.push(recipient);
      if (result === 'refused') say(`${address}：被拒收（${said}）`);
      if (result === 'sent' && ++sent % 50 === 0) say(`已寄出 ${sent} 封`);
    }
    waiting = failed;
  }
};
