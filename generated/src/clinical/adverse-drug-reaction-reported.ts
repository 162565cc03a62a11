// Generated from clinical/medication/adverse-drug-reaction-reported.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A clinician or pharmacist reported harm that a drug given as intended may have done. It does not put the drug on the allergy list (Allergy.Recorded), and a mix-up of drug or dose is an incident, not this.
 *
 * Event `AdverseDrugReaction.Reported`, version 1. Topic `clinical.events`, key `adverseReactionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AdverseDrugReactionReported {
  /** Report that the therapeutics committee follows up. UUID. */
  readonly adverseReactionId: string;
  /** Patient who was harmed. UUID. */
  readonly patientId: string;
  /** Stay in which it showed, or to which it led. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Order of the suspected drug; null for drugs from home. UUID. Default: `null`. */
  readonly orderId: string | null;
  /** Suspected drug, RxNorm. Sensitive: `PHI`. */
  readonly medication: CodeableConcept;
  /** Other drugs at the time that may share the blame, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly concomitantMedications: readonly CodeableConcept[];
  /** Lot, which FDA asks for with biologics. Default: `null`. */
  readonly lotNumber: string | null;
  /** What was seen, SNOMED CT, gravest first. Sensitive: `PHI`. Default: `[]`. */
  readonly findings: readonly CodeableConcept[];
  /** Worst grade reached so far. Sensitive: `PHI`. */
  readonly adverseReactionSeverity: AdverseReactionSeverity;
  /**
   * Probability by the Naranjo questions, -4 to 13; from 9 it is definite.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly naranjoScore: number | null;
  /** Whether the drug was given again afterwards, and so proved or cleared. */
  readonly wasRechallenged: boolean;
  /** Whether it is serious or unlabelled enough for a MedWatch form 3500. */
  readonly isFdaReportable: boolean;
  /** First sign, as near as known. Point in time, to the millisecond. Default: `null`. */
  readonly onsetAt: Date | null;
  /** Clinician who filed the report, and whom FDA may call back. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** When the report was filed. Point in time, to the millisecond. */
  readonly recordedAt: Date;
  /** Course and treatment in a few sentences. Sensitive: `PHI`. Default: `null`. */
  readonly note: string | null;
}

/** {@link AdverseDrugReactionReported} as a publisher passes it: what has a default may be left out. */
export type AdverseDrugReactionReportedInput = WithDefaults<AdverseDrugReactionReported, "encounterId" | "orderId" | "concomitantMedications" | "lotNumber" | "findings" | "naranjoScore" | "onsetAt" | "note", { readonly medication: CodeableConceptInput; readonly concomitantMedications: readonly CodeableConceptInput[]; readonly findings: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * Grade on the Hartwig scale in brief: MILD needs no change, MODERATE a change or longer stay, SEVERE intensive care or lasting harm, LETHAL death.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AdverseReactionSeverity = "MILD" | "MODERATE" | "SEVERE" | "LETHAL" | "UNKNOWN";

/**
 * A clinician or pharmacist reported harm that a drug given as intended may have done. It does not put the drug on the allergy list (Allergy.Recorded), and a mix-up of drug or dose is an incident, not this.
 *
 * Event `AdverseDrugReaction.Reported`, version 1. Topic `clinical.events`, key `adverseReactionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AdverseDrugReactionReported: EventDefinition<"AdverseDrugReaction.Reported", AdverseDrugReactionReported, AdverseDrugReactionReportedInput> = /*@__PURE__*/ defineEvent({
  type: "AdverseDrugReaction.Reported",
  version: 1,
  topic: "clinical.events",
  key: "adverseReactionId",
  aggregate: "AdverseDrugReaction",
  schema: '{"type":"record","name":"AdverseDrugReactionReported","namespace":"healthtech.clinical","fields":[{"name":"adverseReactionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"orderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"medication","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"concomitantMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"lotNumber","type":["null","string"],"default":null},{"name":"findings","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"adverseReactionSeverity","type":{"type":"enum","name":"AdverseReactionSeverity","symbols":["MILD","MODERATE","SEVERE","LETHAL","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"naranjoScore","type":["null","int"],"default":null},{"name":"wasRechallenged","type":"boolean"},{"name":"isFdaReportable","type":"boolean"},{"name":"onsetAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"recordedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"note","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
