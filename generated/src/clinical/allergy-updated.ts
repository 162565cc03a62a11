// Generated from clinical/allergies/allergy-updated.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { AllergyCategory } from "./allergy-category.js";
import type { AllergyCriticality } from "./allergy-criticality.js";
import type { ReactionSeverity } from "./reaction-severity.js";

/**
 * An entry on the allergy list was made more exact while it stays in force: a class narrowed to a drug, a manifestation added, the danger judged anew. Taking it out of force is Allergy.Refuted, Allergy.Inactivated or Allergy.Resolved.
 *
 * Event `Allergy.Updated`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AllergyUpdated {
  /** Entry that reads differently now. UUID. */
  readonly allergyId: string;
  /** Patient whose list was edited. UUID. */
  readonly patientId: string;
  /** Payload fields that were edited, such as code or manifestations. */
  readonly changedFields: readonly string[];
  /** Agent as it stands after the edit, SNOMED CT or RxNorm. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Agent as it stood before; null where it was not touched. Sensitive: `PHI`. Default: `null`. */
  readonly previousCode: CodeableConcept | null;
  /** Kind of agent after the edit. Sensitive: `PHI`. */
  readonly allergyCategory: AllergyCategory;
  /** Danger as judged now. Sensitive: `PHI`. */
  readonly allergyCriticality: AllergyCriticality;
  /** All signs known so far, SNOMED CT, also those from before. Sensitive: `PHI`. Default: `[]`. */
  readonly manifestations: readonly CodeableConcept[];
  /** Worst reaction known after the edit. Sensitive: `PHI`. */
  readonly reactionSeverity: ReactionSeverity;
  /** Most recent reaction, which bears on testing. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly lastReactionDate: string | null;
  /** Agents that are to be avoided as well, SNOMED CT or RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly crossReactiveAgents: readonly CodeableConcept[];
  /** Related drugs that were taken since without harm, RxNorm. Sensitive: `PHI`. Default: `[]`. */
  readonly toleratedMedications: readonly CodeableConcept[];
  /** Editor of the entry. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** From when the edited entry is the one checked against. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
}

/** {@link AllergyUpdated} as a publisher passes it: what has a default may be left out. */
export type AllergyUpdatedInput = WithDefaults<AllergyUpdated, "previousCode" | "manifestations" | "lastReactionDate" | "crossReactiveAgents" | "toleratedMedications", { readonly code: CodeableConceptInput; readonly previousCode: CodeableConceptInput | null; readonly manifestations: readonly CodeableConceptInput[]; readonly crossReactiveAgents: readonly CodeableConceptInput[]; readonly toleratedMedications: readonly CodeableConceptInput[]; readonly recordedBy: ActorInput }>;

/**
 * An entry on the allergy list was made more exact while it stays in force: a class narrowed to a drug, a manifestation added, the danger judged anew. Taking it out of force is Allergy.Refuted, Allergy.Inactivated or Allergy.Resolved.
 *
 * Event `Allergy.Updated`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AllergyUpdated: EventDefinition<"Allergy.Updated", AllergyUpdated, AllergyUpdatedInput> = /*@__PURE__*/ defineEvent({
  type: "Allergy.Updated",
  version: 1,
  topic: "clinical.events",
  key: "allergyId",
  aggregate: "Allergy",
  schema: '{"type":"record","name":"AllergyUpdated","namespace":"healthtech.clinical","fields":[{"name":"allergyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"changedFields","type":{"type":"array","items":"string"}},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"previousCode","type":["null","healthtech.shared.CodeableConcept"],"default":null,"confluent:tags":["PHI"]},{"name":"allergyCategory","type":{"type":"enum","name":"AllergyCategory","symbols":["MEDICATION","FOOD","ENVIRONMENT","BIOLOGIC","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"allergyCriticality","type":{"type":"enum","name":"AllergyCriticality","symbols":["LOW","HIGH","UNABLE_TO_ASSESS","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"manifestations","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"reactionSeverity","type":{"type":"enum","name":"ReactionSeverity","symbols":["MILD","MODERATE","SEVERE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"lastReactionDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"crossReactiveAgents","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"toleratedMedications","type":{"type":"array","items":"healthtech.shared.CodeableConcept"},"default":[],"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
