import { createClient } from "redis";
import { EventError } from "../../errors.js";

/** What is needed of Redis. Rejects with `DATABASE.*`. */
export interface RedisCommands {
  send(command: readonly string[]): Promise<unknown>;
  close(): Promise<void>;
}

const CONNECT_TIMEOUT = 10_000;
const COMMAND_TIMEOUT = 10_000;

/** A connection that is made at the first command, and made again when it breaks. Commands meanwhile fail at once. */
export function openRedis(url: string): RedisCommands {
  const client = createClient({
    url,
    name: "event-runtime",
    disableOfflineQueue: true,
    socket: { connectTimeout: CONNECT_TIMEOUT, reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 5_000) },
    commandOptions: { timeout: COMMAND_TIMEOUT },
  });
  // Every error also reaches who waits for a command; without a listener it would end the process.
  client.on("error", () => {});
  client.setMaxListeners(0);
  let opened = false;
  /** The client itself tries to connect without end: here the first failure counts. */
  const ready = () =>
    new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => {
        client.off("ready", onReady).off("error", onError);
        settle();
      };
      const onReady = () => end(resolve);
      const onError = (error: unknown) => end(() => reject(error));
      client.on("ready", onReady).on("error", onError);
      if (!opened) client.connect().catch(onError);
      opened = true;
    });
  return {
    async send(command) {
      try {
        if (!client.isReady) await ready();
        return await client.sendCommand([...command]);
      } catch (error) {
        throw redisError(error);
      }
    },
    async close() {
      if (opened) client.destroy();
    },
  };
}

/** What begins with one of these, Redis has refused for good: password, rights, a key of another kind. */
const REFUSED = /^(?:NOAUTH|WRONGPASS|NOPERM|WRONGTYPE|ERR)\b/;

/** The cause quotes keys, which are names and ids; it is for the caller alone. */
function redisError(error: unknown): EventError {
  if (error instanceof Error && REFUSED.test(error.message)) {
    return new EventError("DATABASE.REJECTED", "Redis refused the command.", { cause: error });
  }
  return new EventError("DATABASE.UNAVAILABLE", "Redis did not answer.", { cause: error });
}
