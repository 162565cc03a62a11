import type { Domain } from "../model/catalog.js";

/** A topic as it is to be. */
export interface Topic {
  readonly name: string;
  readonly partitions: number;
  readonly replication: number;
  /** By Kafka's names of topic settings. */
  readonly settings: Readonly<Record<string, string>>;
}

const DAY = 86_400_000;
/** The longest that any topic may keep its events. Dead letters wait for a person, so all of them are kept so long. */
const LONGEST_DAYS = 90;

/**
 * Two topics for each domain that has one: for its events, and for its dead letters, with as many partitions, so that a letter keeps the
 * place of its record. A domain whose domain.json does not say how many partitions it has gets the brokers' default.
 *
 * @param replication - copies of each partition; all but one must have an event before it counts as published
 */
export function wantedTopics(domains: readonly Domain[], prefix: string, replication: number): readonly Topic[] {
  const topic = (name: string, { partitions }: Domain, days: number | null): Topic => ({
    name,
    partitions: partitions ?? -1,
    replication,
    settings: {
      "min.insync.replicas": String(Math.max(1, replication - 1)),
      "compression.type": "gzip",
      ...(days === null ? {} : { "retention.ms": String(days * DAY) }),
    },
  });
  return domains
    .filter(({ events }) => events.length > 0)
    .flatMap((domain) => [
      topic(`${prefix}.${domain.topic}`, domain, domain.retentionDays),
      topic(`${prefix}.${domain.topic}.dlq`, domain, LONGEST_DAYS),
    ])
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
