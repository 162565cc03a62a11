import { describe, it } from "vitest";
import { outboxContract } from "../../testing/outbox-contract.js";
import { InMemoryOutbox, InMemoryTransaction } from "./in-memory-outbox.js";

outboxContract({ describe, it }, "in memory", async () => ({
  outbox: new InMemoryOutbox(),
  begin: async () => {
    const handle = new InMemoryTransaction();
    return { handle, commit: async () => handle.commit(), rollback: async () => handle.rollback() };
  },
}));
