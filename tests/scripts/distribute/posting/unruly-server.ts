import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { seededRandom } from '../../../e2e/seeded-random.ts';

/** What a mail server may do wrong, in the order of a session. */
export const misdeeds = [
  'refuse-connection',
  'drop-at-connection',
  'hang-at-recipient',
  'refuse-recipient',
  'drop-in-message',
  'refuse-message',
  'hang-after-message',
  'drop-after-message',
  'keep-then-hang',
  'keep-then-drop',
] as const;

type Misdeed = (typeof misdeeds)[number];

/** A letter the server kept: from then on it is in the mailbox, whatever the server says. */
export interface Kept {
  readonly to: string;
  readonly messageId: string;
}

export interface UnrulyServer {
  readonly port: number;
  readonly kept: readonly Kept[];
  /** How often it did what. */
  readonly done: ReadonlyMap<Misdeed, number>;
  /** From now on it does each misdeed in so many of a thousand cases. */
  readonly behave: (perMille: number) => void;
  readonly close: () => Promise<void>;
}

const failure = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** A real SMTP server on loopback that misbehaves by a seeded dice. */
export const startUnrulyServer = async (seed: number): Promise<UnrulyServer> => {
  const random = seededRandom(seed);
  const kept: Kept[] = [];
  const done = new Map<Misdeed, number>();
  const sockets = new Map<number, Socket>();
  let share = 0;
  const does = (misdeed: Misdeed): boolean => {
    if (random(1000) >= share) return false;
    done.set(misdeed, (done.get(misdeed) ?? 0) + 1);
    return true;
  };
  const drop = ({ remotePort }: SMTPServerSession): void => {
    sockets.get(remotePort)?.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 1,
    onConnect(session, callback) {
      if (does('refuse-connection')) callback(failure(421, 'busy'));
      else if (does('drop-at-connection')) drop(session);
      else callback();
    },
    onRcptTo(_address, _session, callback) {
      if (does('hang-at-recipient')) return;
      callback(does('refuse-recipient') ? failure(451, 'try later') : null);
    },
    onData(stream, session, callback) {
      if (does('drop-in-message')) {
        stream.on('error', () => undefined).resume();
        drop(session);
        return;
      }
      const take = (message: string): void => {
        if (does('refuse-message')) callback(failure(451, 'disk full'));
        else if (does('hang-after-message')) return;
        else if (does('drop-after-message')) drop(session);
        else {
          const messageId = /^Message-ID:\s*(\S+)/imu.exec(message)?.[1] ?? '';
          for (const { address } of session.envelope.rcptTo) kept.push({ to: address, messageId });
          if (does('keep-then-hang')) return;
          if (does('keep-then-drop')) drop(session);
          else callback();
        }
      };
      // A letter that breaks off, since its sender was killed, is none.
      text(stream).then(take, () => undefined);
    },
  });
  // A line that was cut is what this server is for.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(port));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    kept,
    done,
    behave: (perMille) => {
      share = perMille;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.values()) socket.destroy();
        server.close(resolve);
      }),
  };
};
