import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { ISocketFactory } from "kafkajs";

const PRODUCE = 0;
const JOIN_GROUP = 11;
const KEEP_ALIVE = 60_000;

/**
 * The connections of one kafkajs client, which sees two things that kafkajs does not tell: whether a request to append
 * records has left at all, and when a member is about to ask for its new share of partitions. And it can cut them all
 * for good, so that a client that was given up on sends nothing later.
 */
export class TrackedSockets {
  /** Requests to append records that have left so far. */
  produceRequests = 0;
  /** A member asks for its share only after this has resolved; it must not reject. */
  beforeJoin: () => Promise<void> = () => Promise.resolve();
  readonly #open = new Set<Socket>();
  #closed = false;

  readonly factory: ISocketFactory = ({ host, port, ssl, onConnect }) => {
    if (this.#closed) throw new Error("this client was given up on");
    const name = isIP(host) === 0 ? { servername: host } : {};
    const socket = ssl
      ? connectTls({ host, port, ...name, ...(typeof ssl === "object" ? ssl : {}) }, onConnect)
      : connect({ host, port }, onConnect);
    socket.setKeepAlive(true, KEEP_ALIVE);
    // kafkajs lets go of one that is still connecting again and again, and Node warns of the eleventh time.
    socket.setMaxListeners(0);
    this.#open.add(socket);
    socket.once("close", () => this.#open.delete(socket));
    this.#watch(socket);
    return socket;
  };

  /** Cuts every connection and allows no new one. */
  close(): void {
    this.#closed = true;
    for (const socket of this.#open) socket.destroy();
  }

  /** kafkajs writes each request in one piece: four bytes of length, then the key of the request. */
  #watch(socket: Socket): void {
    const write = socket.write.bind(socket) as (chunk: Buffer, encoding?: BufferEncoding) => boolean;
    const watched = (chunk: Buffer, encoding?: BufferEncoding): boolean => {
      const key = Buffer.isBuffer(chunk) && chunk.length >= 6 ? chunk.readInt16BE(4) : -1;
      if (key === PRODUCE) this.produceRequests += 1;
      if (key !== JOIN_GROUP) return write(chunk, encoding);
      void this.beforeJoin().then(() => {
        if (!socket.destroyed) write(chunk, encoding);
      });
      return true;
    };
    socket.write = watched as typeof socket.write;
  }
}
