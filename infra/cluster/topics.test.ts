import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { differences, topicsOf } from "./topics.mjs";

describe("the topics of the catalog", () => {
  it("are one per domain as its domain.json says, and one for its dead letters, which are kept longest", () => {
    const schemas = mkdtempSync(join(tmpdir(), "topics-test-"));
    const write = (folder: string, domain: object) => {
      mkdirSync(join(schemas, folder));
      writeFileSync(join(schemas, folder, "domain.json"), JSON.stringify(domain));
    };
    try {
      write("patient", { title: "Patient", topic: "patient.events", partitions: 12, retentionDays: 30 });
      write("consent", { title: "Consent", topic: "consent.events", partitions: 6, retentionDays: 90 });
      write("shared", { title: "Shared types" });
      mkdirSync(join(schemas, "empty"));
      expect(topicsOf(schemas, "clinic")).toEqual([
        { name: "clinic.consent.events", partitions: 6, retentionMs: "7776000000" },
        { name: "clinic.consent.events.dlq", partitions: 6, retentionMs: "7776000000" },
        { name: "clinic.patient.events", partitions: 12, retentionMs: "2592000000" },
        { name: "clinic.patient.events.dlq", partitions: 12, retentionMs: "7776000000" },
      ]);
    } finally {
      rmSync(schemas, { recursive: true, force: true });
    }
  });

  it("are told from those that are there in words", () => {
    const wanted = { name: "t", partitions: 12, retentionMs: "7776000000" };
    expect(differences(wanted, wanted)).toEqual([]);
    expect(differences(wanted, { name: "t", partitions: 6, retentionMs: "2592000000" })).toEqual([
      "t has 6 partitions, its domain.json says 12",
      "t keeps its records 30 days, its domain.json says 90",
    ]);
  });
});
