import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { SchemaRegistry } from "@kafkajs/confluent-schema-registry";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnKafka } from "../../../.config/test-kafka.js";
import { createEvents } from "../create-events.js";
import type { Events } from "../events.js";
import { RecordingLogger } from "../testing/recording-logger.js";
import { createTopic } from "./__fixtures__/cluster-admin.js";
import { readTopic } from "./__fixtures__/read-topic.js";
import { readingTaken, tenantId } from "./__fixtures__/readings.js";

const run = promisify(execFile);
const kcatIsThere = spawnSync("kcat", ["-V"]).status === 0;

describeOnKafka("an event on Kafka", ({ bootstrapServers, registryUrl, unique }) => {
  const prefix = unique("foreign");
  const topic = `${prefix}.reading.events`;
  const definition = readingTaken(unique("test").replaceAll("-", "_"));
  // Long ago: events of the past are published too.
  const time = new Date("2001-02-03T04:05:06.789Z");
  const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  const [eventId, causationId] = ["01938a5b-0000-7000-8000-000000000001", "01938a5b-0000-7000-8000-000000000002"];
  const headers = {
    ce_specversion: "1.0",
    ce_id: eventId,
    ce_type: "Reading.Taken",
    ce_source: "ward",
    ce_time: time.toISOString(),
    ce_subject: "patient-ä",
    ce_tenantid: tenantId,
    ce_correlationid: "visit-1",
    ce_causationid: causationId,
    ce_schemaversion: "1",
    "content-type": "avro/binary",
    traceparent,
  };
  let events: Events;
  beforeAll(async () => {
    await createTopic(bootstrapServers, topic);
    const environment = {
      KAFKA_BOOTSTRAP_SERVERS: bootstrapServers,
      KAFKA_TOPIC_PREFIX: prefix,
      SCHEMA_REGISTRY_URL: registryUrl || undefined,
      SCHEMA_REGISTRY_AUTO_REGISTER: "true",
    };
    events = createEvents({ service: "ward", environment, logger: new RecordingLogger() });
    const about = { tenantId, eventId, time, traceparent };
    const because = { correlationId: "visit-1", causationId };
    await events.publish(definition, { ...about, ...because, payload: { patient: "patient-ä", number: 7 } });
  });
  afterAll(() => events.close());

  it("is decoded by a plain consumer of kafkajs and Confluent's registry, with nothing of ours", async () => {
    const [message] = await readTopic(bootstrapServers, topic, 1);
    const value: unknown = await new SchemaRegistry({ host: registryUrl }).decode(message?.value as Buffer);
    expect({ ...(value as object) }).toEqual({ patient: "patient-ä", number: 7 });
    expect(String(message?.key)).toBe("patient-ä");
    const texts = Object.entries(message?.headers ?? {}).map(([name, text]) => [name, String(text)]);
    expect(Object.fromEntries(texts)).toEqual(headers);
    // Brokers delete by this time.
    expect(Number(message?.timestamp)).toBeGreaterThan(Date.now() - 3_600_000);
  });

  const byKcat = "is read by kcat, key and headers";
  it.skipIf(!kcatIsThere)(kcatIsThere ? byKcat : `${byKcat} (skipped: kcat is not installed)`, async () => {
    const format = ["-f", "%k\n%h\n%S\n"];
    const read = ["-C", "-b", bootstrapServers, "-t", topic, "-o", "beginning", "-c", "1", "-e", "-q", ...format];
    const { stdout } = await run("kcat", read, { timeout: 30_000 });
    const [key, given = "", bytes] = stdout.split("\n");
    expect(key).toBe("patient-ä");
    const texts = given.split(",").map((header) => [header.slice(0, header.indexOf("=")), header.split("=")[1]]);
    expect(Object.fromEntries(texts)).toEqual(headers);
    // Confluent's five bytes, the length of the text and its ten bytes, and a small number.
    expect(Number(bytes)).toBe(5 + 1 + Buffer.byteLength("patient-ä") + 1);
  });
});
