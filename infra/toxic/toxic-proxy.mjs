// @ts-check
import { once } from "node:events";
import { createServer } from "node:net";
import { joinUpstream } from "./connection.mjs";

/**
 * @typedef {"request" | "response"} Direction from the client, or to it
 */
/**
 * A proxy before one server, which does to its connections what a bad network does. Each fault holds for the connections
 * of now and of later, until `heal`.
 * @typedef {object} ToxicProxy
 * @property {number} port where clients connect, on 127.0.0.1
 * @property {() => number} connections how many are open
 * @property {(bytes: number, direction?: Direction) => Promise<void>} cutAfter
 *   lets so many more bytes pass in that direction (all connections together, "response" unless given), then cuts the
 *   connection that carries the last of them; resolves at the cut. Not repeated.
 * @property {() => Promise<void>} cutNextProduceResponse
 *   waits for a client's next Produce request, lets the broker answer it, withholds that answer and cuts the connection:
 *   the records are in the log, and the client cannot know. Resolves at the cut. Not repeated. A request with acks 0 has
 *   no answer, and is not one to wait with.
 * @property {(milliseconds: number, direction?: Direction) => void} delay every byte arrives so much later; both
 *   directions unless one is given
 * @property {() => void} blackhole nothing arrives any more, in either direction, and nobody is told
 * @property {() => void} refuse cuts every connection and answers new ones with a cut
 * @property {() => void} heal ends all faults; what a blackhole swallowed arrives now, as after a real partition
 * @property {() => Promise<void>} close cuts every connection and listens no more
 */

/** @returns {import("./pipe.mjs").Toxins} */
const healthy = () => ({ delayMs: 0, stalled: false, budget: Number.POSITIVE_INFINITY });

/**
 * @param {{ upstreamPort: number, port?: number }} options the server's port on 127.0.0.1, and the proxy's own
 *   (any free one unless given). Neither side is ever another machine.
 * @returns {Promise<ToxicProxy>}
 */
export async function startToxicProxy({ upstreamPort, port = 0 }) {
  /** @type {Set<import("./connection.mjs").Connection>} */
  const connections = new Set();
  /** @type {() => void} */
  const nobody = () => undefined;
  let [onBudgetSpent, onAnswerWithheld] = [nobody, nobody];
  let refusing = false;
  /** @type {import("./connection.mjs").Faults} */
  const faults = {
    request: healthy(),
    response: healthy(),
    produceAwaited: false,
    budgetSpent() {
      faults.request.budget = faults.response.budget = Number.POSITIVE_INFINITY;
      onBudgetSpent();
    },
    answerWithheld: () => onAnswerWithheld(),
  };

  const server = createServer({ allowHalfOpen: true }, (client) => {
    if (refusing) {
      client.on("error", nobody).resetAndDestroy();
      return;
    }
    const connection = joinUpstream({ client, upstreamPort, faults });
    connections.add(connection);
    connection.closed.then(() => connections.delete(connection));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");

  const wakeAll = () => {
    for (const { wake } of connections) wake();
  };
  const cutAll = () => {
    for (const { cut } of connections) cut();
  };
  return {
    port: /** @type {import("node:net").AddressInfo} */ (server.address()).port,
    connections: () => connections.size,
    cutAfter(bytes, direction = "response") {
      faults[direction].budget = bytes;
      return new Promise((resolve) => {
        onBudgetSpent = () => resolve();
      });
    },
    cutNextProduceResponse() {
      faults.produceAwaited = true;
      return new Promise((resolve) => {
        onAnswerWithheld = () => resolve();
      });
    },
    delay(milliseconds, direction) {
      if (direction !== "response") faults.request.delayMs = milliseconds;
      if (direction !== "request") faults.response.delayMs = milliseconds;
      wakeAll();
    },
    blackhole() {
      faults.request.stalled = faults.response.stalled = true;
    },
    refuse() {
      refusing = true;
      cutAll();
    },
    heal() {
      Object.assign(faults.request, healthy());
      Object.assign(faults.response, healthy());
      refusing = faults.produceAwaited = false;
      wakeAll();
    },
    async close() {
      refusing = true;
      const closed = once(server, "close");
      server.close();
      cutAll();
      await Promise.all([closed, ...[...connections].map((connection) => connection.closed)]);
    },
  };
}
