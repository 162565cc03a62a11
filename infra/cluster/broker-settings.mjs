// @ts-check

/**
 * What every broker is told, as in production: three copies, two of them acknowledged, nothing created by accident.
 * docker-compose.yml says the same in its own words, and a test holds the two together.
 * @type {Readonly<Record<string, string>>}
 */
export const brokerSettings = Object.freeze({
  "auto.create.topics.enable": "false",
  "default.replication.factor": "3",
  "min.insync.replicas": "2",
  "unclean.leader.election.enable": "false",
  "num.partitions": "6",
  "compression.type": "gzip",
  // 30 days, the shortest that a domain.json may ask for; a topic that keeps more says so itself.
  "log.retention.hours": "720",
  // A group that was away as long as the longest topic keeps its events goes on where it stopped.
  "offsets.retention.minutes": "129600",
  "offsets.topic.replication.factor": "3",
  "transaction.state.log.replication.factor": "3",
  "transaction.state.log.min.isr": "2",
});

/**
 * What three brokers on one machine need beside that: fewer internal partitions and a smaller cleaner buffer, so that
 * they fit into 384 MB each, and no wait for further members before a group's first assignment.
 * @type {Readonly<Record<string, string>>}
 */
export const oneMachineSettings = Object.freeze({
  "offsets.topic.num.partitions": "6",
  "transaction.state.log.num.partitions": "6",
  "share.coordinator.state.topic.num.partitions": "6",
  "group.initial.rebalance.delay.ms": "0",
  "log.cleaner.dedupe.buffer.size": "16777216",
});

/** Settings that count copies: a cluster of fewer brokers than three can have only as many. */
const copies = /replication\.factor$|min\.isr$|^min\.insync\.replicas$/;

/**
 * The settings of a JVM cluster of so many brokers; `overrides` win.
 * @param {number} brokers
 * @param {Readonly<Record<string, string>>} [overrides]
 * @returns {Record<string, string>}
 */
export function settingsFor(brokers, overrides = {}) {
  /** @type {Record<string, string>} */
  const settings = {
    ...brokerSettings,
    ...oneMachineSettings,
    "share.coordinator.state.topic.replication.factor": "3",
    "share.coordinator.state.topic.min.isr": "2",
  };
  for (const [key, value] of Object.entries(settings)) {
    if (copies.test(key)) settings[key] = String(Math.min(Number(value), brokers));
  }
  return { ...settings, ...overrides };
}
