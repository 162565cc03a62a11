// @ts-check
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ClusterError } from "./cluster-error.mjs";

/**
 * Apicurio, which speaks Confluent's API. Its schemas are kept in a file, so that the ids inside records that outlive a
 * restart still mean something; each schema is on disk before it is acknowledged.
 * @param {{ java: string, jars: string, port: number, folder: string }} options
 * @returns {import("./broker.mjs").Command}
 * @throws {ClusterError} when the jars hold no registry
 */
export function registryCommand({ java, jars, port, folder }) {
  const home = join(jars, "registry");
  const runner = readdirSync(home).find((file) => file.endsWith("-runner.jar"));
  if (runner === undefined) throw new ClusterError(`${home} holds no registry: delete the folder and try again.`);
  return {
    command: java,
    args: [
      "-Xmx256m",
      "-XX:-UsePerfData",
      "-XX:TieredStopAtLevel=1",
      "-Dquarkus.http.host=127.0.0.1",
      `-Dquarkus.http.port=${port}`,
      `-Dapicurio.datasource.url=jdbc:h2:file:${join(folder, "schemas")};WRITE_DELAY=0`,
      "-jar",
      join(home, runner),
    ],
  };
}
