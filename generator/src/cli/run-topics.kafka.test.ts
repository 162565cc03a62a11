import kafkajs from "kafkajs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnKafka } from "../../../.config/test-kafka.ts";
import { put, repository, runCli } from "./__fixtures__/run-cli.js";

const DAY = 86_400_000;
const POLL = { timeout: 20_000, interval: 200 };

describeOnKafka("topics, on real brokers", ({ bootstrapServers, brokers, unique }) => {
  const prefix = unique("topics");
  const name = `${prefix}.patient.events`;
  const admin = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING }).admin();
  const topics = async (domain: object, ...argv: string[]) => {
    const cwd = await repository();
    put(cwd, "schemas/patient/domain.json", { title: "Patient", owner: "team", topic: "patient.events", ...domain });
    return runCli(["topics", "--prefix", prefix, ...argv], { cwd, env: { KAFKA_BOOTSTRAP_SERVERS: bootstrapServers } });
  };
  const settingsOf = async () => {
    const type = kafkajs.ConfigResourceTypes.TOPIC;
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [{ type, name }] });
    return Object.fromEntries(
      resources[0]?.configEntries.map(({ configName, configValue }) => [configName, configValue]) ?? [],
    );
  };
  const partitionsOf = async () =>
    (await admin.fetchTopicMetadata({ topics: [name] })).topics[0]?.partitions.map(({ replicas }) => replicas.length);

  beforeAll(() => admin.connect());
  afterAll(async () => {
    await admin.deleteTopics({ topics: [name, `${name}.dlq`] }).catch(() => undefined);
    await admin.disconnect();
  });

  // One test: each step stands on what the one before left.
  test("are planned, created, brought up to date, and never shrunk", async () => {
    const small = { partitions: 2, retentionDays: 30 };
    const plan = await topics(small);
    expect(plan).toMatchObject({ code: 1, stderr: "" });
    expect(plan.stdout).toBe(
      `create  ${name}: 2 partitions, 3 copies, 30 days\ncreate  ${name}.dlq: 2 partitions, 3 copies, 90 days\n` +
        "2 steps to do. Nothing was changed: pass --apply to do it.\n",
    );
    expect(await admin.listTopics()).not.toContain(name);

    expect(await topics(small, "--apply")).toMatchObject({ code: 0, stderr: "" });
    // Any broker may be asked, and each hears of a topic in its own time.
    await expect
      .poll(() => topics(small), POLL)
      .toMatchObject({ code: 0, stdout: "2 topics, all as the domains say.\n" });
    expect(await partitionsOf()).toEqual([3, 3]);
    const created = { "retention.ms": String(30 * DAY), "min.insync.replicas": "2", "compression.type": "gzip" };
    expect(await settingsOf()).toMatchObject(created);

    const longer = await topics({ partitions: 2, retentionDays: 60 }, "--apply");
    expect(longer).toMatchObject({ code: 0, stdout: expect.stringContaining("1 step done.") });
    // The other settings of its own are still there.
    await expect.poll(settingsOf, POLL).toMatchObject({ ...created, "retention.ms": String(60 * DAY) });

    const shorter = await topics({ partitions: 1, retentionDays: 30 }, "--apply");
    expect(shorter).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("0 steps done and 3 differences left to a person."),
    });
    expect(await settingsOf()).toMatchObject({ "retention.ms": String(60 * DAY) });
    expect(await partitionsOf()).toHaveLength(2);

    const wider = await topics({ partitions: 3, retentionDays: 60 }, "--apply", "--add-partitions");
    expect(wider).toMatchObject({ code: 0, stdout: expect.stringContaining("2 steps done.") });
    await expect.poll(partitionsOf, POLL).toEqual([3, 3, 3]);
  });

  test("say what is not done when the brokers refuse", async () => {
    const cwd = await repository();
    const argv = ["topics", "--prefix", `${prefix}.none`, "--replication", "99", "--apply"];
    const { code, stdout, stderr } = await runCli(argv, { cwd, env: { KAFKA_BOOTSTRAP_SERVERS: bootstrapServers } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/did not create .* \(INVALID_REPLICATION_FACTOR\)\.\nThere are too few brokers/);
    expect(stdout).toMatch(/0 steps done and 2 not done\. Run it again to go on\.\n$/);
  });
});
