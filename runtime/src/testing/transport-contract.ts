import { batchesContract } from "./transport-contract/batches.js";
import { groupsContract } from "./transport-contract/groups.js";
import { recordsContract } from "./transport-contract/records.js";
import { type BrokerUnderTest, Stage } from "./transport-contract/stage.js";
import { subscriptionsContract } from "./transport-contract/subscriptions.js";

export type { BrokerUnderTest } from "./transport-contract/stage.js";

/** The test framework's functions: those of vitest, node:test and mocha fit. */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => Promise<void>) => void;
}

/**
 * What every transport must do, whatever is behind it: `ports/transport.ts` as tests. An adapter calls it in a test file
 * of its own, with a broker that tolerates topics and groups of random names.
 */
export function transportContract(
  { describe, it }: TestFramework,
  name: string,
  startBroker: () => Promise<BrokerUnderTest>,
): void {
  let started: Promise<BrokerUnderTest> | undefined;
  const test = (sentence: string, body: (stage: Stage) => Promise<void>) =>
    it(sentence, async () => {
      started ??= startBroker();
      const stage = new Stage(await started);
      try {
        await stage.open();
        await body(stage);
      } finally {
        await stage.close();
      }
    });
  const suite = { describe, test };
  recordsContract(suite, name);
  groupsContract(suite, name);
  batchesContract(suite, name);
  subscriptionsContract(suite, name);
}
