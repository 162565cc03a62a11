// Generated from operations/safety/incident-classified.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { IncidentHarm } from "./incident-harm.js";

/**
 * A reviewer set severity, preventability and reporting duty of an incident. Later reviews may change them, each with an event of its own.
 *
 * Event `Incident.Classified`, version 1. Topic `operations.events`, key `incidentId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface IncidentClassified {
  /** Incident that was judged. UUID. */
  readonly incidentId: string;
  /** Harm as the reviewer sees it, which replaces the reporter's. Sensitive: `PHI`. */
  readonly incidentHarm: IncidentHarm;
  /** Judgement on the system, not on a person. */
  readonly incidentPreventability: IncidentPreventability;
  /** Whether it meets the Joint Commission's definition, which starts a 45-day analysis. */
  readonly isSentinelEvent: boolean;
  /** Whether it is on the list of serious reportable events (NQF), which we do not bill. */
  readonly isNeverEvent: boolean;
  /** Authorities that must be told, with the legal basis. Default: `[]`. */
  readonly reportingDuties: readonly string[];
  /** Earliest limit among them; null where there is no duty. Date as `YYYY-MM-DD`. Default: `null`. */
  readonly reportingDueDate: string | null;
  /** Reviewer in patient safety. Sensitive: `PII`. */
  readonly classifiedBy: Actor;
}

/** {@link IncidentClassified} as a publisher passes it: what has a default may be left out. */
export type IncidentClassifiedInput = WithDefaults<IncidentClassified, "reportingDuties" | "reportingDueDate", { readonly classifiedBy: ActorInput }>;

/** Whether it could have been avoided. A symbol that is not known yet is read as `UNKNOWN`. */
export type IncidentPreventability = "PREVENTABLE" | "LIKELY_PREVENTABLE" | "NOT_PREVENTABLE" | "UNDETERMINED" | "UNKNOWN";

/**
 * A reviewer set severity, preventability and reporting duty of an incident. Later reviews may change them, each with an event of its own.
 *
 * Event `Incident.Classified`, version 1. Topic `operations.events`, key `incidentId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const IncidentClassified: EventDefinition<"Incident.Classified", IncidentClassified, IncidentClassifiedInput> = /*@__PURE__*/ defineEvent({
  type: "Incident.Classified",
  version: 1,
  topic: "operations.events",
  key: "incidentId",
  aggregate: "Incident",
  schema: '{"type":"record","name":"IncidentClassified","namespace":"healthtech.operations","fields":[{"name":"incidentId","type":{"type":"string","logicalType":"uuid"}},{"name":"incidentHarm","type":{"type":"enum","name":"IncidentHarm","symbols":["NEAR_MISS","NO_HARM","MILD","MODERATE","SEVERE","DEATH","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"incidentPreventability","type":{"type":"enum","name":"IncidentPreventability","symbols":["PREVENTABLE","LIKELY_PREVENTABLE","NOT_PREVENTABLE","UNDETERMINED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isSentinelEvent","type":"boolean"},{"name":"isNeverEvent","type":"boolean"},{"name":"reportingDuties","type":{"type":"array","items":"string"},"default":[]},{"name":"reportingDueDate","type":["null",{"type":"int","logicalType":"date"}],"default":null},{"name":"classifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
