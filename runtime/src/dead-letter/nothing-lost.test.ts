import { expect, it } from "vitest";
import { InMemoryDeadLetterStore } from "../adapters/memory/in-memory-dead-letter-store.js";
import { liveThrough, type WorldReport } from "./__fixtures__/letter-world.js";

it("members of a group that die at any point lose no event, and keep those of a key in order", async () => {
  const seen: WorldReport[] = [];
  for (let seed = 1; seed <= 200; seed++) {
    const store = new InMemoryDeadLetterStore();
    seen.push(
      await liveThrough(seed, { connect: () => ({ store, cut: () => undefined }) }).catch((cause) => {
        throw new Error(`Seed ${seed}`, { cause });
      }),
    );
  }
  const sum = (what: keyof WorldReport) => seen.reduce((total, report) => total + report[what], 0);
  // Everything did happen: events failed, waited, were given up, came twice, and processes died.
  expect(sum("handled")).toBeGreaterThan(200 * 15);
  for (const what of ["discarded", "failures", "parked", "kills", "redelivered"] as const) {
    expect(sum(what)).toBeGreaterThan(100);
  }
}, 120_000);
