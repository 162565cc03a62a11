// Generated from clinical/laboratory/specimen-lost.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";

/**
 * A container that was certainly collected could not be found after the search that the laboratory's procedure demands. It is not emitted for a tube that is merely late.
 *
 * Event `Specimen.Lost`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SpecimenLost {
  /** Container that is missing. UUID. */
  readonly specimenId: string;
  /** Patient who must be told, and perhaps be drawn or biopsied again. UUID. */
  readonly patientId: string;
  /** Orders that cannot be filled without it. UUID. */
  readonly orderIds: readonly string[];
  /** Material that was lost, SNOMED CT. Sensitive: `PHI`. */
  readonly specimenType: CodeableConcept;
  /** True for tissue, spinal fluid, marrow and pre-treatment cultures; always an incident then. */
  readonly isIrreplaceable: boolean;
  /** Place of the last scan. Default: `null`. */
  readonly lastSeenLocation: CareLocation | null;
  /** Time of the last scan, from which the search starts. Point in time, to the millisecond. Default: `null`. */
  readonly lastSeenAt: Date | null;
  /** Where in its way the container vanished. */
  readonly specimenLossStage: SpecimenLossStage;
  /** Incident report about the loss, if one was opened. UUID. Default: `null`. */
  readonly incidentId: string | null;
  /** When the search was given up. Point in time, to the millisecond. */
  readonly declaredLostAt: Date;
  /** Supervisor who closed the search. Sensitive: `PII`. */
  readonly declaredBy: Actor;
}

/** {@link SpecimenLost} as a publisher passes it: what has a default may be left out. */
export type SpecimenLostInput = WithDefaults<SpecimenLost, "lastSeenLocation" | "lastSeenAt" | "incidentId", { readonly specimenType: CodeableConceptInput; readonly lastSeenLocation: CareLocationInput | null; readonly declaredBy: ActorInput }>;

/** Step at which the trace ends. A symbol that is not known yet is read as `UNKNOWN`. */
export type SpecimenLossStage = "WARD" | "TRANSPORT" | "RECEIVING" | "PROCESSING" | "STORAGE" | "REFERENCE_SHIPMENT" | "UNKNOWN";

/**
 * A container that was certainly collected could not be found after the search that the laboratory's procedure demands. It is not emitted for a tube that is merely late.
 *
 * Event `Specimen.Lost`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SpecimenLost: EventDefinition<"Specimen.Lost", SpecimenLost, SpecimenLostInput> = /*@__PURE__*/ defineEvent({
  type: "Specimen.Lost",
  version: 1,
  topic: "clinical.events",
  key: "specimenId",
  aggregate: "Specimen",
  schema: '{"type":"record","name":"SpecimenLost","namespace":"healthtech.clinical","fields":[{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"specimenType","type":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]},"confluent:tags":["PHI"]},{"name":"isIrreplaceable","type":"boolean"},{"name":"lastSeenLocation","type":["null",{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]}],"default":null},{"name":"lastSeenAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"specimenLossStage","type":{"type":"enum","name":"SpecimenLossStage","symbols":["WARD","TRANSPORT","RECEIVING","PROCESSING","STORAGE","REFERENCE_SHIPMENT","UNKNOWN"],"default":"UNKNOWN"}},{"name":"incidentId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"declaredLostAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"declaredBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
