import { describe, expect, it } from "vitest";
import { field, id, record } from "../testing/avro-parts.js";
import { catalogOf } from "../testing/tree-of.js";

describe("an event of the model", () => {
  const catalog = catalogOf({
    "patient/domain.json": {
      title: "Patients",
      owner: "team-prm",
      topic: "patient.events",
      partitions: 12,
      retentionDays: 90,
      doc: "People in care.",
    },
    "patient/admission/patient-mrn-assigned.avsc": record("PatientMRNAssigned", [id], {
      doc: "A number was given.",
      eventType: "Patient.MRNAssigned",
      aggregate: { type: "Patient", id: "id" },
      schemaVersion: 3,
      status: "deprecated",
      since: "1.2.0",
      examples: [{ id: "6c1c2d3e-0000-4000-8000-000000000000" }],
    }),
    "feed/heart_rate.avsc": record("heart_rate", [field("bpm", "int")]),
    "shared/address.avsc": record("Address", [field("city", "string")]),
  });

  it("has every name made", () => {
    expect(
      catalog.events.map((event) => [event.eventType, event.enumKey, event.name, event.modulePath, event.viewName]),
    ).toEqual([
      [
        "Patient.MRNAssigned",
        "PATIENT_MRN_ASSIGNED",
        "PatientMRNAssigned",
        "patient/patient-mrn-assigned",
        "patient_mrn_assigned",
      ],
      ["heart_rate", "HEART_RATE", "heart_rate", "feed/heart-rate", "heart_rate"],
    ]);
  });

  it("carries what its file says of it", () => {
    expect(catalog.events[0]).toMatchObject({
      area: "admission",
      aggregateType: "Patient",
      keyField: "id",
      topic: "patient.events",
      schemaVersion: 3,
      status: "deprecated",
      since: "1.2.0",
      examples: [{ id: "6c1c2d3e-0000-4000-8000-000000000000" }],
    });
  });

  it("gets along without any attribute of ours", () => {
    expect(catalog.events[1]).toMatchObject({
      aggregateType: "heart_rate",
      keyField: null,
      topic: "feed.events",
      schemaVersion: 1,
      status: "stable",
      examples: [],
    });
  });

  it("stands in its domain, and shared types in theirs", () => {
    expect(
      catalog.domains.map(({ name, title, owner, partitions, events }) => [
        name,
        title,
        owner,
        partitions,
        events.length,
      ]),
    ).toEqual([
      ["feed", "Feed", "", null, 1],
      ["patient", "Patients", "team-prm", 12, 1],
      ["shared", "Shared", "", null, 0],
    ]);
  });

  it("is frozen to the ground", () => {
    const seen = new Set<unknown>();
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null || seen.has(value)) return;
      seen.add(value);
      if (value instanceof Map) {
        for (const item of value.values()) walk(item);
        return;
      }
      expect(Object.isFrozen(value)).toBe(true);
      for (const item of Object.values(value)) walk(item);
    };
    walk(catalog);
    expect(seen.size).toBeGreaterThan(20);
  });
});
