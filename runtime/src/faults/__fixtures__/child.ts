import { randomUUID } from "node:crypto";
import { KafkaTransport } from "../../adapters/kafka/kafka-transport.js";
import { openPool } from "../../adapters/postgres/open-pool.js";
import { ConfluentSchemaRegistry } from "../../adapters/registry/confluent-schema-registry.js";
import { systemClock } from "../../adapters/system/system-clock.js";
import { createEvents } from "../../create-events.js";
import type { Events } from "../../events.js";
import { RecordingLogger } from "../../testing/recording-logger.js";
import { writeEffect } from "./effects.js";
import { type Reading, readingTaken, tenantId } from "./readings.js";
import { registerReading } from "./register-reading.js";

export type ChildRole = "ward" | "relay" | "billing";

/** What a child is told, as JSON in its only argument. */
export interface ChildSettings {
  readonly role: ChildRole;
  /** Counts up with every start, so that readings of one child have other numbers than those of the one before. */
  readonly life: number;
  readonly bootstrapServers: string;
  readonly registryUrl: string;
  readonly databaseUrl: string;
  readonly topicPrefix: string;
  /** Of the schema, so that runs do not meet in the registry. */
  readonly namespace: string;
}

/** What a child says, a line of JSON each; it is on its way to the parent when the call returns. */
export type ChildLine =
  | { readonly ready: true }
  | { readonly called: string; readonly reading: Reading; readonly inTransaction: boolean }
  | { readonly safe: string; readonly storedIn: "transport" | "outbox" }
  | { readonly handled: string };

const AT_A_TIME = 20;
const LONGEST_LIFE = 300_000;

const settings = JSON.parse(process.argv[2] ?? "{}") as ChildSettings;
const definition = readingTaken(settings.namespace);
const stopping = new AbortController();
process.once("SIGTERM", () => stopping.abort());
// Whoever started it is gone, or has forgotten it.
process.stdin.once("end", () => process.exit(1)).resume();
setTimeout(() => process.exit(1), LONGEST_LIFE).unref();

function say(line: ChildLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function open(): Events {
  const { role, bootstrapServers, registryUrl: url, databaseUrl, topicPrefix } = settings;
  const logger = new RecordingLogger();
  // The shortest session that brokers allow, since its end is waited for after every kill.
  const servers = bootstrapServers.split(",");
  const transport = new KafkaTransport({ bootstrapServers: servers, clientId: role, logger, sessionTimeout: 6_000 });
  const registry = new ConfluentSchemaRegistry({ url, autoRegister: true, clock: systemClock });
  return createEvents({ service: role, topicPrefix, databaseUrl, transport, registry, logger, environment: {} });
}

async function publishForever(events: Events): Promise<void> {
  const pool = openPool(settings.databaseUrl);
  const running = new Set<Promise<void>>();
  for (let nth = 0; !stopping.signal.aborted; nth++) {
    if (running.size >= AT_A_TIME) await Promise.race(running);
    const eventId = randomUUID();
    const reading = { patient: `patient-${nth % 7}`, number: settings.life * 1_000_000 + nth };
    const inTransaction = nth % 4 === 0;
    say({ called: eventId, reading, inTransaction });
    const publish = inTransaction
      ? registerReading({ pool, events }, definition, eventId, reading)
      : publishAlone(events, eventId, reading);
    const published = publish
      .then((storedIn) => say({ safe: eventId, storedIn }))
      .catch(() => undefined)
      .finally(() => running.delete(published));
    running.add(published);
  }
  await Promise.all(running);
  await pool.end();
}

async function publishAlone(events: Events, eventId: string, payload: Reading): Promise<"transport" | "outbox"> {
  return (await events.publish(definition, { tenantId, payload, eventId })).storedIn;
}

async function consume(events: Events): Promise<void> {
  const consumer = events.consumer({ inbox: "postgres", group: `billing-${settings.topicPrefix}` });
  consumer.on(definition, async ({ id, payload }, { transaction }) => {
    await writeEffect(transaction, { consumer: "billing", event_id: id, ...payload });
    say({ handled: id });
  });
  await consumer.start();
}

const events = open();
if (settings.role === "billing") await consume(events);
say({ ready: true });
if (settings.role === "ward") await publishForever(events);
if (!stopping.signal.aborted) {
  await new Promise((resolve) => stopping.signal.addEventListener("abort", resolve, { once: true }));
}
await events.close();
process.exit(0);
