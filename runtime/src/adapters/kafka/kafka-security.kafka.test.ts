import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { clusterAvailable, type RunningCluster, startCluster } from "../../../../infra/cluster/index.mjs";
import { CircuitBreaker } from "../../breaker/circuit-breaker.js";
import { type ConfigOptions, readConfig } from "../../config.js";
import { EventError } from "../../errors.js";
import { infrastructureFaultOf, verdictsOf } from "../../outbox/verdict.js";
import type { OutgoingRecord } from "../../ports/transport.js";
import { FakeClock } from "../../testing/fake-clock.js";
import { RecordingLogger } from "../../testing/recording-logger.js";
import { waitUntil } from "../../testing/wait-until.js";
import { KafkaTransport } from "./kafka-transport.js";

const PASSWORD = "wonder-land";
const { available, reason } = await clusterAvailable({ env: { ...process.env, CLUSTER_RUNTIME: "jvm" } });

const skipped = ` (skipped: needs brokers with users, which run as JVM processes only: ${reason})`;
describe.skipIf(!available)(`brokers that ask who is there${available ? "" : skipped}`, () => {
  let cluster: RunningCluster;
  const open: KafkaTransport[] = [];
  const logger = new RecordingLogger();
  beforeAll(async () => {
    cluster = await startCluster({ brokers: 1, users: { alice: PASSWORD } });
  });
  afterAll(() => cluster?.stop());
  afterEach(async () => {
    await Promise.all(open.splice(0).map((transport) => transport.close()));
  });

  const secure = () => {
    if (cluster.secure === undefined) throw new Error("The cluster was started without users.");
    return cluster.secure;
  };
  /** As `createEvents` would open it with these variables. */
  const connect = (environment: Record<string, string>, kafka: ConfigOptions["kafka"] = {}) => {
    const config = readConfig({ service: "prm-service", kafka, environment });
    if (config.kafka === null) throw new Error("Kafka is not configured.");
    const transport = new KafkaTransport({
      ...config.kafka,
      clientId: "prm-service",
      logger,
      createTopics: { partitions: 1 },
    });
    open.push(transport);
    return transport;
  };
  const withUser = (more: Record<string, string> = {}) => ({
    KAFKA_BOOTSTRAP_SERVERS: secure().saslServers,
    KAFKA_SSL: "true",
    KAFKA_SSL_CA: secure().certificates.ca,
    KAFKA_SASL_MECHANISM: "PLAIN",
    KAFKA_SASL_USERNAME: "alice",
    KAFKA_SASL_PASSWORD: PASSWORD,
    ...more,
  });
  const record = (topic: string): OutgoingRecord => ({
    topic,
    key: Buffer.from("key"),
    value: Buffer.from("value"),
    headers: [],
    timestamp: new Date(1),
  });
  const faultOf = async (transport: KafkaTransport): Promise<EventError> => {
    const [outcome] = await transport.send([record("refused")]);
    if (outcome?.status !== "failed") throw new Error("It was let in.");
    expect(outcome.maybeStored).toBe(false);
    return outcome.error;
  };

  it.each(["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"])(
    "let a user in by %s, who sends and receives",
    async (mechanism) => {
      const transport = connect(withUser({ KAFKA_SASL_MECHANISM: mechanism }));
      const topic = `by-${mechanism.toLowerCase()}`;
      expect(await transport.send([record(topic)])).toMatchObject([{ status: "stored" }]);
      const received: string[] = [];
      await transport.subscribe({
        group: `group-${topic}`,
        topics: [topic],
        from: "earliest",
        maxBatchSize: 10,
        onBatch: async ({ records }) => {
          for (const { value } of records) received.push(Buffer.from(value ?? []).toString());
        },
      });
      await waitUntil("it is received", () => received.length > 0);
      expect(received[0]).toBe("value");
      await transport.probe();
    },
  );

  it("let a client with a certificate in, and none without", async () => {
    const { tlsServers, certificates } = secure();
    const trusting = { KAFKA_BOOTSTRAP_SERVERS: tlsServers, KAFKA_SSL: "true", KAFKA_SSL_CA: certificates.ca };
    const ours = {
      sslCertificate: readFileSync(certificates.clientCertificate, "utf8"),
      sslKey: readFileSync(certificates.clientKey, "utf8"),
    };
    expect(await connect(trusting, ours).send([record("by-certificate")])).toMatchObject([{ status: "stored" }]);
    const fault = await faultOf(connect(trusting));
    expect(fault).toMatchObject({ code: "TRANSPORT.UNAUTHORIZED", retryable: false });
    expect(fault.message).toContain("KAFKA_SSL_CERTIFICATE");
  });

  it.each(["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"])(
    "refuse a wrong password by %s, for good, and say what to check",
    async (mechanism) => {
      const transport = connect(withUser({ KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_PASSWORD: "S3NTINEL" }));
      const fault = await faultOf(transport);
      expect(fault).toMatchObject({ code: "TRANSPORT.UNAUTHORIZED", retryable: false });
      expect(fault.message).toContain("KAFKA_SASL_PASSWORD");
      for (const refused of [transport.probe(), transport.subscribe(subscription)]) {
        await expect(refused).rejects.toMatchObject({ code: "TRANSPORT.UNAUTHORIZED" });
      }
    },
  );
  const subscription = {
    group: "nobody",
    topics: ["nothing"],
    from: "earliest",
    maxBatchSize: 1,
    onBatch: () => Promise.resolve(),
  } as const;

  it.each([
    ["another authority", { KAFKA_SSL_CA: "strangerCa" }],
    ["those whom Node trusts", { KAFKA_SSL_CA: "" }],
  ])("are not trusted by who trusts %s", async (_, { KAFKA_SSL_CA }) => {
    const ca = KAFKA_SSL_CA === "" ? "" : secure().certificates.strangerCa;
    const fault = await faultOf(connect(withUser({ KAFKA_SSL_CA: ca })));
    expect(fault).toMatchObject({ code: "TRANSPORT.UNAUTHORIZED", retryable: false });
    expect(fault.message).toContain("KAFKA_SSL_CA");
  });

  it("keep no breaker from closing, park no event, and are told no password", async () => {
    const breaker = new CircuitBreaker({ threshold: 1, clock: new FakeClock() });
    const transport = connect(withUser({ KAFKA_SASL_PASSWORD: "S3NTINEL" }));
    const records = [record("refused")];
    const verdicts = await breaker.run(
      async () => verdictsOf(records, await transport.send(records)),
      infrastructureFaultOf,
    );
    expect(breaker.state).toBe("CLOSED");
    expect(verdicts).toMatchObject([{ kind: "outage" }]);
    expect(logger.entries.length).toBeGreaterThan(0);
    const told = JSON.stringify([logger.entries, String((verdicts[0] as { error: Error }).error.stack)]);
    expect(told).not.toMatch(
      new RegExp(`S3NTINEL|${PASSWORD}|${Buffer.from("S3NTINEL").toString("base64").slice(0, 10)}`),
    );
    expect(new EventError("TRANSPORT.UNAUTHORIZED", "").retryable).toBe(false);
  });
});
