import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { type RunningCluster, type StartOptions, startCluster } from "../infra/cluster/index.mjs";

/** The brokers that all suites of a run share: a suite keeps to topics and groups with names of its own. */
export interface SharedKafka {
  readonly bootstrapServers: string;
  /** The same, one by one. */
  readonly brokers: readonly string[];
  /** Empty where foreign brokers were given without a registry. */
  readonly registryUrl: string;
  /** A name that no other suite or run uses, for a topic, a group or a client. */
  unique(name: string): string;
}

/**
 * A suite that needs Kafka and disturbs nobody. Where the run has no brokers the suite is skipped, and the reason stands
 * at the end of its name, where the summary finds it.
 */
export function describeOnKafka(name: string, suite: (kafka: SharedKafka) => void): void {
  const kafka = inject("kafka");
  const skipped = "skipped" in kafka;
  describe.skipIf(skipped)(skipped ? `${name} (skipped: ${kafka.skipped})` : name, () => {
    const bootstrapServers = skipped ? "" : kafka.bootstrapServers;
    suite({
      bootstrapServers,
      brokers: bootstrapServers.split(","),
      registryUrl: skipped ? "" : (kafka.registryUrl ?? ""),
      unique: (prefix) => `${prefix}-${randomUUID()}`,
    });
  });
}

/**
 * A suite with a cluster of its own, to kill, freeze and restart brokers as it likes; stopped at its end. The function
 * gives the cluster in hooks and tests. Skipped, with the reason, where no cluster can run.
 */
export function describeOnOwnCluster(
  name: string,
  options: StartOptions,
  suite: (cluster: () => RunningCluster) => void,
): void {
  const able = inject("cluster");
  const skipped = "skipped" in able;
  describe.skipIf(skipped)(skipped ? `${name} (skipped: ${able.skipped})` : name, () => {
    let cluster: RunningCluster | undefined;
    beforeAll(async () => {
      cluster = await startCluster(options);
    });
    afterAll(async () => {
      await cluster?.stop();
    });
    suite(() => {
      if (cluster === undefined) throw new Error("The cluster exists in hooks and tests only.");
      return cluster;
    });
  });
}
