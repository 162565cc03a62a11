import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clusterAvailable, type RunningCluster, startCluster } from "../../../infra/cluster/index.mjs";
import { repository, runCli } from "./__fixtures__/run-cli.js";

const PASSWORD = "wonder-land";
const { available, reason } = await clusterAvailable({ env: { ...process.env, CLUSTER_RUNTIME: "jvm" } });
const skipped = ` (skipped: needs brokers with users, which run as JVM processes only: ${reason})`;

describe.skipIf(!available)(`topics, on brokers that ask who is there${available ? "" : skipped}`, () => {
  let cluster: RunningCluster;
  beforeAll(async () => {
    cluster = await startCluster({ brokers: 1, users: { alice: PASSWORD } });
  });
  afterAll(() => cluster?.stop());

  const secure = () => {
    if (cluster.secure === undefined) throw new Error("The cluster was started without users.");
    return cluster.secure;
  };
  const user = (more: Record<string, string> = {}) => ({
    KAFKA_SASL_MECHANISM: "SCRAM-SHA-512",
    KAFKA_SASL_USERNAME: "alice",
    KAFKA_SASL_PASSWORD: PASSWORD,
    ...more,
  });
  const topics = async (env: Record<string, string>, ...argv: string[]) =>
    runCli(["topics", "--replication", "1", ...argv], { cwd: await repository(), env });

  test("are planned and applied for a user, over TLS", async () => {
    const { saslServers, certificates } = secure();
    const byFile = await topics(user(), "--brokers", saslServers, "--ca", certificates.ca, "--apply");
    expect(byFile).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("2 steps done.") });
    const variables = { KAFKA_BOOTSTRAP_SERVERS: saslServers, KAFKA_SSL: "true", KAFKA_SSL_CA: certificates.ca };
    expect(await topics(user(variables))).toMatchObject({ code: 0, stdout: "2 topics, all as the domains say.\n" });
  });

  test("are planned for who shows a certificate", async () => {
    const { ca, clientCertificate, clientKey } = secure().certificates;
    const argv = ["--brokers", secure().tlsServers, "--ca", ca, "--cert", clientCertificate, "--key", clientKey];
    expect(await topics({}, ...argv)).toMatchObject({ stderr: "", stdout: expect.stringMatching(/topics|steps/) });
  });

  test("say what helps against a wrong password, and repeat none", async () => {
    const { saslServers, certificates } = secure();
    const refused = await topics(
      user({ KAFKA_SASL_PASSWORD: "secret" }),
      "--brokers",
      saslServers,
      "--ca",
      certificates.ca,
    );
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/Check KAFKA_SASL_MECHANISM/)]);
    expect(refused.stderr).not.toContain("secret");
  });

  test("say what helps against an authority that nobody knows", async () => {
    const refused = await topics(user({ KAFKA_SSL: "true" }), "--brokers", secure().saslServers);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/--ca FILE/)]);
  });
});
