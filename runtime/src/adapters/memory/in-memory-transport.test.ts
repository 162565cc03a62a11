import { describe, it } from "vitest";
import { transportContract } from "../../testing/transport-contract.js";
import { InMemoryBroker } from "./in-memory-broker.js";
import { InMemoryTransport } from "./in-memory-transport.js";

transportContract({ describe, it }, "the transport in memory", async () => {
  const broker = new InMemoryBroker({ partitions: 3 });
  return {
    connect: async () => new InMemoryTransport(broker),
    partitions: 3,
    tooManyBytes: 1024 * 1024 + 1,
  };
});
