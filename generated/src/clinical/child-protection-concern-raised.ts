// Generated from clinical/paediatrics/child-protection-concern-raised.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * Somebody in care suspects that a child is abused or neglected and entered the concern. It asserts a suspicion, no finding; the report to the agency is ChildProtection.ReportFiled.
 *
 * Event `ChildProtection.ConcernRaised`, version 1. Topic `clinical.events`, key `concernId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ChildProtectionConcernRaised {
  /** This concern, under which assessment and report are filed. UUID. */
  readonly concernId: string;
  /** Child about whom there is worry. UUID. */
  readonly patientId: string;
  /** Visit in which it arose; null for a call from outside. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Kinds of maltreatment that are suspected. Sensitive: `PHI`. Default: `[]`. */
  readonly maltreatmentKinds: readonly MaltreatmentKind[];
  /** What was seen or told, ICD-10-CM or SNOMED CT. Sensitive: `PHI`. Default: `[]`. */
  readonly findings: readonly CodeableConcept[];
  /** What gave rise to the concern. Sensitive: `PHI`. */
  readonly concernSource: ChildConcernSource;
  /** True when the child must not leave with the caregiver. Sensitive: `PHI`. */
  readonly isImmediateDanger: boolean;
  /** True when other children live in the home; null when not known. Sensitive: `PHI`. Default: `null`. */
  readonly hasSiblingsAtRisk: boolean | null;
  /** When the mandated report must be made, by state law. Point in time, to the millisecond. */
  readonly reportDueAt: Date;
  /** True when proxies no longer see this visit in the portal. */
  readonly isRecordRestricted: boolean;
  /** Mandated reporter who entered the concern. Sensitive: `PII`. */
  readonly raisedBy: Actor;
  /** Words of the child and caregiver, in quotation. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link ChildProtectionConcernRaised} as a publisher passes it: what has a default may be left out. */
export type ChildProtectionConcernRaisedInput = WithDefaults<ChildProtectionConcernRaised, "encounterId" | "maltreatmentKinds" | "findings" | "hasSiblingsAtRisk" | "note", { readonly findings: readonly CodeableConceptInput[]; readonly raisedBy: ActorInput }>;

/** Kinds as child welfare law names them. A symbol that is not known yet is read as `UNKNOWN`. */
export type MaltreatmentKind = "PHYSICAL" | "SEXUAL" | "EMOTIONAL" | "NEGLECT" | "MEDICAL_NEGLECT" | "FABRICATED_ILLNESS" | "WITNESSED_VIOLENCE" | "TRAFFICKING" | "UNKNOWN";

/** DISCLOSURE is the child's own word. A symbol that is not known yet is read as `UNKNOWN`. */
export type ChildConcernSource = "EXAMINATION" | "DISCLOSURE" | "CAREGIVER_STATEMENT" | "IMAGING" | "PATTERN_OF_VISITS" | "THIRD_PARTY" | "UNKNOWN";

/**
 * Somebody in care suspects that a child is abused or neglected and entered the concern. It asserts a suspicion, no finding; the report to the agency is ChildProtection.ReportFiled.
 *
 * Event `ChildProtection.ConcernRaised`, version 1. Topic `clinical.events`, key `concernId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ChildProtectionConcernRaised: EventDefinition<"ChildProtection.ConcernRaised", ChildProtectionConcernRaised, ChildProtectionConcernRaisedInput> = /*@__PURE__*/ defineEvent({
  type: "ChildProtection.ConcernRaised",
  version: 1,
  topic: "clinical.events",
  key: "concernId",
  aggregate: "ChildProtection",
  schema: '{"type":"record","name":"ChildProtectionConcernRaised","namespace":"healthtech.clinical","fields":[{"name":"concernId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"maltreatmentKinds","type":{"type":"array","items":{"type":"enum","name":"MaltreatmentKind","symbols":["PHYSICAL","SEXUAL","EMOTIONAL","NEGLECT","MEDICAL_NEGLECT","FABRICATED_ILLNESS","WITNESSED_VIOLENCE","TRAFFICKING","UNKNOWN"],"default":"UNKNOWN"}},"default":[],"confluent:tags":["PHI"]},{"name":"findings","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"concernSource","type":{"type":"enum","name":"ChildConcernSource","symbols":["EXAMINATION","DISCLOSURE","CAREGIVER_STATEMENT","IMAGING","PATTERN_OF_VISITS","THIRD_PARTY","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isImmediateDanger","type":"boolean","confluent:tags":["PHI"]},{"name":"hasSiblingsAtRisk","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"reportDueAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"isRecordRestricted","type":"boolean"},{"name":"raisedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
