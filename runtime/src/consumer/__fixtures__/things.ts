import { afterEach } from "vitest";
import { defineEvent } from "../../event/define-event.js";
import type { ConsumerOptions } from "../../events.js";
import type { OutgoingRecord } from "../../ports/transport.js";
import { FakeClock } from "../../testing/fake-clock.js";
import { TestEvents } from "../../testing/test-events.js";
import { waitUntil } from "../../testing/wait-until.js";
import type { ConsumerCounts } from "../consumer-counts.js";

export interface Moved {
  readonly id: string;
  readonly step: number;
}
const schemaOf = (name: string) =>
  JSON.stringify({
    type: "record",
    name,
    fields: [
      { name: "id", type: "string" },
      { name: "step", type: "int" },
    ],
  });
const define = <Type extends string>(type: Type, topic = "things.events") =>
  defineEvent<Type, Moved>({
    type,
    version: 1,
    topic,
    aggregate: "Thing",
    key: "id",
    schema: schemaOf(type.replace(".", "")),
  });
export const moved = define("Thing.Moved");
export const sold = define("Thing.Sold");
export const elsewhere = define("Other.Done", "others.events");

export const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
export const utf8 = (text: string) => new TextEncoder().encode(text);

const open: TestEvents[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((test) => test.close()));
});

export function setUp() {
  const clock = new FakeClock();
  const test = new TestEvents({ clock, partitions: 2 });
  open.push(test);
  const publish = (id: string, step: number, definition = moved) =>
    test.events.publish(definition, { tenantId, payload: { id, step } });
  const consumer = (options: ConsumerOptions = {}) => test.events.consumer({ retry: { jitter: 0 }, ...options });
  const send = (record: Partial<OutgoingRecord>) =>
    new Promise<void>((resolve) => {
      const whole = { topic: "healthtech.things.events", key: null, value: null, headers: [], timestamp: new Date(0) };
      void test.broker.append([{ ...whole, ...record }]).then(() => resolve());
    });
  const warnings = () => test.logger.entries.filter(({ level }) => level !== "info");
  return { clock, test, publish, consumer, send, warnings };
}

/** All counts of a consumer, those that are not named zero. */
export const counted = (counts: Partial<ConsumerCounts>): ConsumerCounts => ({
  handled: 0,
  skipped: 0,
  otherTenants: 0,
  duplicates: 0,
  retried: 0,
  deadLettered: 0,
  parked: 0,
  ...counts,
});

/** Until nothing is left to deliver to the group. */
export const settled = async (consumer: { readonly counts: ConsumerCounts }, count: number) =>
  waitUntil(`${count} records are done with`, () => {
    const { handled, skipped, otherTenants, duplicates, deadLettered, parked } = consumer.counts;
    return handled + skipped + otherTenants + duplicates + deadLettered + parked >= count;
  });
