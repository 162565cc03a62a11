import { describe, expect, it } from "vitest";
import { InMemoryOutbox, InMemoryTransaction } from "../adapters/memory/in-memory-outbox.js";
import type { Outbox, RelayOutbox } from "../ports/outbox.js";
import { loseNothing } from "./__fixtures__/nothing-lost.js";
import type { WorldDatabase } from "./__fixtures__/outbox-world.js";

describe("services that publish over an outbox in memory", () => {
  it("lose nothing that was safe and keep the order per key, whatever fails when", async () => {
    const seen = { safe: 0, viaOutbox: 0, unknown: 0, duplicates: 0 };
    for (let seed = 1; seed <= 100; seed++) {
      const { safe, viaOutbox, unknown, duplicates } = await loseNothing(seed, memoryDatabase());
      seen.safe += safe;
      seen.viaOutbox += viaOutbox;
      seen.unknown += unknown;
      seen.duplicates += duplicates;
    }
    // The faults did strike: some went round by the outbox, some died with their service, some came twice.
    expect(seen.viaOutbox).toBeGreaterThan(seen.safe / 10);
    expect(seen.viaOutbox).toBeLessThan(seen.safe);
    expect(seen.unknown).toBeGreaterThan(0);
    expect(seen.duplicates).toBeGreaterThan(0);
  });
});

function memoryDatabase(): WorldDatabase<InMemoryTransaction> {
  const outbox = new InMemoryOutbox();
  return {
    connect: () => {
      let alive = true;
      const dead = () => Promise.reject(new Error("cut"));
      const own: Outbox<InMemoryTransaction> & RelayOutbox = {
        add: (records, transaction) => (alive ? outbox.add(records, transaction) : dead()),
        waiting: (lanes) => (alive ? outbox.waiting(lanes) : dead()),
        ready: () => outbox.ready(),
        claim: (limit, work) =>
          outbox.claim(limit, async (records) => {
            const settlements = alive ? await work(records) : [];
            return alive ? settlements : dead();
          }),
        counts: () => outbox.counts(),
        release: (tenantId, eventId) => outbox.release(tenantId, eventId),
        discard: (tenantId, eventId) => outbox.discard(tenantId, eventId),
      };
      return {
        outbox: own,
        cut: () => {
          alive = false;
        },
      };
    },
    inTransaction: async (work) => {
      const transaction = new InMemoryTransaction();
      if (await work(transaction)) transaction.commit();
      else transaction.rollback();
    },
  };
}
