import { keepingTests } from "./dead-letter-store-contract/keeping.js";
import { parkingTests } from "./dead-letter-store-contract/parking.js";
import { replayingTests } from "./dead-letter-store-contract/replaying.js";
import type { DeadLetterStoreUnderTest, DeclareTest } from "./dead-letter-store-contract/stage.js";
import type { TestFramework } from "./transport-contract.js";

export { deadLetter, type LetterAsked, parkedLetter } from "./dead-letter-store-contract/letters.js";
export type { DeadLetterStoreUnderTest };

/** What every store of dead letters must do: `ports/dead-letter-store.ts` as tests. Each test gets a store that is empty. */
export function deadLetterStoreContract(
  { describe, it }: TestFramework,
  name: string,
  start: () => Promise<DeadLetterStoreUnderTest>,
): void {
  const test: DeclareTest = (sentence, body) => it(sentence, async () => body(await start()));
  describe(`${name}: a store of dead letters`, () => {
    keepingTests(test);
    replayingTests(test);
    parkingTests(test);
  });
}
