import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpServer } from './smtp-server.ts';

/** How an attempt ended. `unknown`: all was sent and no answer came; the server may have it or not. */
export interface Attempt {
  readonly result: 'sent' | 'failed' | 'refused' | 'unknown';
  readonly said: string;
}

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly message: Buffer;
}

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|::1)$/u.test(host);

const connect = (server: SmtpServer): Promise<SMTPConnection> =>
  new Promise((resolve, reject) => {
    const connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.secure,
      // A password never crosses a network in the clear.
      requireTLS: server.user !== null && !server.secure && !isLoopback(server.host),
      connectionTimeout: server.patience,
      greetingTimeout: server.patience,
      socketTimeout: server.patience,
    });
    // A listener that stays: an error between two letters is found out by the next one.
    connection.on('error', reject);
    connection.connect((error) => {
      if (error) {
        reject(error);
        return;
      }
      if (server.user === null) {
        resolve(connection);
        return;
      }
      const { name: user, password: pass } = server.user;
      connection.login({ credentials: { user, pass } }, (refused) => {
        if (refused) reject(refused);
        else resolve(connection);
      });
    });
  });

/** What went wrong, as nodemailer says it: `responseCode` is there where the server answered. */
const codeOf = (error: unknown): number | null =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
    ? error.responseCode
    : null;

/** Commands whose 5yz speaks of this letter or this address, and not of the sender or the session. */
const aboutTheLetter = ['RCPT TO', 'DATA'];

const commandOf = (error: unknown): string =>
  error instanceof Error && 'command' in error && typeof error.command === 'string' ? error.command : '';

const attemptOf = (error: unknown, handed: boolean): Attempt => {
  const said = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  if (code === null) return { result: handed ? 'unknown' : 'failed', said };
  return { result: code >= 500 && aboutTheLetter.includes(commandOf(error)) ? 'refused' : 'failed', said };
};

/** One connection to the server, opened when a letter is to go and again after it broke. */
export interface SmtpSession {
  /**
   * Sends a letter. `beforeEnd` is awaited when all of it is out but the end mark: until then the server cannot have
   * it. Never rejects for what the server or the network does.
   */
  readonly send: (letter: Letter, beforeEnd: () => Promise<void>) => Promise<Attempt>;
  readonly close: () => void;
}

export const smtpSession = (server: SmtpServer): SmtpSession => {
  let connection: SMTPConnection | null = null;
  const drop = (): void => {
    connection?.close();
    connection = null;
  };
  const send: SmtpSession['send'] = async ({ from, to, message }, beforeEnd) => {
    let handed = false;
    const body = Readable.from(
      (async function* () {
        yield message;
        await beforeEnd();
        handed = true;
      })(),
      { objectMode: false },
    );
    try {
      connection ??= await connect(server);
      const current = connection;
      const said = await new Promise<string>((resolve, reject) => {
        current.once('error', reject);
        current.send({ from, to: [to] }, body, (error, info) => {
          current.off('error', reject);
          if (error) reject(error);
          else resolve(info.response);
        });
      });
      return { result: 'sent', said };
    } catch (error) {
      // After any failure a fresh connection: nobody can say what this one still expects.
      drop();
      body.destroy();
      return attemptOf(error, handed);
    }
  };
  return {
    send,
    close: () => {
      connection?.quit();
      connection = null;
    },
  };
};
