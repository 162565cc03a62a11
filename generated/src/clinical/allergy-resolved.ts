// Generated from clinical/allergies/allergy-resolved.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";
import type { AllergyCategory } from "./allergy-category.js";

/**
 * An allergy that was real is gone, as with a child who has outgrown milk, and the entry closes as history. One that never was is Allergy.Refuted.
 *
 * Event `Allergy.Resolved`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface AllergyResolved {
  /** Entry that is now history. UUID. */
  readonly allergyId: string;
  /** Patient who tolerates the agent again. UUID. */
  readonly patientId: string;
  /** Visit at which it was settled. UUID. Default: `null`. */
  readonly encounterId: string | null;
  /** Agent that is tolerated now, SNOMED CT or RxNorm. Sensitive: `PHI`. */
  readonly code: CodeableConcept;
  /** Kind of agent, so that the kitchen knows whether a diet ends. Sensitive: `PHI`. */
  readonly allergyCategory: AllergyCategory;
  /** Evidence of tolerance. */
  readonly resolutionBasis: ResolutionBasis;
  /** Last specific IgE, kU/L; null where none was drawn. Sensitive: `PHI`. Default: `null`. */
  readonly specificIgeQuantity: Quantity | null;
  /** Last time the agent did harm. Date as `YYYY-MM-DD`. Sensitive: `PHI`. Default: `null`. */
  readonly lastReactionDate: string | null;
  /** Whether the patient keeps epinephrine for other allergies. */
  readonly isAutoInjectorStillNeeded: boolean;
  /** Day from which the allergy counts as gone. Date as `YYYY-MM-DD`. Sensitive: `PHI`. */
  readonly resolvedDate: string;
  /** Allergist or primary clinician who closed it. Sensitive: `PII`. */
  readonly recordedBy: Actor;
  /** How to bring the agent back into daily life. Sensitive: `PHI`. Default: `null`. */
  readonly instructions: string | null;
}

/** {@link AllergyResolved} as a publisher passes it: what has a default may be left out. */
export type AllergyResolvedInput = WithDefaults<AllergyResolved, "encounterId" | "specificIgeQuantity" | "lastReactionDate" | "instructions", { readonly code: CodeableConceptInput; readonly specificIgeQuantity: QuantityInput | null; readonly recordedBy: ActorInput }>;

/**
 * How one knows. IMMUNOTHERAPY is a finished course of desensitizing injections or drops.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type ResolutionBasis = "SUPERVISED_CHALLENGE" | "IMMUNOTHERAPY" | "FALLING_IGE" | "HOME_EXPOSURE" | "UNKNOWN";

/**
 * An allergy that was real is gone, as with a child who has outgrown milk, and the entry closes as history. One that never was is Allergy.Refuted.
 *
 * Event `Allergy.Resolved`, version 1. Topic `clinical.events`, key `allergyId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const AllergyResolved: EventDefinition<"Allergy.Resolved", AllergyResolved, AllergyResolvedInput> = /*@__PURE__*/ defineEvent({
  type: "Allergy.Resolved",
  version: 1,
  topic: "clinical.events",
  key: "allergyId",
  aggregate: "Allergy",
  schema: '{"type":"record","name":"AllergyResolved","namespace":"healthtech.clinical","fields":[{"name":"allergyId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"code","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"allergyCategory","type":{"type":"enum","name":"AllergyCategory","symbols":["MEDICATION","FOOD","ENVIRONMENT","BIOLOGIC","OTHER","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"resolutionBasis","type":{"type":"enum","name":"ResolutionBasis","symbols":["SUPERVISED_CHALLENGE","IMMUNOTHERAPY","FALLING_IGE","HOME_EXPOSURE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"specificIgeQuantity","type":["null",{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]}],"default":null,"confluent:tags":["PHI"]},{"name":"lastReactionDate","type":["null",{"type":"int","logicalType":"date"}],"default":null,"confluent:tags":["PHI"]},{"name":"isAutoInjectorStillNeeded","type":"boolean"},{"name":"resolvedDate","type":{"type":"int","logicalType":"date"},"confluent:tags":["PHI"]},{"name":"recordedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]},{"name":"instructions","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
