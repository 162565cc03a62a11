// Generated from operations/facilities/utility-outage-resolved.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";

/**
 * A supply works again and was tested at its furthest outlet. Areas may still be on their own downtime procedures.
 *
 * Event `UtilityOutage.Resolved`, version 1. Topic `operations.events`, key `outageId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface UtilityOutageResolved {
  /** Outage that is over. UUID. */
  readonly outageId: string;
  /** When supply was back at the last outlet. Point in time, to the millisecond. */
  readonly restoredAt: Date;
  /** From loss to return. Whole number of 32 bits. */
  readonly outageMinutes: number;
  /** Cause as far as known when it was closed. */
  readonly utilityFailureCause: UtilityFailureCause;
  /** Whether any incident names the outage. Sensitive: `PHI`. */
  readonly patientHarmReported: boolean;
  /** Patients who had to be moved because of it. Whole number of 32 bits. */
  readonly movedPatientCount: number;
  /** What will be done so that it does not recur; null while undecided. Default: `null`. */
  readonly correctiveText: string | null;
  /** Engineer who tested it. Sensitive: `PII`. */
  readonly verifiedBy: Actor;
}

/** {@link UtilityOutageResolved} as a publisher passes it: what has a default may be left out. */
export type UtilityOutageResolvedInput = WithDefaults<UtilityOutageResolved, "correctiveText", { readonly verifiedBy: ActorInput }>;

/** What lay behind it. A symbol that is not known yet is read as `UNKNOWN`. */
export type UtilityFailureCause = "EQUIPMENT" | "PUBLIC_SUPPLY" | "HUMAN_ERROR" | "WEATHER" | "CONSTRUCTION" | "CYBER" | "UNDETERMINED" | "UNKNOWN";

/**
 * A supply works again and was tested at its furthest outlet. Areas may still be on their own downtime procedures.
 *
 * Event `UtilityOutage.Resolved`, version 1. Topic `operations.events`, key `outageId`. Owner: hospital-operations-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const UtilityOutageResolved: EventDefinition<"UtilityOutage.Resolved", UtilityOutageResolved, UtilityOutageResolvedInput> = /*@__PURE__*/ defineEvent({
  type: "UtilityOutage.Resolved",
  version: 1,
  topic: "operations.events",
  key: "outageId",
  aggregate: "UtilityOutage",
  schema: '{"type":"record","name":"UtilityOutageResolved","namespace":"healthtech.operations","fields":[{"name":"outageId","type":{"type":"string","logicalType":"uuid"}},{"name":"restoredAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"outageMinutes","type":"int"},{"name":"utilityFailureCause","type":{"type":"enum","name":"UtilityFailureCause","symbols":["EQUIPMENT","PUBLIC_SUPPLY","HUMAN_ERROR","WEATHER","CONSTRUCTION","CYBER","UNDETERMINED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"patientHarmReported","type":"boolean","confluent:tags":["PHI"]},{"name":"movedPatientCount","type":"int"},{"name":"correctiveText","type":["null","string"],"default":null},{"name":"verifiedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
