// Generated from clinical/transfusion/transfusion-reaction-classified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { ReactionSeverity } from "./reaction-severity.js";

/**
 * The blood bank physician judged a reported reaction by the definitions of the national hemovigilance protocol. It frees or condemns the sister components and says what the patient should get next time.
 *
 * Event `Transfusion.ReactionClassified`, version 1. Topic `clinical.events`, key `transfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface TransfusionReactionClassified {
  /** Episode whose reaction was judged. UUID. */
  readonly transfusionId: string;
  /** Recipient on whose record the verdict stands. UUID. */
  readonly patientId: string;
  /** Unit that was investigated. UUID. */
  readonly bloodUnitId: string;
  /** Verdict of the physician. Sensitive: `PHI`. */
  readonly transfusionReactionType: TransfusionReactionType;
  /** The same for coding, ICD-10-CM; null for no reaction. Sensitive: `PHI`. Default: `null`. */
  readonly diagnosis: CodeableConcept | null;
  /** Grade in the hemovigilance report. Sensitive: `PHI`. */
  readonly reactionSeverity: ReactionSeverity;
  /** Link between unit and signs. */
  readonly transfusionImputability: TransfusionImputability;
  /** Antibody on the patient's cells after the reaction. Sensitive: `PHI`. */
  readonly directAntiglobulin: DirectAntiglobulin;
  /** Whether a death makes it reportable to the FDA at once. */
  readonly isFdaFatalityReport: boolean;
  /** Whether the blood center was told, so that it may recall other components. */
  readonly wasSupplierNotified: boolean;
  /** What each later transfusion should observe. Sensitive: `PHI`. Default: `null`. */
  readonly futureRequirementText: string | null;
  /** Physician of transfusion medicine who signed the verdict. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When the verdict was signed. Point in time, to the millisecond. */
  readonly issuedAt: Date;
}

/** {@link TransfusionReactionClassified} as a publisher passes it: what has a default may be left out. */
export type TransfusionReactionClassifiedInput = WithDefaults<TransfusionReactionClassified, "diagnosis" | "futureRequirementText", { readonly diagnosis: CodeableConceptInput | null; readonly performer: ActorInput }>;

/**
 * Class by the CDC definitions. TACO is circulatory overload, TRALI lung injury, TAD dyspnea that is neither; TTI an infection carried by the unit; NOT_REACTION a fever from elsewhere.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type TransfusionReactionType = "FEBRILE" | "ALLERGIC" | "TACO" | "TRALI" | "TAD" | "HYPOTENSIVE" | "ACUTE_HEMOLYTIC" | "DELAYED_HEMOLYTIC" | "DELAYED_SEROLOGIC" | "TTI" | "PURPURA" | "GRAFT_VERSUS_HOST" | "NOT_REACTION" | "OTHER" | "UNKNOWN";

/** How likely the blood was the cause. A symbol that is not known yet is read as `UNKNOWN`. */
export type TransfusionImputability = "DEFINITE" | "PROBABLE" | "POSSIBLE" | "DOUBTFUL" | "RULED_OUT" | "NOT_DETERMINED" | "UNKNOWN";

/** Result on the sample drawn after the reaction. A symbol that is not known yet is read as `UNKNOWN`. */
export type DirectAntiglobulin = "NEGATIVE" | "POSITIVE" | "NOT_DONE" | "UNKNOWN";

/**
 * The blood bank physician judged a reported reaction by the definitions of the national hemovigilance protocol. It frees or condemns the sister components and says what the patient should get next time.
 *
 * Event `Transfusion.ReactionClassified`, version 1. Topic `clinical.events`, key `transfusionId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const TransfusionReactionClassified: EventDefinition<"Transfusion.ReactionClassified", TransfusionReactionClassified, TransfusionReactionClassifiedInput> = /*@__PURE__*/ defineEvent({
  type: "Transfusion.ReactionClassified",
  version: 1,
  topic: "clinical.events",
  key: "transfusionId",
  aggregate: "Transfusion",
  schema: '{"type":"record","name":"TransfusionReactionClassified","namespace":"healthtech.clinical","fields":[{"name":"transfusionId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"bloodUnitId","type":{"type":"string","logicalType":"uuid"}},{"name":"transfusionReactionType","type":{"type":"enum","name":"TransfusionReactionType","symbols":["FEBRILE","ALLERGIC","TACO","TRALI","TAD","HYPOTENSIVE","ACUTE_HEMOLYTIC","DELAYED_HEMOLYTIC","DELAYED_SEROLOGIC","TTI","PURPURA","GRAFT_VERSUS_HOST","NOT_REACTION","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"diagnosis","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"reactionSeverity","type":{"type":"enum","name":"ReactionSeverity","symbols":["MILD","MODERATE","SEVERE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"transfusionImputability","type":{"type":"enum","name":"TransfusionImputability","symbols":["DEFINITE","PROBABLE","POSSIBLE","DOUBTFUL","RULED_OUT","NOT_DETERMINED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"directAntiglobulin","type":{"type":"enum","name":"DirectAntiglobulin","symbols":["NEGATIVE","POSITIVE","NOT_DONE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"isFdaFatalityReport","type":"boolean"},{"name":"wasSupplierNotified","type":"boolean"},{"name":"futureRequirementText","type":["null","string"],"default":null,"confluent:tags":["PHI"]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
