import { describe, it } from "vitest";
import { deadLetterStoreContract } from "../../testing/dead-letter-store-contract.js";
import { FakeClock } from "../../testing/fake-clock.js";
import { InMemoryDeadLetterStore } from "./in-memory-dead-letter-store.js";

deadLetterStoreContract({ describe, it }, "in memory", async () => {
  const clock = new FakeClock();
  return { store: new InMemoryDeadLetterStore(clock), advance: (milliseconds) => clock.advance(milliseconds) };
});
