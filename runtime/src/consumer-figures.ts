import type { Consumer } from "./consumer/consumer.js";
import type { OpenDeadLetters } from "./open-dead-letters.js";
import type { ConsumerFigures, DeadLetterFigures } from "./ports/telemetry.js";

type Consumers = readonly { readonly group: string; readonly consumer: Pick<Consumer, "membership" | "lag"> }[];

/** The figures of consumers that are started; a lag that cannot be had is left out, since its absence is seen too. */
export function figuresOf(consumers: Consumers): Promise<readonly ConsumerFigures[]> {
  const started = consumers.filter(({ consumer }) => consumer.membership !== "stopped");
  return Promise.all(
    started.map(async ({ group, consumer }) => {
      const joined = consumer.membership === "joined";
      return { group, joined, lag: joined ? await consumer.lag().catch(() => []) : [] };
    }),
  );
}

/** How many keys are closed in the groups of these consumers. */
export function parkedOf(
  consumers: Consumers,
  deadLetters: Pick<OpenDeadLetters, "closedKeys">,
): Promise<readonly DeadLetterFigures[]> {
  const groups = [...new Set(consumers.map(({ group }) => group))];
  return Promise.all(groups.map(async (group) => ({ group, parkedSequences: await deadLetters.closedKeys(group) })));
}
