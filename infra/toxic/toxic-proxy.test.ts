import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startToxicProxy } from "./toxic-proxy.mjs";

/** Answers what it is told, byte for byte, or as `answer` says; remembers what reached it. */
class Echo {
  received = "";
  readonly sockets = new Set<Socket>();
  answer: (chunk: Buffer, socket: Socket) => void = (chunk, socket) => socket.write(chunk);
  readonly server: Server = createServer((socket) => {
    this.sockets.add(socket);
    socket.on("error", () => undefined).once("close", () => this.sockets.delete(socket));
    socket.on("data", (chunk) => {
      this.received += chunk.toString("latin1");
      this.answer(chunk, socket);
    });
  });
  get port() {
    return (this.server.address() as AddressInfo).port;
  }
}

class Client {
  received = "";
  closed = false;
  readonly socket: Socket;
  constructor(port: number) {
    this.socket = connect({ host: "127.0.0.1", port });
    this.socket.on("data", (chunk) => {
      this.received += chunk.toString("latin1");
    });
    this.socket
      .on("error", () => undefined)
      .once("close", () => {
        this.closed = true;
      });
  }
}

describe("a toxic proxy", () => {
  let echo: Echo;
  let proxy: Awaited<ReturnType<typeof startToxicProxy>>;
  const clients: Client[] = [];
  const newClient = () => {
    const client = new Client(proxy.port);
    clients.push(client);
    return client;
  };

  beforeEach(async () => {
    echo = new Echo();
    echo.server.listen(0, "127.0.0.1");
    await once(echo.server, "listening");
    proxy = await startToxicProxy({ upstreamPort: echo.port });
  });
  afterEach(async () => {
    for (const { socket } of clients.splice(0)) socket.destroy();
    await proxy.close();
    expect(proxy.connections()).toBe(0);
    for (const socket of echo.sockets) socket.destroy();
    echo.server.close();
  });

  it("hands on every byte, in order, in both directions, also when it is much at once", async () => {
    const client = newClient();
    const text = Array.from({ length: 300_000 }, (_, index) => index.toString(36)).join(" ");
    client.socket.write(text, "latin1");
    await expect.poll(() => client.received.length, { timeout: 20_000 }).toBe(text.length);
    expect(client.received === text && echo.received === text).toBe(true);
  });

  it("passes on that one side has nothing more to say, and lets the other one finish", async () => {
    echo.answer = () => undefined;
    echo.server.once("connection", (socket: Socket) => socket.once("end", () => socket.end("bye")));
    const client = newClient();
    client.socket.end("hello");
    await expect.poll(() => client.closed).toBe(true);
    expect([echo.received, client.received]).toEqual(["hello", "bye"]);
    await expect.poll(() => proxy.connections()).toBe(0);
  });

  it("cuts the client when the server resets, and when there is no server", async () => {
    const client = newClient();
    client.socket.write("x");
    await expect.poll(() => client.received).toBe("x");
    for (const socket of echo.sockets) socket.resetAndDestroy();
    await expect.poll(() => client.closed).toBe(true);
    echo.server.close();
    await once(echo.server, "close");
    const late = newClient();
    await expect.poll(() => late.closed).toBe(true);
  });

  it.each(["response", "request"] as const)("lets exactly so many bytes of a %s pass, once", async (direction) => {
    const cut = proxy.cutAfter(5, direction);
    const client = newClient();
    client.socket.write("0123456789");
    await cut;
    await expect.poll(() => client.closed).toBe(true);
    if (direction === "response") expect(client.received).toBe("01234");
    else await expect.poll(() => echo.received).toBe("01234");
    const next = newClient();
    next.socket.write("0123456789");
    await expect.poll(() => next.received).toBe("0123456789");
  });

  it("delays what it hands on, and keeps it in order when the delay shrinks", async () => {
    const client = newClient();
    client.socket.write("a");
    await expect.poll(() => client.received).toBe("a");
    proxy.delay(3_600_000, "response");
    client.socket.write("b");
    await expect.poll(() => echo.received).toBe("ab");
    client.socket.write("c");
    await expect.poll(() => echo.received).toBe("abc");
    expect(client.received).toBe("a");
    proxy.delay(0);
    client.socket.write("d");
    await expect.poll(() => client.received).toBe("abcd");
  });

  it("swallows everything in a blackhole while connections stay open, and hands it on when healed", async () => {
    const client = newClient();
    client.socket.write("a");
    await expect.poll(() => client.received).toBe("a");
    proxy.blackhole();
    client.socket.write("b");
    const newcomer = newClient();
    newcomer.socket.write("c");
    await expect.poll(() => proxy.connections()).toBe(2);
    for (const socket of echo.sockets) socket.write("!");
    // A round trip past the proxy: whatever was to pass would have passed before it.
    const direct = new Client(echo.port);
    direct.socket.write("?");
    await expect.poll(() => direct.received).toContain("?");
    direct.socket.destroy();
    expect([client.received, client.closed, newcomer.received, newcomer.closed]).toEqual(["a", false, "", false]);
    expect(echo.received).toBe("a?");
    proxy.heal();
    await expect.poll(() => newcomer.received).toContain("c");
    await expect.poll(() => client.received.split("").sort().join("")).toBe("!ab");
  });

  it("refuses whom it had and who comes, until it is healed", async () => {
    const client = newClient();
    client.socket.write("a");
    await expect.poll(() => client.received).toBe("a");
    proxy.refuse();
    await expect.poll(() => client.closed).toBe(true);
    const refused = newClient();
    await expect.poll(() => refused.closed).toBe(true);
    proxy.heal();
    const welcome = newClient();
    welcome.socket.write("b");
    await expect.poll(() => welcome.received).toBe("b");
  });

  describe("that is to withhold the answer to a Produce request", () => {
    /** A request frame: length, key, version, correlation id. */
    const request = (key: number, correlationId: number) =>
      Buffer.from([0, 0, 0, 8, 0, key, 0, 9, 0, 0, 0, correlationId]);
    const response = (correlationId: number) => Buffer.from([0, 0, 0, 5, 0, 0, 0, correlationId, 42]);

    /** Answers each request with its own number, as a broker does. */
    const beBroker = () => {
      echo.answer = (chunk, socket) => {
        for (let at = 0; at < chunk.length; at += 12) socket.write(response(chunk[at + 11] ?? 0));
      };
    };

    it("lets other answers pass, and cuts at that one, which the server has given", async () => {
      beBroker();
      const cut = proxy.cutNextProduceResponse();
      const client = newClient();
      client.socket.write(request(3, 1));
      await expect.poll(() => client.received.length).toBe(9);
      client.socket.write(request(0, 2));
      await cut;
      await expect.poll(() => client.closed).toBe(true);
      expect(Buffer.from(client.received, "latin1")).toEqual(response(1));
      expect(echo.received).toBe(Buffer.concat([request(3, 1), request(0, 2)]).toString("latin1"));
      const next = newClient();
      next.socket.write(request(0, 3));
      await expect.poll(() => Buffer.from(next.received, "latin1")).toEqual(response(3));
    });

    it("takes the next request instead when the server dies before it answers", async () => {
      echo.answer = (_, socket) => socket.resetAndDestroy();
      const cut = proxy.cutNextProduceResponse();
      const client = newClient();
      client.socket.write(request(0, 1));
      await expect.poll(() => client.closed).toBe(true);
      beBroker();
      await expect.poll(() => proxy.connections()).toBe(0);
      const next = newClient();
      next.socket.write(request(0, 2));
      await cut;
      await expect.poll(() => next.closed).toBe(true);
      expect(next.received).toBe("");
    });

    it("forgets it when healed", async () => {
      beBroker();
      void proxy.cutNextProduceResponse();
      proxy.heal();
      const client = newClient();
      client.socket.write(request(0, 1));
      await expect.poll(() => client.received.length).toBe(9);
    });
  });
});
