import { connect } from 'node:net';

/** Firefox's own remote control. It reaches what a page's tools cannot: the toolbar, the sidebar, questions to the user. */
export interface Marionette {
  /**
   * Sends one command and gives its answer. Rejects with what Firefox says is wrong.
   *
   * @param command such as `Addon:Install`: Firefox's driver.sys.mjs lists them
   */
  send(command: string, parameters?: object): Promise<unknown>;
  /**
   * Runs a script in the window of the browser itself, with every right.
   *
   * @param script the body of an async function that finds its input in `arguments`
   * @returns what it returns, through JSON
   */
  run<Result = void>(script: string, ...args: readonly unknown[]): Promise<Result>;
  close(): void;
}

type Reply = readonly [type: 1, id: number, error: { error: string; message: string } | null, value: unknown];

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const GREETING: Reply = [1, 0, null, undefined];

/** Connects to a Firefox that was started with `--marionette` and `--remote-allow-system-access`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let received = Buffer.alloc(0);

  const take = (message: unknown) => {
    // The first message is a greeting, and answers nothing.
    const [, id, error, value] = Array.isArray(message) ? (message as unknown as Reply) : GREETING;
    const command = waiting.get(id);
    waiting.delete(id);
    if (error) command?.reject(new Error(`Firefox: ${error.error}: ${error.message}`));
    else command?.resolve(value);
  };
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    // Each message comes as its length in bytes, a colon, and JSON.
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (colon < 0 || received.length < end) return;
      take(JSON.parse(received.subarray(colon + 1, end).toString()));
      received = received.subarray(end);
    }
  });
  const end = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  socket.on('error', end);
  socket.on('close', () => end(new Error('Firefox has ended the connection.')));
  const answerTo = (id: number) =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
  await answerTo(GREETING[1]);

  const send = (command: string, parameters: object = {}): Promise<unknown> => {
    lastId += 1;
    const message = JSON.stringify([0, lastId, command, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    return answerTo(lastId);
  };

  return {
    send,
    async run<Result>(script: string, ...args: readonly unknown[]) {
      await send('Marionette:SetContext', { value: 'chrome' });
      const answer = await send('WebDriver:ExecuteScript', {
        // An arrow function leaves `arguments` to the script.
        script: `return (async () => { ${script} })();`,
        args,
        sandbox: 'system',
      });
      return (answer as { value: Result }).value;
    },
    close: () => socket.destroy(),
  };
}
