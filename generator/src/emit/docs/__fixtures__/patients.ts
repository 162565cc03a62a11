const uuid = { type: "string", logicalType: "uuid" };
/** Schemas of a small domain in which everything that a page can show occurs. */
export const PATIENTS = {
  "patient/domain.json": {
    title: "Patients",
    owner: "team-prm",
    topic: "patient.events",
    partitions: 12,
    retentionDays: 90,
    doc: "People in care.",
  },
  "patient/patient-created.avsc": {
    type: "record",
    name: "PatientCreated",
    namespace: "healthtech.patient",
    doc: "A patient was registered for the first time. A merge is another event.\n\nSecond paragraph.",
    eventType: "Patient.Created",
    aggregate: { type: "Patient", id: "patientId" },
    schemaVersion: 3,
    status: "deprecated",
    since: "1.2.0",
    standards: ["FHIR R4 Patient", "HL7v2 ADT^A28"],
    producers: ["prm-service"],
    consumers: ["analytics-service", "billing-service"],
    fields: [
      { name: "patientId", type: uuid, doc: "Who." },
      { name: "name", type: "healthtech.shared.HumanName", doc: "In use.", "confluent:tags": ["PII"] },
      {
        name: "birthDate",
        type: ["null", { type: "int", logicalType: "date" }],
        default: null,
        doc: "Day of birth.",
        "confluent:tags": ["PII", "PHI"],
      },
      {
        name: "channel",
        type: { type: "enum", name: "Channel", symbols: ["DESK", "PORTAL"], default: "DESK", doc: "How." },
        default: "DESK",
      },
      { name: "scores", type: { type: "map", values: ["long", "string"] }, default: {} },
      { name: "parents", type: { type: "array", items: ["null", "PatientCreated"] }, default: [] },
      { name: "checksum", type: { type: "fixed", name: "Checksum", size: 4 } },
    ],
    examples: [{ patientId: "6c1c2d3e-0000-4000-8000-000000000000", name: { family: "Okafor" } }],
  },
  "patient/ward/patient-moved.avsc": {
    type: "record",
    name: "PatientMoved",
    namespace: "healthtech.patient",
    eventType: "Patient.Moved",
    fields: [],
  },
  "shared/human-name.avsc": {
    type: "record",
    name: "HumanName",
    namespace: "healthtech.shared",
    doc: "A name in parts.",
    fields: [
      { name: "family", type: ["null", "string"], default: null, "confluent:tags": ["PII"] },
      { name: "use", type: { type: "enum", name: "NameUse", symbols: ["USUAL", "OFFICIAL"] }, default: "USUAL" },
    ],
  },
};
