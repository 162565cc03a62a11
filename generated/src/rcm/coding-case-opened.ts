// Generated from rcm/charges-coding/coding-case-opened.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A finished visit or stay was put on a coder's list. Coding while the patient is still in the house is concurrent review and marked as such.
 *
 * Event `CodingCase.Opened`, version 1. Topic `rcm.events`, key `codingCaseId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface CodingCaseOpened {
  /** The coding work on one visit. UUID. */
  readonly codingCaseId: string;
  /** Patient whose chart is read. UUID. */
  readonly patientId: string;
  /** Visit or stay to be coded. UUID. */
  readonly encounterId: string;
  /** Account that waits for the codes. UUID. */
  readonly accountId: string;
  /** Decides who may code it and how long it should take. */
  readonly codingScope: CodingScope;
  /** True while the patient is still in the house. */
  readonly isConcurrent: boolean;
  /** Documents that the coder needs and does not have, LOINC document types. Sensitive: `PHI`. Default: `[]`. */
  readonly missingDocuments: readonly CodeableConcept[];
  /** Coder who has it; null while it waits in the pool. Sensitive: `PII`. Default: `null`. */
  readonly assignedCoder: Actor | null;
  /** End of the bill hold, by which codes should be final. Point in time, to the millisecond. */
  readonly dueAt: Date;
}

/** {@link CodingCaseOpened} as a publisher passes it: what has a default may be left out. */
export type CodingCaseOpenedInput = WithDefaults<CodingCaseOpened, "missingDocuments" | "assignedCoder", { readonly missingDocuments: readonly CodeableConceptInput[]; readonly assignedCoder: ActorInput | null }>;

/** Kind of coding. A symbol that is not known yet is read as `UNKNOWN`. */
export type CodingScope = "INPATIENT_DRG" | "OUTPATIENT_APC" | "PROFESSIONAL_FEE" | "EMERGENCY_LEVEL" | "SAME_DAY_SURGERY" | "RISK_ADJUSTMENT" | "UNKNOWN";

/**
 * A finished visit or stay was put on a coder's list. Coding while the patient is still in the house is concurrent review and marked as such.
 *
 * Event `CodingCase.Opened`, version 1. Topic `rcm.events`, key `codingCaseId`. Owner: revenue-cycle-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const CodingCaseOpened: EventDefinition<"CodingCase.Opened", CodingCaseOpened, CodingCaseOpenedInput> = /*@__PURE__*/ defineEvent({
  type: "CodingCase.Opened",
  version: 1,
  topic: "rcm.events",
  key: "codingCaseId",
  aggregate: "CodingCase",
  schema: '{"type":"record","name":"CodingCaseOpened","namespace":"healthtech.rcm","fields":[{"name":"codingCaseId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"accountId","type":{"type":"string","logicalType":"uuid"}},{"name":"codingScope","type":{"type":"enum","name":"CodingScope","symbols":["INPATIENT_DRG","OUTPATIENT_APC","PROFESSIONAL_FEE","EMERGENCY_LEVEL","SAME_DAY_SURGERY","RISK_ADJUSTMENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isConcurrent","type":"boolean"},{"name":"missingDocuments","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"assignedCoder","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"dueAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
