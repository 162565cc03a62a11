import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { describe, expect, it } from "vitest";
import { freePorts, isFree, refuseTakenPorts } from "./ports.mjs";

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

async function listenOn(host: string) {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

describe("ports", () => {
  it.each(["127.0.0.1", "0.0.0.0", ...(hasIpv6 ? ["::1", "::"] : [])])(
    "are taken by a server on %s, whichever address localhost means",
    async (host) => {
      const server = await listenOn(host);
      expect(await isFree(server.port)).toBe(false);
      server.close();
      await expect.poll(() => isFree(server.port)).toBe(true);
    },
  );

  it("that are taken are all named in one sentence, with the variables that move them", async () => {
    const [one, two] = [await listenOn("127.0.0.1"), await listenOn("127.0.0.1")];
    const [free = 0] = await freePorts(1);
    const wanted = [
      { port: one.port, variable: "KAFKA_PORT_1", what: "broker 1" },
      { port: free, variable: "KAFKA_PORT_2", what: "broker 2" },
      { port: two.port, variable: "SCHEMA_REGISTRY_PORT", what: "schema registry" },
    ];
    await expect(refuseTakenPorts(wanted)).rejects.toThrow(
      `port ${one.port} (broker 1, KAFKA_PORT_1), port ${two.port} (schema registry, SCHEMA_REGISTRY_PORT)`,
    );
    one.close();
    two.close();
    await refuseTakenPorts(wanted.slice(1, 2));
  });

  it("that are picked differ, are free, lie below those of outgoing connections, and are not the excepted", async () => {
    const first = await freePorts(20);
    const second = await freePorts(20, first);
    expect(new Set([...first, ...second]).size).toBe(40);
    for (const port of first) expect(port < 32768 && port >= 10_000 && (await isFree(port))).toBe(true);
  });
});
