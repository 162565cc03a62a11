// @ts-check
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Topic
 * @property {string} name
 * @property {number} partitions
 * @property {string} retentionMs
 */

const day = 86_400_000;
/** The longest that any topic may keep its events; dead letters, which wait for a person, are all kept so long. */
const longestDays = 90;

/**
 * The topics of the catalog: one per domain, as its domain.json says, and one for the domain's dead letters with as many
 * partitions, so that a letter keeps the place of its record. A domain that names no topic has types only, and none.
 * The files are `events lint`'s to judge; this reads them.
 * @param {string} schemas the folder
 * @param {string} prefix
 * @returns {Topic[]} sorted by name
 */
export function topicsOf(schemas, prefix) {
  return readdirSync(schemas)
    .map((folder) => join(schemas, folder, "domain.json"))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8")))
    .filter((domain) => typeof domain.topic === "string")
    .flatMap(({ topic, partitions, retentionDays }) => [
      { name: `${prefix}.${topic}`, partitions, retentionMs: String(retentionDays * day) },
      { name: `${prefix}.${topic}.dlq`, partitions, retentionMs: String(longestDays * day) },
    ])
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Creates the topics that are missing, with the brokers' own number of copies. One that is there is never changed: more
 * partitions would send later events of a key past the earlier ones, and a shorter retention deletes.
 * @param {readonly string[]} brokers
 * @param {readonly Topic[]} wanted
 * @returns {Promise<{ created: readonly string[], different: readonly string[] }>} how those that are there differ, in words
 */
export async function createMissingTopics(brokers, wanted) {
  // A CommonJS module, of which Node finds only some names without its default export.
  const { ConfigResourceTypes, Kafka, logLevel } = (await import("kafkajs")).default;
  const admin = new Kafka({ clientId: "cluster-topics", brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const present = new Set(await admin.listTopics());
    const missing = wanted.filter(({ name }) => !present.has(name));
    if (missing.length > 0) {
      await admin.createTopics({
        waitForLeaders: true,
        timeout: 30_000,
        topics: missing.map(({ name, partitions, retentionMs }) => ({
          topic: name,
          numPartitions: partitions,
          replicationFactor: -1,
          configEntries: [{ name: "retention.ms", value: retentionMs }],
        })),
      });
    }
    const found = wanted.filter(({ name }) => present.has(name));
    if (found.length === 0) return { created: missing.map(({ name }) => name), different: [] };
    const { topics } = await admin.fetchTopicMetadata({ topics: found.map(({ name }) => name) });
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: found.map(({ name }) => ({ type: ConfigResourceTypes.TOPIC, name, configNames: ["retention.ms"] })),
    });
    const actual = found.map(({ name }) => ({
      name,
      partitions: topics.find((topic) => topic.name === name)?.partitions.length ?? 0,
      retentionMs: resources.find(({ resourceName }) => resourceName === name)?.configEntries[0]?.configValue ?? "",
    }));
    return {
      created: missing.map(({ name }) => name),
      different: found.flatMap((topic, i) => differences(topic, actual[i])),
    };
  } finally {
    await admin.disconnect();
  }
}

/**
 * @param {Topic} wanted
 * @param {Topic | undefined} actual
 */
export function differences(wanted, actual) {
  const words = [];
  if (actual && actual.partitions !== wanted.partitions) {
    words.push(`${wanted.name} has ${actual.partitions} partitions, its domain.json says ${wanted.partitions}`);
  }
  if (actual && actual.retentionMs !== wanted.retentionMs) {
    const days = Number(wanted.retentionMs) / day;
    words.push(
      `${wanted.name} keeps its records ${Number(actual.retentionMs) / day} days, its domain.json says ${days}`,
    );
  }
  return words;
}
