import { Registry } from "prom-client";
import { beforeEach, describe, expect, it } from "vitest";
import { EventError } from "../../errors.js";
import type { EventMetadata } from "../../event/envelope.js";
import type { OutboxCounts } from "../../ports/outbox.js";
import type { StoredRecord } from "../../ports/transport.js";
import { metricTable } from "./metric-table.js";
import { type PrometheusMetrics, prometheusMetrics } from "./prometheus-metrics.js";

const eventType = "Patient.Created";
const topic = "healthtech.patient.events";
const metadata = { id: "1" } as EventMetadata;
const record: StoredRecord = {
  topic,
  partition: 0,
  offset: 0n,
  key: null,
  value: null,
  headers: [["ce_type", Buffer.from("S3NTINEL")]],
  timestamp: new Date(0),
};
const consumed = { group: "journeys", eventType, record };
const empty: OutboxCounts = { pending: 0, parked: 0, oldestAge: null };

let register: Registry;
let metrics: PrometheusMetrics;
beforeEach(() => {
  register = new Registry();
  metrics = prometheusMetrics(register);
});

/** Samples by their name and labels, without the zeros of buckets. */
async function samples(prefix = ""): Promise<Record<string, number>> {
  const lines = (await register.metrics()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const parsed = lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.split(" ").at(-1))] as const);
  return Object.fromEntries(parsed.filter(([name]) => name.startsWith(`healthtech_${prefix}`)));
}

describe("metrics of publishing", () => {
  it("count by type, topic and where the event went, and by the code of a failure", async () => {
    const event = { eventType, topic, requested: null, inherited: null };
    metrics.publishing(event).stored("transport", metadata);
    metrics.publishing(event).stored("transport", metadata);
    metrics.publishing(event).stored("outbox", metadata);
    metrics.publishing(event).failed(new EventError("PAYLOAD.INVALID", "S3NTINEL"));
    metrics.publishing(event).failed(new Error("S3NTINEL"));
    expect(await samples("event")).toMatchObject({
      [`healthtech_events_published_total{event_type="Patient.Created",topic="${topic}",stored_in="transport"}`]: 2,
      [`healthtech_events_published_total{event_type="Patient.Created",topic="${topic}",stored_in="outbox"}`]: 1,
      [`healthtech_event_publish_failures_total{event_type="Patient.Created",topic="${topic}",code="PAYLOAD.INVALID"}`]: 1,
      [`healthtech_event_publish_failures_total{event_type="Patient.Created",topic="${topic}",code="unknown"}`]: 1,
      [`healthtech_event_publish_duration_seconds_count{topic="${topic}",stored_in="transport"}`]: 2,
    });
    // What was looked at before is not counted again.
    expect(Object.values(await samples("events_published"))).toEqual([2, 1]);
  });

  it("count what a relay brings, and what the breaker does", async () => {
    metrics.relaying([record, record, record]).settled([
      { position: 1n, status: "stored" },
      { position: 2n, status: "parked", attempts: 10, reason: "TRANSPORT.REJECTED" },
    ]);
    metrics.relaying([record, record]).failed(new Error("S3NTINEL"));
    metrics.breakerChanged("OPEN");
    metrics.breakerChanged("HALF_OPEN");
    metrics.batched("request", 7);
    expect(await samples()).toMatchObject({
      'healthtech_outbox_relayed_total{result="stored"}': 1,
      'healthtech_outbox_relayed_total{result="parked"}': 1,
      'healthtech_outbox_relayed_total{result="unsettled"}': 2,
      'healthtech_breaker_transitions_total{state="open"}': 1,
      'healthtech_breaker_transitions_total{state="half_open"}': 1,
      'healthtech_event_batch_size_sum{kind="relay"}': 5,
      'healthtech_event_batch_size_bucket{le="5",kind="request"}': 0,
      'healthtech_event_batch_size_bucket{le="10",kind="request"}': 1,
    });
  });
});

describe("metrics of consuming", () => {
  it("count results, tries, retries, dead letters and replays", async () => {
    const processed = { ...consumed, metadata: [metadata], attempt: 1 };
    metrics.processing(processed).ended(new Error("S3NTINEL"));
    metrics.retrying(consumed, new Error("S3NTINEL"));
    metrics.processing(processed).ended(undefined);
    metrics.consumed(consumed, "handled");
    metrics.deadLettered(consumed, new EventError("HANDLER.REJECTED", "S3NTINEL"));
    metrics.replayed(topic, 3);
    metrics.batched("delivery", 100);
    expect(await samples()).toMatchObject({
      'healthtech_event_processing_duration_seconds_count{group="journeys",event_type="Patient.Created",outcome="failed"}': 1,
      'healthtech_event_processing_duration_seconds_count{group="journeys",event_type="Patient.Created",outcome="succeeded"}': 1,
      [`healthtech_event_retries_total{group="journeys",topic="${topic}",event_type="Patient.Created",code="HANDLER.FAILED"}`]: 1,
      [`healthtech_events_consumed_total{group="journeys",topic="${topic}",event_type="Patient.Created",result="handled"}`]: 1,
      [`healthtech_dead_letters_total{group="journeys",topic="${topic}",event_type="Patient.Created",code="HANDLER.REJECTED"}`]: 1,
      [`healthtech_dead_letters_replayed_total{topic="${topic}"}`]: 3,
    });
  });

  it("make no label of what a record or an error says of itself", async () => {
    const forged = Object.assign(new Error("S3NTINEL"), { name: "EventError", code: "S3NTINEL", retryable: false });
    const foreign = { group: "journeys", eventType: null, record };
    metrics.consumed(foreign, "skipped");
    metrics.retrying(foreign, forged);
    metrics.deadLettered(foreign, forged);
    metrics.processing({ ...consumed, metadata: [metadata], attempt: 1 }).ended(forged);
    metrics.publishing({ eventType, topic, requested: "S3NTINEL", inherited: null }).failed(forged);
    expect(await register.metrics()).not.toContain("S3NTINEL");
    expect(Object.keys(await samples("events_consumed_total"))[0]).toContain('event_type="unknown"');
  });
});

describe("figures of the moment", () => {
  it("are asked for when somebody looks, and once for all of them", async () => {
    let asked = 0;
    const forget = metrics.watch({
      breaker: () => "OPEN",
      outbox: async () => {
        asked += 1;
        return { pending: 12, parked: 2, oldestAge: 90_500 };
      },
      consumers: async () => [
        { group: "journeys", joined: true, lag: [{ topic, partition: 3, records: 40n }] },
        { group: "journeys", joined: false, lag: [] },
      ],
      deadLetters: async () => [{ group: "journeys", parkedSequences: 5 }],
    });
    expect(await samples()).toMatchObject({
      'healthtech_breaker_state{state="closed"}': 0,
      'healthtech_breaker_state{state="open"}': 1,
      healthtech_outbox_pending_events: 12,
      healthtech_outbox_parked_events: 2,
      healthtech_outbox_oldest_age_seconds: 90.5,
      'healthtech_consumer_joined{group="journeys"}': 0,
      [`healthtech_consumer_lag_records{group="journeys",topic="${topic}",partition="3"}`]: 40,
      'healthtech_dead_letter_parked_sequences{group="journeys"}': 5,
    });
    expect(asked).toBe(1);
    forget();
    expect(Object.keys(await samples("outbox_pending"))).toEqual([]);
    expect(asked).toBe(1);
  });

  it("are missing, and counted as missing, where a source fails; the scrape goes on", async () => {
    metrics.watch({ outbox: () => Promise.reject(new Error("S3NTINEL")) });
    metrics.watch({ consumers: async () => [{ group: "journeys", joined: true, lag: [] }] });
    await register.metrics();
    const seen = await samples();
    expect(Object.keys(seen).filter((name) => name.includes("outbox_pending"))).toEqual([]);
    expect(seen['healthtech_consumer_joined{group="journeys"}']).toBe(1);
    expect(seen['healthtech_telemetry_source_failures_total{source="outbox"}']).toBeGreaterThan(0);
  });

  it("of an outbox that two instances share are not added up", async () => {
    metrics.watch({ outbox: async () => ({ ...empty, pending: 3 }) });
    metrics.watch({ outbox: async () => ({ ...empty, pending: 4 }) });
    expect((await samples()).healthtech_outbox_pending_events).toBe(4);
  });
});

describe("the register", () => {
  it("has every metric of the table, under names as Prometheus wants them", () => {
    for (const { kind, name, labels } of Object.values(metricTable)) {
      expect(register.getSingleMetric(name), name).toBeDefined();
      expect(name).toMatch(/^healthtech_[a-z_]+$/);
      expect(name.endsWith("_total")).toBe(kind === "counter");
      expect(labels.join()).not.toMatch(/tenant|key|id\b/);
    }
    expect(register.getMetricsAsArray()).toHaveLength(Object.keys(metricTable).length);
  });

  it("is shared by the instances of a process, and filled again after it was cleared", async () => {
    expect(prometheusMetrics(register)).toBe(metrics);
    register.clear();
    prometheusMetrics(register).replayed(topic, 1);
    expect(await samples("dead_letters_replayed")).toEqual({
      [`healthtech_dead_letters_replayed_total{topic="${topic}"}`]: 1,
    });
  });
});
