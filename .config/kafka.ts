import { sep } from "node:path";
import type { TestProject } from "vitest/node";
import { clusterAvailable, startCluster } from "../infra/cluster/index.mjs";

/** Where the tests' brokers and registry are, or why there are none. The registry of foreign brokers may be unknown. */
export type KafkaForTests =
  | { readonly bootstrapServers: string; readonly registryUrl: string | null }
  | { readonly skipped: string };

/** Whether a test can start a cluster of its own, to kill its brokers; or why it cannot. */
export type ClusterForTests = { readonly available: true } | { readonly skipped: string };

declare module "vitest" {
  export interface ProvidedContext {
    kafka: KafkaForTests;
    cluster: ClusterForTests;
  }
}

/**
 * Global setup of the test run: gives `x.kafka.test.ts` three brokers and a registry, `KAFKA_BOOTSTRAP_SERVERS` and
 * `SCHEMA_REGISTRY_URL` if they are set, else a cluster that lives as long as the run. Nothing is started when the run
 * has no such file. Where no cluster can run, the files are skipped and say why; one that should run and does not come
 * up fails the run.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const files = await kafkaTests(project);
  if (files.length === 0) {
    const skipped = "no brokers were started, because the run had no x.kafka.test.ts";
    project.provide("kafka", { skipped });
    project.provide("cluster", { skipped });
    return undefined;
  }
  const progress = (line: string) => process.stderr.write(`${line}\n`);
  const { available, reason } = await clusterAvailable({ progress });
  const skipped = `needs Kafka: KAFKA_BOOTSTRAP_SERVERS is not set, and a cluster cannot run here (${reason})`;
  project.provide("cluster", available ? { available } : { skipped });

  const { KAFKA_BOOTSTRAP_SERVERS: bootstrapServers, SCHEMA_REGISTRY_URL: registryUrl } = process.env;
  if (bootstrapServers) {
    project.provide("kafka", { bootstrapServers, registryUrl: registryUrl || null });
    return undefined;
  }
  if (!available) {
    project.provide("kafka", { skipped });
    return undefined;
  }
  if (files.every((file) => file.includes(`${sep}infra${sep}`))) {
    project.provide("kafka", { skipped: "the tests of the cluster itself start their own" });
    return undefined;
  }
  const cluster = await startCluster({ progress });
  project.provide("kafka", { bootstrapServers: cluster.bootstrapServers, registryUrl: cluster.registryUrl });
  return () => cluster.stop();
}

async function kafkaTests(project: TestProject): Promise<string[]> {
  const { filenamePattern } = project.vitest as { filenamePattern?: string[] };
  // A filter may carry a line: `x.kafka.test.ts:12`.
  const { testFiles } = await project.globTestFiles(filenamePattern?.map((filter) => filter.replace(/:\d+$/, "")));
  return testFiles.filter((file) => file.endsWith(".kafka.test.ts"));
}
