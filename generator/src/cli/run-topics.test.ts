import { expect, test } from "vitest";
import { repository, runCli } from "./__fixtures__/run-cli.js";

const sasl = { KAFKA_SASL_MECHANISM: "plain", KAFKA_SASL_USERNAME: "ci", KAFKA_SASL_PASSWORD: "secret" };

test.each<[argv: string[], env: Record<string, string>, message: RegExp]>([
  [[], {}, /No brokers are named\.\nPass --brokers HOST:PORT, or set KAFKA_BOOTSTRAP_SERVERS\./],
  [["--brokers", "nowhere"], {}, /not of the form host:port/],
  [["--brokers", "a:1", "--prefix", "a b"], {}, /prefix of the topics is none that Kafka takes/],
  [["--brokers", "a:1", "--replication", "0"], {}, /--replication cannot be 0/],
  [["--brokers", "a:1", "--key", "k.pem"], {}, /--cert and --key go together/],
  [["--brokers", "a:1"], { ...sasl, KAFKA_SASL_MECHANISM: "" }, /some are not set\.\nSet all three, or none\./],
  [["--brokers", "a:1"], { ...sasl, KAFKA_SASL_MECHANISM: "secret" }, /one of plain, scram-sha-256, scram-sha-512/],
  [
    ["--brokers", "localhost:1"],
    {},
    /at localhost:1 did not describe the topics \(ECONNREFUSED\)\.\nCheck the addresses/,
  ],
])("topics %j is refused", async (argv, env, message) => {
  const { code, stdout, stderr } = await runCli(["topics", ...argv], { cwd: await repository(), env });
  expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
  expect(stderr).not.toContain("secret\n");
});
