import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { describe, expect, it } from "vitest";
import { askBroker, askRegistry, waitUntil } from "./health.mjs";
import { freePorts } from "./ports.mjs";

describe("waiting for health", () => {
  it("ends as soon as nothing is missing", async () => {
    const answers = ["broker 1", "broker 1", null];
    await waitUntil({ missing: async () => answers.shift() ?? null, withinMs: 60_000, everyMs: 1 });
    expect(answers).toEqual([]);
  });

  it("gives up at the deadline, and says what is missing still", async () => {
    const wait = waitUntil({ missing: async () => "broker 2 does not answer", withinMs: 20, everyMs: 1 });
    await expect(wait).rejects.toThrow("After 0 seconds still missing: broker 2 does not answer.");
  });

  it("gives up at once when there is nothing left to wait for", async () => {
    const wait = waitUntil({ missing: async () => "broker 2", lost: async () => "Broker 2 ended.", withinMs: 60_000 });
    await expect(wait).rejects.toThrow("Broker 2 ended.");
  });

  it("ends at a Ctrl-C, also while it pauses between two questions", async () => {
    const interrupt = new AbortController();
    const missing = async () => {
      setImmediate(() => interrupt.abort());
      return "broker 1";
    };
    const wait = waitUntil({ missing, withinMs: 3_600_000, everyMs: 3_600_000, signal: interrupt.signal });
    await expect(wait).rejects.toThrow("Interrupted.");
  });
});

describe("asking", () => {
  it("finds no broker where nobody listens, and none where somebody listens who is no broker", async () => {
    const [port = 0] = await freePorts(1);
    expect(await askBroker(port)).toBeNull();
    const stranger = createTcpServer((socket) =>
      socket.on("error", () => undefined).end("HTTP/1.1 400 Bad Request\r\n\r\n"),
    );
    stranger.listen(0, "127.0.0.1");
    await once(stranger, "listening");
    expect(await askBroker((stranger.address() as AddressInfo).port)).toBeNull();
    stranger.close();
  });

  it("takes for a registry only what answers with a list of subjects", async () => {
    let answer: [number, string] = [200, "[]"];
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(answer[0], { connection: "close" }).end(answer[1]);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/apis/ccompat/v7`;
    const seen = [];
    for (answer of [
      [200, "[]"],
      [200, "{}"],
      [200, "<html>"],
      [503, "[]"],
    ] as [number, string][]) {
      seen.push(await askRegistry(url));
    }
    expect(seen).toEqual([true, false, false, false]);
    expect(asked[0]).toBe("/apis/ccompat/v7/subjects");
    server.close();
    await once(server, "close");
    expect(await askRegistry(url)).toBe(false);
  });
});
