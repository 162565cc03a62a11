import pMap from "p-map";
import { parseJson } from "../load/parse-json.js";
import { RegistryClient } from "../registry/registry-client.js";
import type { ConnectionOptions } from "../registry/registry-connection.js";
import type { RegistryPlace } from "../registry/registry-place.js";
import type { ResolvedTree } from "../resolve/resolved-tree.js";
import { UsageError } from "../usage-error.js";
import type { Baseline } from "./baseline.js";

/** How many subjects are read at a time. */
const AT_A_TIME = 8;

export interface RegistryOptions {
  /** Whether any policy looks beyond the latest version of a subject. */
  readonly allVersions: boolean;
  /** Hears how many of the subjects have been read. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly connection?: ConnectionOptions;
}

/** The versions of one subject, oldest first, each a baseline of its own: what they define, others define as well. */
export type Subject = readonly Baseline[];

/**
 * The events that a registry has: subjects called like a record of ours, or in a namespace of ours. Others are somebody
 * else's, who shares the registry.
 */
export async function fromRegistry(
  place: RegistryPlace,
  today: ResolvedTree,
  { allVersions, onProgress, connection }: RegistryOptions,
): Promise<readonly Subject[]> {
  const client = new RegistryClient(place, connection);
  try {
    const domains = domainsOf(today);
    const subjects = (await client.subjects()).filter((subject) => domains.has(namespaceOf(subject))).sort();
    let done = 0;
    const read = async (subject: string): Promise<Subject> => {
      const versions = (await client.versionsOf(subject)).slice(allVersions ? 0 : -1);
      const domain = domains.get(namespaceOf(subject)) ?? "events";
      const found = await pMap(versions, (version) => readVersion(client, subject, version, domain), {
        concurrency: 1,
      });
      onProgress?.(++done, subjects.length);
      return found.flatMap((baseline) => baseline ?? []);
    };
    return await pMap(subjects, read, { concurrency: AT_A_TIME });
  } finally {
    await client.close();
  }
}

/** By namespace: the domain whose events are in it. */
function domainsOf({ files }: ResolvedTree): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ event, domain }) => (event === null ? [] : [[event.record.namespace, domain] as const])),
  );
}

/** Empty for what is no full name, as the subjects by topic (`healthtech.patient.events-value`) are none. */
function namespaceOf(subject: string): string {
  return /^[A-Za-z_][\w.]*$/.test(subject) ? subject.slice(0, Math.max(0, subject.lastIndexOf("."))) : "-";
}

/** Null for what is no Avro, but JSON Schema or Protobuf. */
async function readVersion(
  client: RegistryClient,
  subject: string,
  version: number,
  domain: string,
): Promise<Baseline | null> {
  const { schema: text, schemaType } = await client.schemaOf(subject, version);
  if (schemaType !== "AVRO") return null;
  const label = `version ${version} of ${subject} in the registry`;
  const { root } = parseJson(text);
  if (root === null) {
    throw new UsageError(`What is ${label} is no JSON.`, "Delete that version from the registry, or register it anew.");
  }
  const tree = { files: [{ path: label, relativePath: `${domain}/${subject}.avsc`, text, root }], domains: [] };
  return { label, tree, holds: "schemas" };
}
