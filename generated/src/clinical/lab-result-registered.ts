// Generated from clinical/laboratory/lab-result-registered.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { RequestPriority } from "../shared/request-priority.js";
import type { LabSection } from "./lab-section.js";

/**
 * A test went onto the worklist of a bench and a result record was opened for it, still without a value; wards see it as in process. It does not say that the analyzer has aspirated the sample.
 *
 * Event `LabResult.Registered`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface LabResultRegistered {
  /** Result to come; the same id stays through preliminary, final and corrected. UUID. */
  readonly labResultId: string;
  /** Patient whose value is awaited. UUID. */
  readonly patientId: string;
  /** Encounter that waits for the value. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order that the test fills. UUID. */
  readonly orderId: string;
  /** Container from which it will be measured. UUID. */
  readonly specimenId: string;
  /** Report in which the value will stand together with the rest of its panel. UUID. Default: `null`. */
  readonly diagnosticReportId: string | null;
  /** Analyte to be measured, LOINC. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Number under which the bench finds the tube. Sensitive: `PHI`. */
  readonly accessionNumber: Identifier;
  /** Bench on whose worklist it stands. */
  readonly labSection: LabSection;
  /** Analyzer line or manual bench that was chosen by load and reagent. Default: `null`. */
  readonly workstationName: string | null;
  /** Urgency by which the worklist is sorted. */
  readonly priority: RequestPriority;
  /** When the test came onto the worklist. Point in time, to the millisecond. */
  readonly registeredAt: Date;
  /**
   * When the bench expects to release by its turnaround target.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly expectedIssuedAt: Date | null;
}

/** {@link LabResultRegistered} as a publisher passes it: what has a default may be left out. */
export type LabResultRegisteredInput = WithDefaults<LabResultRegistered, "encounterId" | "diagnosticReportId" | "workstationName" | "expectedIssuedAt", { readonly code: CodeableConceptInput; readonly accessionNumber: IdentifierInput }>;

/**
 * A test went onto the worklist of a bench and a result record was opened for it, still without a value; wards see it as in process. It does not say that the analyzer has aspirated the sample.
 *
 * Event `LabResult.Registered`, version 1. Topic `clinical.events`, key `labResultId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const LabResultRegistered: EventDefinition<"LabResult.Registered", LabResultRegistered, LabResultRegisteredInput> = /*@__PURE__*/ defineEvent({
  type: "LabResult.Registered",
  version: 1,
  topic: "clinical.events",
  key: "labResultId",
  aggregate: "LabResult",
  schema: '{"type":"record","name":"LabResultRegistered","namespace":"healthtech.clinical","fields":[{"name":"labResultId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":{"type":"string","logicalType":"uuid"}},{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"diagnosticReportId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"accessionNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PHI"]},{"name":"labSection","type":{"type":"enum","name":"LabSection","symbols":["CHEMISTRY","HEMATOLOGY","COAGULATION","URINALYSIS","BLOOD_GAS","IMMUNOLOGY","TOXICOLOGY","MOLECULAR","MICROBIOLOGY","BLOOD_BANK","POINT_OF_CARE","SEND_OUT","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"workstationName","type":["null","string"],"default":null},{"name":"priority","type":{"type":"enum","name":"RequestPriority","namespace":"healthtech.shared","symbols":["ROUTINE","URGENT","ASAP","STAT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"registeredAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"expectedIssuedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}],"schemaVersion":1}',
});
