// @ts-check
import { connect } from "node:net";
import { frameReader, readRequest, readResponse } from "./frames.mjs";
import { openPipe } from "./pipe.mjs";

/**
 * What the connections of one proxy share: its faults, and what to tell of them.
 * @typedef {object} Faults
 * @property {import("./pipe.mjs").Toxins} request
 * @property {import("./pipe.mjs").Toxins} response
 * @property {boolean} produceAwaited the next Produce request is the one whose answer is to be withheld
 * @property {() => void} budgetSpent
 * @property {() => void} answerWithheld
 */

/**
 * @typedef {object} Connection
 * @property {() => void} cut resets both sides
 * @property {() => void} wake after the faults have changed
 * @property {Promise<void>} closed when both sides are
 */

/**
 * Joins a client that has connected to the server behind the proxy.
 * @param {object} options
 * @param {import("node:net").Socket} options.client
 * @param {number} options.upstreamPort
 * @param {Faults} options.faults
 * @returns {Connection}
 */
export function joinUpstream({ client, upstreamPort, faults }) {
  const upstream = connect({ host: "127.0.0.1", port: upstreamPort, allowHalfOpen: true });
  client.setNoDelay(true);
  upstream.setNoDelay(true);
  const cut = () => {
    reset(client);
    reset(upstream);
  };
  // Without a reset, which could overtake the bytes that were still allowed to pass.
  const spent = () => {
    client.destroy();
    upstream.destroy();
    faults.budgetSpent();
  };

  const answers = withheldAnswer(faults);
  const requests = openPipe({
    from: client,
    to: upstream,
    toxins: () => faults.request,
    inspect: answers.seeRequests,
    cut: spent,
  });
  const responses = openPipe({
    from: upstream,
    to: client,
    toxins: () => faults.response,
    inspect: (chunk) => {
      if (answers.seeResponses(chunk)) return true;
      // Part of the answer may be in the client's hands already: half an answer is none.
      cut();
      faults.answerWithheld();
      return false;
    },
    cut: spent,
  });

  const closed = Promise.all(
    [client, upstream].map((socket) => new Promise((done) => socket.once("close", done))),
  ).then(() => {
    requests.dispose();
    responses.dispose();
    answers.forget();
  });
  // A reset of one side is passed on; the error itself is what this proxy is for.
  client.on("error", () => reset(upstream));
  upstream.on("error", () => reset(client));
  return {
    cut,
    closed,
    wake: () => {
      requests.wake();
      responses.wake();
    },
  };
}

/** @type {WeakSet<import("node:net").Socket>} */
const beingReset = new WeakSet();

/**
 * Resets a socket, or closes it where its end is on its way to the peer: Node cannot reset it then, would leave it open
 * and never say that it is closed.
 * @param {import("node:net").Socket} socket
 */
function reset(socket) {
  if (socket.destroyed || beingReset.has(socket)) return;
  if (socket.writableEnded && !socket.writableFinished) {
    socket.destroy();
    return;
  }
  beingReset.add(socket);
  socket.resetAndDestroy();
}

/**
 * Finds the next Produce request of a connection, when it is awaited, and the answer to it.
 * @param {Faults} faults
 */
function withheldAnswer(faults) {
  /** @type {number | null} */
  let doomed = null;
  let seen = false;
  const readRequests = frameReader(8, (head) => {
    const { isProduce, correlationId } = readRequest(head);
    if (!isProduce || !faults.produceAwaited) return;
    faults.produceAwaited = false;
    doomed = correlationId;
  });
  const readResponses = frameReader(4, (head) => {
    seen ||= doomed !== null && readResponse(head).correlationId === doomed;
  });
  return {
    /** @param {Buffer} chunk */
    seeRequests(chunk) {
      readRequests(chunk);
      return true;
    },
    /**
     * @param {Buffer} chunk
     * @returns {boolean} false once the answer is there, whole
     */
    seeResponses(chunk) {
      readResponses(chunk);
      return !seen;
    },
    /** A connection that died before its broker answered did not do what was asked: the next one shall. */
    forget() {
      if (doomed !== null && !seen) faults.produceAwaited = true;
      doomed = null;
    },
  };
}
