import { setTimeout as delay } from "node:timers/promises";
import kafkajs from "kafkajs";
import { startCluster } from "../../infra/cluster/index.mjs";
import { openDatabase } from "./database.mjs";
import { freezeContenders } from "./freeze.mjs";
import { domainTopic, partitions } from "./sample-events.mjs";
import { schemaIdAt } from "./sample-records.mjs";

/**
 * Where everybody is measured: `KAFKA_BOOTSTRAP_SERVERS` with `SCHEMA_REGISTRY_URL`, else three brokers and a registry of
 * this run alone. Every measurement gets a topic of its own, whose data goes with it.
 *
 * @param {{ signal: AbortSignal, progress: (line: string) => void }} options
 */
export async function openStage({ signal, progress }) {
  const { KAFKA_BOOTSTRAP_SERVERS: given, SCHEMA_REGISTRY_URL: givenRegistry } = process.env;
  if (given && !givenRegistry) throw new Error("SCHEMA_REGISTRY_URL must be set beside KAFKA_BOOTSTRAP_SERVERS.");
  const cluster = given ? undefined : await startCluster({ signal, progress });
  const bootstrapServers = given || cluster.bootstrapServers;
  const registryUrl = given ? givenRegistry : cluster.registryUrl;
  const brokers = bootstrapServers.split(",");
  const admin = new kafkajs.Kafka({ clientId: "bench", brokers, logLevel: kafkajs.logLevel.NOTHING }).admin();
  const run = Date.now().toString(36);
  const topics = new Set();
  let database;
  let contenders;

  const close = async () => {
    if (topics.size > 0) await admin.deleteTopics({ topics: [...topics] }).catch(() => undefined);
    await admin.disconnect().catch(() => undefined);
    await database?.then(({ stop }) => stop()).catch(() => undefined);
    await cluster?.stop();
    contenders?.remove();
  };
  try {
    contenders = await freezeContenders();
    await admin.connect();
    const where = { bootstrapServers, brokers, registryUrl, schemaId: await schemaIdAt(registryUrl), partitions };
    return {
      /** What a contender must know to find its way. */
      where,
      contenders,
      signal,
      progress,
      /** Does the work with an empty topic, the sample event's own behind a prefix, and deletes it. */
      async withTopic(name, work) {
        const topicPrefix = `bench-${run}-${name}`;
        const topic = `${topicPrefix}.${domainTopic}`;
        topics.add(topic);
        await createTopic(admin, topic, signal);
        try {
          return await work({ ...where, topicPrefix, topic });
        } finally {
          await admin.deleteTopics({ topics: [topic] }).catch(() => undefined);
          topics.delete(topic);
        }
      },
      /** A PostgreSQL with the runtime's tables; started at the first use. */
      databaseUrl: async () => {
        database ??= openDatabase();
        return (await database).url;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Resolves when every partition has a leader and all its replicas, so that no measurement waits for them. */
async function createTopic(admin, topic, signal) {
  await admin.createTopics({ topics: [{ topic, numPartitions: partitions }], waitForLeaders: false });
  const deadline = Date.now() + 30_000;
  while (!(await isWhole(admin, topic))) {
    if (Date.now() > deadline) throw new Error(`Topic ${topic} has no leaders after 30 s.`);
    await delay(100, undefined, { signal });
  }
}

async function isWhole(admin, topic) {
  // A broker that has not heard of the topic yet answers with an error.
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] }).catch(() => ({ topics: [] }));
  const found = topics[0]?.partitions ?? [];
  return (
    found.length === partitions &&
    found.every(({ leader, isr, replicas }) => leader >= 0 && isr.length === replicas.length)
  );
}
