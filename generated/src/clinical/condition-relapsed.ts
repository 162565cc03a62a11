// Generated from clinical/problems/condition-relapsed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A disease in remission became active again, as leukaemia, depression or colitis do. It is the same illness, so that onset stays what it was.
 *
 * Event `Condition.Relapsed`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface ConditionRelapsed {
  /** Entry that was in remission. UUID. */
  readonly conditionId: string;
  /** Patient whose illness flared. UUID. */
  readonly patientId: string;
  /** Visit or stay in which the relapse was found. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Illness, SNOMED CT. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Day on which the remission that ended had been declared. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly remissionStartDate: string;
  /** Day of first evidence, which may lie before the visit. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly relapseDate: string;
  /** By which kind of proof the relapse was recognised. Sensitive: `PHI`. */
  readonly relapseEvidence: RelapseEvidence;
  /** Severity of the relapse, SNOMED CT. Sensitive: `PHI`. Default: `null`. */
  readonly severity: CodeableConcept | null;
  /** 1 for the first relapse after diagnosis. Whole number of 32 bits. Sensitive: `PHI`. */
  readonly relapseSequence: number;
  /** Drugs that were meant to hold the remission, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly maintenanceMedications: readonly CodeableConcept[];
  /** Whether they were taken; null when nobody can say. Sensitive: `PHI`. Default: `null`. */
  readonly wasAdherent: boolean | null;
  /** Clinician who declared the relapse. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When it was declared. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link ConditionRelapsed} as a publisher passes it: what has a default may be left out. */
export type ConditionRelapsedInput = WithDefaults<ConditionRelapsed, "encounterId" | "severity" | "maintenanceMedications" | "wasAdherent", { readonly code: CodeableConceptInput; readonly severity: CodeableConceptInput | null; readonly maintenanceMedications: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * What showed it first. COLLATERAL_REPORT is the word of a relative or employer.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type RelapseEvidence = "SYMPTOMS" | "LABORATORY" | "IMAGING" | "BIOPSY" | "SCALE_SCORE" | "COLLATERAL_REPORT" | "UNKNOWN";

/**
 * A disease in remission became active again, as leukaemia, depression or colitis do. It is the same illness, so that onset stays what it was.
 *
 * Event `Condition.Relapsed`, version 1. Topic `clinical.events`, key `conditionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const ConditionRelapsed: EventDefinition<"Condition.Relapsed", ConditionRelapsed, ConditionRelapsedInput> = /*@__PURE__*/ defineEvent({
  type: "Condition.Relapsed",
  version: 1,
  topic: "clinical.events",
  key: "conditionId",
  aggregate: "Condition",
  schema: '{"type":"record","name":"ConditionRelapsed","namespace":"healthtech.clinical","fields":[{"name":"conditionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"remissionStartDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"relapseDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"relapseEvidence","type":{"type":"enum","name":"RelapseEvidence","symbols":["SYMPTOMS","LABORATORY","IMAGING","BIOPSY","SCALE_SCORE","COLLATERAL_REPORT","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"severity","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"relapseSequence","type":"int","confluent:tags":["PHI"]},{"name":"maintenanceMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"wasAdherent","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
