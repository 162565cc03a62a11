import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { pino } from "pino";
import { Registry } from "prom-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeOnPostgres } from "../../.config/test-database.js";
import { InMemoryBroker } from "./adapters/memory/in-memory-broker.js";
import { InMemorySchemaRegistry } from "./adapters/memory/in-memory-schema-registry.js";
import { InMemoryTransport } from "./adapters/memory/in-memory-transport.js";
import { runtimeMigrations } from "./adapters/postgres/migrations/index.js";
import { createEvents } from "./create-events.js";
import { EventError } from "./errors.js";
import { defineEvent } from "./event/define-event.js";
import type { Events } from "./events.js";
import { waitUntil } from "./testing/wait-until.js";

/**
 * An event all of whose tagged values can be recognised goes every way there is: published, relayed, handled, failed by
 * hostile handlers, made a dead letter, replayed, refused. None of its values may turn up in anything that leaves the
 * process for people who may not see a patient: logs, errors, metrics, spans, dead letters' headers, columns of why.
 */
const TEXT = "S3NTINEL-Ada-Lovelace";
const NUMBER = 424_242_424;
/** The aggregate's id: it is the message key and the subject of the envelope, and belongs nowhere else. */
const KEY = "K3Y-4711";

interface Admitted {
  readonly id: string;
  readonly [field: string]: unknown;
}
const tagged = (name: string, type: unknown, tag: string) => ({ name, type, "confluent:tags": [tag] });
const fields = [
  { name: "id", type: "string" },
  tagged("name", "string", "PII"),
  tagged("insuranceNumber", ["null", "string"], "PII"),
  tagged("balance", "int", "FINANCIAL"),
  tagged("account", "long", "FINANCIAL"),
  tagged("weight", "double", "PHI"),
  tagged("genome", "bytes", "PHI"),
  tagged("diagnoses", { type: "array", items: "string" }, "PHI"),
  tagged("findings", { type: "map", values: "string" }, "PHI"),
  tagged("ward", { type: "record", name: "Ward", fields: [tagged("bed", "string", "PHI")] }, "PHI"),
];
const admitted = defineEvent<"Patient.Admitted", Admitted>({
  type: "Patient.Admitted",
  version: 1,
  topic: "patient.events",
  aggregate: "Patient",
  key: "id",
  schema: JSON.stringify({ type: "record", name: "PatientAdmitted", fields }),
});
const payloadOf = (id: string, more: Record<string, unknown> = {}): Admitted => ({
  id: `${KEY}-${id}`,
  name: TEXT,
  insuranceNumber: TEXT,
  balance: NUMBER,
  account: BigInt(NUMBER),
  weight: NUMBER + 0.5,
  genome: Buffer.from(TEXT),
  diagnoses: [TEXT],
  findings: { [TEXT]: TEXT },
  ward: { bed: TEXT },
  ...more,
});
const tenantId = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

/** Every form in which a text can stand in another: as it is, in hex, in base64 wherever in the bytes it begins. */
function formsOf(text: string): readonly string[] {
  const base64 = [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text), Buffer.alloc(3)]);
    // The characters that only the text decides.
    return bytes.toString("base64").slice(Math.ceil((before * 4) / 3), Math.floor(((before + text.length) * 4) / 3));
  });
  const hex = Buffer.from(text).toString("hex");
  return [text, text.toLowerCase(), encodeURIComponent(text), hex, hex.toUpperCase(), ...base64];
}
const VALUES = [...formsOf(TEXT), ...formsOf(String(NUMBER)), NUMBER.toString(16)];
const KEYS = formsOf(KEY);
const leaksOf = (text: string, forms: readonly string[]) => forms.filter((form) => text.includes(form));

/** What a handler may throw that would carry a payload out. */
const hostile: readonly ((payload: Admitted) => unknown)[] = [
  (payload) => new Error(text(payload)),
  (payload) => new Error("failed", { cause: new Error(text(payload)) }),
  (payload) => new AggregateError([new Error(text(payload))], text(payload)),
  (payload) => text(payload),
  (payload) => payload,
  (payload) => Object.assign(new Error(text(payload)), { name: payload.name, code: payload.name, payload }),
  (payload) => new EventError("HANDLER.REJECTED", text(payload), { details: { payload } }),
  (payload) => new EventError("TRANSPORT.REJECTED", text(payload), { details: { payload }, cause: payload }),
  (payload) => new EventError("CODEC.BYTES_INVALID", text(payload)),
  (payload) => forged(payload, payload.name, false),
  (payload) => forged(payload, `HANDLER.${payload.name}`, false),
  (payload) => forged(payload, `TRANSPORT.${payload.name}`, true),
  (payload) => Object.defineProperty(new Error("failed"), "stack", { value: text(payload) }),
  (payload) => Object.assign(new Error("failed"), { constructor: { name: payload.name } }),
];
const text = (payload: Admitted): string =>
  JSON.stringify(payload, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
const forged = (payload: Admitted, code: unknown, retryable: boolean) =>
  Object.assign(new Error(text(payload)), { name: "EventError", code, retryable, details: { payload } });

describe("what the test looks for", () => {
  it("is found in every form, wherever it stands", () => {
    for (const before of ["", "a", "ab", "abc"]) {
      const bytes = Buffer.from(`${before}${TEXT} behind`);
      for (const encoding of ["utf8", "hex", "base64"] as const) {
        expect(leaksOf(bytes.toString(encoding), VALUES), `${before} ${encoding}`).not.toEqual([]);
      }
    }
  });
});

describeOnPostgres("no value of a payload", (database) => {
  const broker = new InMemoryBroker({ maxRecordBytes: 100_000 });
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const register = new Registry();
  const lines: string[] = [];
  const logger = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  const errors: unknown[] = [];
  const transport = new InMemoryTransport(broker);
  let events: Events;
  let finalHealth = "";
  let letters = "";

  beforeAll(async () => {
    await database.knex.migrate.latest({ migrationSource: runtimeMigrations });
    events = createEvents({
      service: "ward-service",
      environment: { DATABASE_URL: database.url },
      transport,
      registry: new InMemorySchemaRegistry(),
      logger,
      tracing: provider,
      metrics: register,
      fallback: {
        breakerThreshold: 2,
        breakerHalfOpenAfter: 1,
        publishRetry: { maxAttempts: 2, initialDelay: 0, factor: 1, maxDelay: 1, jitter: 0 },
        relayRetry: { maxAttempts: 2, initialDelay: 0, factor: 1, maxDelay: 1, jitter: 0 },
        relayPollInterval: 2,
      },
      deadLetters: { pollInterval: 2 },
    });
    await everyWay();
    finalHealth = JSON.stringify([events.health(), await events.ready()]);
    letters = JSON.stringify(await events.deadLetters.list(), (name, value: unknown) =>
      name === "key" ? undefined : typeof value === "bigint" ? String(value) : value,
    );
    for (const err of errors) logger.fatal({ err }, "what a caller may log");
  }, 60_000);
  afterAll(async () => {
    await events?.close();
    await transport.close();
  });

  /** Publishes, relays, refuses, handles, fails, makes dead letters of, parks and replays. */
  async function everyWay(): Promise<void> {
    const mended = { yet: false };
    const consumer = events
      .consumer({ parking: "key", retry: { maxAttempts: 2, initialDelay: 0, maxDelay: 1 } })
      .on(admitted, ({ payload }) => {
        const failure = hostile[Number(payload.id.split("-").at(-1))];
        if (failure !== undefined && !mended.yet) throw failure(payload);
      });
    await consumer.start();
    const publish = (id: string, more: Record<string, unknown> = {}) =>
      events.publish(admitted, { tenantId, payload: payloadOf(id, more) });
    for (const index of hostile.keys()) await publish(String(index));
    // Waits behind its dead letter.
    await publish("0");
    await publish("fine");

    for (const { name } of fields) {
      for (const value of [Symbol(TEXT), { [TEXT]: TEXT }, new Error(TEXT), `${TEXT}\ud800`, NUMBER / 7]) {
        await publish("wrong", { [name]: value }).then(
          () => undefined,
          (error) => errors.push(error),
        );
      }
    }
    for (const wrong of [
      { tenantId: TEXT },
      { eventId: TEXT },
      { traceparent: TEXT },
      { correlationId: `${TEXT}\n` },
    ]) {
      const request = { tenantId, payload: payloadOf("wrong"), ...wrong };
      await events.publish(admitted, request).catch((error) => errors.push(error));
    }
    // Round by the outbox while the transport fails, and refused for good out of it.
    broker.faults.failSends({ when: "before", times: 4 });
    await publish("round");
    await database.knex.transaction((transaction) =>
      events.publish(
        admitted,
        { tenantId, payload: payloadOf("large", { diagnoses: Array(9_000).fill(TEXT) }) },
        { transaction },
      ),
    );
    await waitUntil("one is parked in the outbox", async () => ((await events.outbox?.counts())?.parked ?? 0) === 1);
    // Damaged on its way.
    const [record] = broker.records("healthtech.patient.events");
    if (record?.value == null) throw new Error("There is no record.");
    await broker.append([{ ...record, value: record.value.subarray(0, -1), key: Buffer.from("damaged") }]);
    const notAnEvent = record.headers.map(
      ([name, value]) => [name, name === "ce_type" ? Buffer.from(TEXT) : value] as const,
    );
    await broker.append([{ ...record, headers: notAnEvent }]);

    await waitUntil("all that can fail has", () => consumer.counts.deadLettered === hostile.length + 1);
    await waitUntil("one waits behind", async () => (await events.deadLetters.counts()).parked === 1);
    await register.metrics();
    // Once in vain, then for good.
    for (const yet of [false, true]) {
      mended.yet = yet;
      const preview = await events.deadLetters.preview({ code: "HANDLER.FAILED" });
      const { id } = await events.deadLetters.replay(preview, { eventsPerSecond: 1_000_000 });
      await waitUntil("they are replayed", async () => (await events.deadLetters.outstanding(id)) === 0);
    }
    const batch = events.batchPublisher();
    await batch
      .add(admitted, { tenantId, payload: payloadOf("wrong", { name: 7 }) })
      .catch((error) => errors.push(error));
    await batch.add(admitted, { tenantId, payload: payloadOf("batch") });
    await batch.close();
  }

  const spans = () => JSON.stringify(exporter.getFinishedSpans().map(spanOf));
  const rows = async (table: string, ...without: string[]) => {
    const all: Record<string, unknown>[] = await database.knex(table);
    return all.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !without.includes(column))));
  };

  it("is in a log, of any level, nor in an error that a caller logs with all that it holds", () => {
    const levels = new Set(lines.map((line) => (JSON.parse(line) as { level: number }).level));
    expect([...levels]).toEqual(expect.arrayContaining([40, 50, 60]));
    expect(errors.length).toBeGreaterThan(fields.length * 4);
    expect(lines.filter((line) => leaksOf(line, [...VALUES, ...KEYS]).length > 0)).toEqual([]);
  });

  it("is in the metrics, nor is a tenant", async () => {
    const metrics = await register.metrics();
    for (const seen of [
      "dead_letters_total{",
      "event_retries_total{",
      "outbox_parked_events 1",
      'stored_in="outbox"',
    ]) {
      expect(metrics).toContain(seen);
    }
    expect(leaksOf(metrics, [...VALUES, ...KEYS, tenantId])).toEqual([]);
  });

  it("is in a span", () => {
    const names = new Set(exporter.getFinishedSpans().map(({ name }) => name));
    expect([...names].sort()).toEqual(["process healthtech.patient.events", "send healthtech.patient.events"]);
    expect(exporter.getFinishedSpans().filter(({ status }) => status.code === 2).length).toBeGreaterThan(
      hostile.length,
    );
    expect(leaksOf(spans(), [...VALUES, ...KEYS, tenantId])).toEqual([]);
  });

  it("is in the headers of a dead letter, but for the key in the envelope's subject", () => {
    const dead = broker.records("healthtech.patient.events.dlq");
    expect(dead.length).toBeGreaterThanOrEqual(hostile.length + 1);
    for (const { headers, value } of dead) {
      for (const [name, bytes] of headers) {
        const header = `${name} ${Buffer.from(bytes ?? []).toString("latin1")}`;
        expect(leaksOf(header, name === "ce_subject" ? VALUES : [...VALUES, ...KEYS])).toEqual([]);
      }
      // Where it belongs, so that the test would see it.
      expect(leaksOf(Buffer.from(value ?? []).toString("latin1"), VALUES)).not.toEqual([]);
    }
  });

  it("is in the columns that say why, of dead letters and of the outbox", async () => {
    const failed = await rows("failed_events", "payload", "key", "headers");
    expect(failed.length).toBeGreaterThanOrEqual(hostile.length + 1);
    expect(leaksOf(JSON.stringify(failed), [...VALUES, ...KEYS])).toEqual([]);
    const waiting = await rows("event_outbox", "payload", "key", "headers");
    expect(waiting.map(({ last_error }) => last_error)).toEqual(["TRANSPORT.RECORD_TOO_LARGE"]);
    expect(leaksOf(JSON.stringify(waiting), [...VALUES, ...KEYS])).toEqual([]);
    const [whole] = await database.knex
      .raw("SELECT encode(payload, 'hex') AS payload FROM event_outbox")
      .then(({ rows }) => rows);
    expect(leaksOf(whole.payload, VALUES)).not.toEqual([]);
  });

  it("is in what an operator or a probe is shown, but for the key", () => {
    expect(letters).toContain("CODEC.BYTES_INVALID");
    expect(leaksOf(letters, VALUES)).toEqual([]);
    expect(leaksOf(finalHealth, [...VALUES, ...KEYS])).toEqual([]);
  });
});

/** All of a span that an exporter sends. */
function spanOf({ name, kind, attributes, events, links, status, resource }: ReadableSpan) {
  return { name, kind, attributes, events, links, status, resource: resource.attributes };
}
