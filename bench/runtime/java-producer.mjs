import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { fetchJars, kafkaClasspath } from "../../infra/cluster/jars.mjs";
import { measure } from "./launch.mjs";

const run = promisify(execFile);
const DELIMITER = "|~|";

/**
 * Kafka's own producer-perf-test on the values of the sample events: idempotent, acks=all, gzip, all else as it comes,
 * with the heap that its start script gives it. It has neither keys nor headers.
 */
export async function javaProducer(stage) {
  // A cluster that was given, or runs in containers, comes without them.
  await fetchJars({ progress: stage.progress, signal: stage.signal });
  // A schema id below 128: see the note on bytes in sample-events.mjs. It is as long as any other.
  const { values } = await measure("sample-values", { schemaId: 1, count: 10_000 }, stage);
  const folder = mkdtempSync(join(tmpdir(), "bench-runtime-"));
  const file = join(folder, "payloads.txt");
  writeFileSync(file, values.join(DELIMITER));
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  return {
    async run({ bootstrapServers, topic, count }) {
      const properties = { "bootstrap.servers": bootstrapServers, acks: "all", "compression.type": "gzip" };
      const { stdout } = await run(
        java,
        [
          ...["-Xmx512M", "-cp", kafkaClasspath(), "org.apache.kafka.tools.ProducerPerformance"],
          ...["--topic", topic, "--num-records", String(count), "--throughput", "-1"],
          ...["--payload-file", file, "--payload-delimiter", DELIMITER.replaceAll("|", "\\|")],
          "--producer-props",
          ...Object.entries({ ...properties, "enable.idempotence": "true" }).map(([name, value]) => `${name}=${value}`),
        ],
        { signal: stage.signal, killSignal: "SIGKILL", timeout: 300_000 },
      );
      const [, sent, rate] = [...stdout.matchAll(/(\d+) records sent, ([\d.]+) records\/sec/g)].at(-1) ?? [];
      if (Number(sent) !== count) throw new Error(`producer-perf-test did not send ${count} records:\n${stdout}`);
      return { perSecond: Number(rate) };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
