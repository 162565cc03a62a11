import { domainSkeleton } from "./domain-skeleton.js";
import { jsonText, schemaText } from "./lay-out.js";
import { namespaceRoot } from "./namespace-root.js";

export interface RepositoryOptions {
  /** npm name of the SDK. */
  readonly packageName: string;
  /** Folder of the schemas, relative to the repository, forward slashes. */
  readonly schemas: string;
  /** Folder of what is generated, likewise. */
  readonly out: string;
}

/** Files of a repository that has no schemas yet, by path. All of them are to be committed. */
export function repositorySkeleton(options: RepositoryOptions): ReadonlyMap<string, string> {
  const { packageName, schemas, out } = options;
  const settings = {
    schemas,
    out,
    package: packageName,
    version: "1.0.0",
    catalogFile: "EVENT_CATALOG.md",
    rules: {},
  };
  const owner = "platform-team";
  const doc = "People who receive care: registration and changes to what is known of them.";
  return new Map([
    ["events.config.json", jsonText(settings)],
    [`${schemas}/patient/domain.json`, domainSkeleton({ domain: "patient", owner, doc })],
    [`${schemas}/patient/patient-registered.avsc`, schemaText(firstEvent(namespaceRoot(packageName)))],
  ]);
}

/** Lines that a repository's .gitattributes needs: files as they were written on every system, and quiet reviews. */
export function gitAttributes({ out }: Pick<RepositoryOptions, "out">): string {
  return `* text=auto eol=lf\n${out}/** linguist-generated=true\nEVENT_CATALOG.md linguist-generated=true\n`;
}

/** Scripts that a repository's package.json needs. */
export const packageScripts: Readonly<Record<string, string>> = {
  generate: "events generate",
  "generate:check": "events generate --check",
  "lint:events": "events lint",
};

function firstEvent(root: string): object {
  return {
    type: "record",
    name: "PatientRegistered",
    namespace: `${root}.patient`,
    doc: "A person was registered as a patient at the front desk. It is not emitted when an appointment is booked for somebody unknown.",
    eventType: "Patient.Registered",
    aggregate: { type: "Patient", id: "patientId" },
    schemaVersion: 1,
    status: "draft",
    since: "1.0.0",
    standards: ["FHIR R4 Patient", "HL7v2 ADT^A28"],
    producers: ["registration-service"],
    consumers: ["billing-service"],
    fields: [
      { name: "patientId", type: { type: "string", logicalType: "uuid" }, doc: "Key of the patient in this platform." },
      {
        name: "familyName",
        type: "string",
        doc: "Surname as written on the identity document.",
        "confluent:tags": ["PII"],
      },
      {
        name: "birthDate",
        type: ["null", { type: "int", logicalType: "date" }],
        default: null,
        doc: "Day of birth; null while nobody knows it.",
        "confluent:tags": ["PII", "PHI"],
      },
      {
        name: "registeredAt",
        type: { type: "long", logicalType: "timestamp-millis" },
        doc: "When the front desk saved the registration.",
      },
    ],
    examples: [
      {
        patientId: "7d3c1f0e-5b7a-4c86-9f1d-2f6f0a8b4c11",
        familyName: "Okonkwo",
        birthDate: "1984-02-29",
        registeredAt: "2026-03-14T09:26:53.000Z",
      },
    ],
  };
}
