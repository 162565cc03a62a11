// Generated from clinical/immunization/immunization-registry-submitted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";

/**
 * A dose was sent to the state's immunization registry and the registry answered. Rejected or warned doses go to the clerk's worklist with the registry's own words.
 *
 * Event `Immunization.RegistrySubmitted`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface ImmunizationRegistrySubmitted {
  /** Dose that was sent. UUID. */
  readonly immunizationId: string;
  /** Patient in the PID segment. UUID. */
  readonly patientId: string;
  /** Registry that received it, such as CAIR2 or NYSIIS. */
  readonly registryName: string;
  /** Action code of the message. */
  readonly registrySubmissionAction: RegistrySubmissionAction;
  /** Verdict of the registry. */
  readonly registryAcknowledgment: RegistryAcknowledgment;
  /** Sharing choice that went along. */
  readonly registryConsent: RegistryConsent;
  /** Number of the patient in the registry, if it returned one. Sensitive: `PII`. Default: `null`. */
  readonly registryPatientIdentifier: Identifier | null;
  /** First code in ERR-3, HL7 table 0357. Default: `null`. */
  readonly errorCode: string | null;
  /** Registry's explanation of the code, without patient data. Default: `null`. */
  readonly errorMessage: string | null;
  /** Sends so far, this one included. Whole number of 32 bits. */
  readonly attemptCount: number;
  /** From the dose to this answer; several states allow 72. Whole number of 32 bits. */
  readonly elapsedHours: number;
  /** When the answer arrived or the wait was given up. Point in time, to the millisecond. */
  readonly completedAt: Date;
}

/** {@link ImmunizationRegistrySubmitted} as a publisher passes it: what has a default may be left out. */
export type ImmunizationRegistrySubmittedInput = WithDefaults<ImmunizationRegistrySubmitted, "registryPatientIdentifier" | "errorCode" | "errorMessage", { readonly registryPatientIdentifier: IdentifierInput | null }>;

/** What the registry was asked to do (RXA-21). A symbol that is not known yet is read as `UNKNOWN`. */
export type RegistrySubmissionAction = "ADD" | "UPDATE" | "DELETE" | "UNKNOWN";

/**
 * Answer in MSA-1 and ERR: ACCEPTED_WITH_WARNINGS was stored but should be looked at, NO_ANSWER is a time-out.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RegistryAcknowledgment = "ACCEPTED" | "ACCEPTED_WITH_WARNINGS" | "REJECTED" | "NO_ANSWER" | "UNKNOWN";

/**
 * Protection indicator (PD1-12): whether other providers may see the entry.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RegistryConsent = "SHARED" | "PROTECTED" | "NOT_ASKED" | "UNKNOWN";

/**
 * A dose was sent to the state's immunization registry and the registry answered. Rejected or warned doses go to the clerk's worklist with the registry's own words.
 *
 * Event `Immunization.RegistrySubmitted`, version 1. Topic `clinical.events`, key `immunizationId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const ImmunizationRegistrySubmitted: EventDefinition<"Immunization.RegistrySubmitted", ImmunizationRegistrySubmitted, ImmunizationRegistrySubmittedInput> = /*@__PURE__*/ defineEvent({
  type: "Immunization.RegistrySubmitted",
  version: 1,
  topic: "clinical.events",
  key: "immunizationId",
  aggregate: "Immunization",
  schema: '{"type":"record","name":"ImmunizationRegistrySubmitted","namespace":"healthtech.clinical","fields":[{"name":"immunizationId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"registryName","type":"string"},{"name":"registrySubmissionAction","type":{"type":"enum","name":"RegistrySubmissionAction","symbols":["ADD","UPDATE","DELETE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"registryAcknowledgment","type":{"type":"enum","name":"RegistryAcknowledgment","symbols":["ACCEPTED","ACCEPTED_WITH_WARNINGS","REJECTED","NO_ANSWER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"registryConsent","type":{"type":"enum","name":"RegistryConsent","symbols":["SHARED","PROTECTED","NOT_ASKED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"registryPatientIdentifier","type":["null",{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"errorCode","type":["null","string"],"default":null},{"name":"errorMessage","type":["null","string"],"default":null},{"name":"attemptCount","type":"int"},{"name":"elapsedHours","type":"int"},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
