import type { JsonObject } from "../load/json-node.js";
import { quote } from "../load/quote.js";
import type { SourceFile } from "../load/source-tree.js";
import type { Findings } from "./findings.js";
import { checkKeys } from "./keys.js";
import { countOf, describe, type Reading, stringOf } from "./members.js";
import type { DomainFile } from "./resolved-tree.js";

const KEYS = ["title", "owner", "topic", "partitions", "retentionDays", "doc"];

/** A folder of types alone has no topic to describe. */
const REQUIRED_OF_SHARED = ["title", "owner"];
const REQUIRED = ["title", "owner", "topic", "partitions", "retentionDays"];

const LEAST_DAYS = 30;
const MOST_DAYS = 90;

/** Reads every `domain.json`, by folder name. One with a fault is left out. */
export function readDomainFiles(sources: readonly SourceFile[], findings: Findings): ReadonlyMap<string, DomainFile> {
  const domains = new Map<string, DomainFile>();
  for (const source of sources) {
    const domain = readDomainFile(source, findings);
    if (!findings.isFaulty(source) && domain !== null) domains.set(domain.folder, domain);
  }
  return domains;
}

function readDomainFile(source: SourceFile, findings: Findings): DomainFile | null {
  const { root } = source;
  if (root.kind !== "object") {
    const message = `A domain.json holds an object, and here is ${describe(root)}.`;
    findings.report(source, root, "domain-file", message, `Write an object with ${REQUIRED.map(quote).join(", ")}.`);
    return null;
  }
  const reading: Reading = { file: source, findings, rule: "domain-file" };
  const folder = source.relativePath.slice(0, source.relativePath.indexOf("/"));
  const required = folder === "shared" ? REQUIRED_OF_SHARED : REQUIRED;
  checkKeys(root, { subject: "domain", required, optional: KEYS.filter((key) => !required.includes(key)) }, reading);
  return {
    folder,
    title: readText(root, "title", reading),
    owner: readText(root, "owner", reading),
    topic: readTopic(root, reading) ?? `${folder}.events`,
    partitions: countOf(root, "partitions", 1, reading) ?? 1,
    retentionDays: readRetention(root, reading),
    doc: stringOf(root, "doc", reading)?.value ?? "",
    source,
  };
}

function readText(root: JsonObject, key: string, reading: Reading): string {
  const node = stringOf(root, key, reading);
  if (node !== undefined && node.value.trim() === "") {
    reading.findings.report(reading.file, node, reading.rule, `${quote(key)} is empty.`, "Write a text.");
  }
  return node?.value ?? "";
}

function readTopic(root: JsonObject, reading: Reading): string | undefined {
  const topic = stringOf(root, "topic", reading);
  if (topic !== undefined && !/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(topic.value)) {
    const fix = 'Use letters, digits, ".", "_" and "-", such as "patient.events".';
    reading.findings.report(reading.file, topic, reading.rule, `${quote(topic.value)} cannot be a topic.`, fix);
  }
  return topic?.value;
}

function readRetention(root: JsonObject, reading: Reading): number {
  const days = countOf(root, "retentionDays", 1, reading) ?? LEAST_DAYS;
  if (days >= LEAST_DAYS && days <= MOST_DAYS) return days;
  const node = root.members.get("retentionDays")?.value ?? root;
  const message = `Events are kept for ${LEAST_DAYS} to ${MOST_DAYS} days, and here is ${days}.`;
  reading.findings.report(
    reading.file,
    node,
    reading.rule,
    message,
    `Write a number from ${LEAST_DAYS} to ${MOST_DAYS}.`,
  );
  return LEAST_DAYS;
}
