// Generated from operations/safety/incident-closed.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * The review of an incident ended and its measures were assigned. Whether they work is checked by later audits.
 *
 * Event `Incident.Closed`, version 1. Topic `operations.events`, key `incidentId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface IncidentClosed {
  /** Incident whose file is closed. UUID. */
  readonly incidentId: string;
  /** Factors found, AHRQ contributing factor codes or in words. Sensitive: `PHI`. */
  readonly contributingFactors: readonly CodeableConcept[];
  /** Training alone is WEAKER; a forcing function is STRONGER. */
  readonly incidentActionStrength: IncidentActionStrength;
  /** Measures assigned to named owners. Whole number of 32 bits. */
  readonly actionCount: number;
  /** Whether patient or family were told; null where no patient was concerned. Sensitive: `PHI`. Default: `null`. */
  readonly wasDisclosedToPatient: boolean | null;
  /** Days from report to closing. Whole number of 32 bits. */
  readonly openDays: number;
  /** Who signed the review off. Sensitive: `PII`. */
  readonly closedBy: Actor;
}

/** {@link IncidentClosed} as a publisher passes it: what has a default may be left out. */
export type IncidentClosedInput = WithDefaults<IncidentClosed, "wasDisclosedToPatient", { readonly contributingFactors: readonly CodeableConceptInput[]; readonly closedBy: ActorInput }>;

/** Strength of the best measure by the VA action hierarchy. A symbol that is not known yet is read as `UNKNOWN`. */
export type IncidentActionStrength = "STRONGER" | "INTERMEDIATE" | "WEAKER" | "NONE" | "UNKNOWN";

/**
 * The review of an incident ended and its measures were assigned. Whether they work is checked by later audits.
 *
 * Event `Incident.Closed`, version 1. Topic `operations.events`, key `incidentId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const IncidentClosed: EventDefinition<"Incident.Closed", IncidentClosed, IncidentClosedInput> = /*@__PURE__*/ defineEvent({
  type: "Incident.Closed",
  version: 1,
  topic: "operations.events",
  key: "incidentId",
  aggregate: "Incident",
  schema: '{"type":"record","name":"IncidentClosed","namespace":"healthtech.operations","fields":[{"name":"incidentId","type":{"type":"string","logicalType":"uuid"}},{"name":"contributingFactors","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"confluent:tags":["PHI"]},{"name":"incidentActionStrength","type":{"type":"enum","name":"IncidentActionStrength","symbols":["STRONGER","INTERMEDIATE","WEAKER","NONE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"actionCount","type":"int"},{"name":"wasDisclosedToPatient","type":["null","boolean"],"default":null,"confluent:tags":["PHI"]},{"name":"openDays","type":"int"},{"name":"closedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
