import { setTimeout } from "node:timers/promises";
import kafkajs, { type Admin } from "kafkajs";
import { kafkaFault } from "./kafka-fault.js";
import type { KafkaPlace } from "./kafka-place.js";
import type { Step } from "./plan-topics.js";
import type { Topic } from "./wanted-topics.js";

/** A setting that a topic has of its own, in the answer to a question about its settings. */
const OF_THE_TOPIC = 1;
const TIMEOUT = 30_000;

/** The topics of a cluster. Every method rejects with a `KafkaFault`. */
export class KafkaTopics {
  readonly #brokers: readonly string[];
  readonly #admin: Admin;
  #connected: Promise<void> | undefined;

  constructor({ brokers, tls, sasl }: KafkaPlace) {
    this.#brokers = brokers;
    const { Kafka, logLevel } = kafkajs;
    const ssl = tls && { ...pick("ca", tls.ca), ...pick("cert", tls.cert), ...pick("key", tls.key) };
    this.#admin = new Kafka({
      clientId: "events-topics",
      brokers: [...brokers],
      logLevel: logLevel.NOTHING,
      connectionTimeout: 5_000,
      retry: { retries: 3, initialRetryTime: 200 },
      ...(ssl === null ? {} : { ssl }),
      ...(sasl === null ? {} : { sasl: sasl as never }),
    }).admin();
  }

  /** Those of the names that exist, by name. */
  async describe(names: readonly string[]): Promise<ReadonlyMap<string, Topic>> {
    return this.#ask("describe the topics", async (admin) => {
      const present = new Set(await admin.listTopics());
      const found = names.filter((name) => present.has(name));
      if (found.length === 0) return new Map();
      const { topics } = await admin.fetchTopicMetadata({ topics: found });
      const settings = await this.#settingsOf(found, () => true);
      return new Map(
        topics.map(({ name, partitions }) => [
          name,
          {
            name,
            partitions: partitions.length,
            replication: Math.min(...partitions.map(({ replicas }) => replicas.length)),
            settings: settings.get(name) ?? {},
          },
        ]),
      );
    });
  }

  /** Does one step of a plan. */
  async apply(step: Exclude<Step, { kind: "leave" }>): Promise<void> {
    if (step.kind === "create") return this.#create(step.topic);
    const { name } = step;
    if (step.kind === "set") return this.#set(name, step.setting, step.to);
    await this.#ask(`add partitions to ${name}`, (admin) =>
      admin.createPartitions({ topicPartitions: [{ topic: name, count: step.to }], timeout: TIMEOUT }),
    );
  }

  async close(): Promise<void> {
    await this.#admin.disconnect().catch(() => undefined);
  }

  async #create({ name, partitions, replication, settings }: Topic): Promise<void> {
    const configEntries = Object.entries(settings).map(([key, value]) => ({ name: key, value }));
    const topic = { topic: name, numPartitions: partitions, replicationFactor: replication, configEntries };
    await this.#ask(`create ${name}`, async (admin) => {
      await admin.createTopics({ topics: [topic], waitForLeaders: false, timeout: TIMEOUT });
      // The controller has it; the brokers hear of it a little later.
      const end = performance.now() + TIMEOUT;
      while (!(await admin.listTopics()).includes(name) && performance.now() < end) await setTimeout(100);
    });
  }

  /** The request that kafkajs knows takes back every setting that it does not name, so it names them all. */
  async #set(name: string, setting: string, value: string): Promise<void> {
    await this.#ask(`set ${setting} of ${name}`, async (admin) => {
      const own = (await this.#settingsOf([name], (source) => source === OF_THE_TOPIC)).get(name) ?? {};
      const configEntries = Object.entries({ ...own, [setting]: value }).map(([key, to]) => ({ name: key, value: to }));
      const type = kafkajs.ConfigResourceTypes.TOPIC;
      await admin.alterConfigs({ validateOnly: false, resources: [{ type, name, configEntries }] });
    });
  }

  async #settingsOf(names: readonly string[], wanted: (source: number) => boolean) {
    const { resources } = await this.#admin.describeConfigs({
      includeSynonyms: false,
      resources: names.map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name })),
    });
    return new Map<string, Record<string, string>>(
      resources.map(({ resourceName, configEntries }) => [
        resourceName,
        Object.fromEntries(
          configEntries
            .filter((entry) => wanted(Number(entry.configSource)))
            .map(({ configName, configValue }) => [configName, configValue]),
        ),
      ]),
    );
  }

  async #ask<Answer>(action: string, work: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    try {
      this.#connected ??= this.#admin.connect();
      await this.#connected;
      return await work(this.#admin);
    } catch (error) {
      throw kafkaFault(error, this.#brokers, action);
    }
  }
}

function pick<Name extends string>(name: Name, value: string | null): { readonly [Key in Name]?: string } {
  return (value === null ? {} : { [name]: value }) as { readonly [Key in Name]?: string };
}
