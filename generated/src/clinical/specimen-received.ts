// Generated from clinical/laboratory/specimen-received.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { Identifier, IdentifierInput } from "../shared/identifier.js";
import type { LabSection } from "./lab-section.js";
import type { SpecimenTransportCondition } from "./specimen-transport-condition.js";

/**
 * The laboratory scanned the container at its receiving desk, judged it fit and gave it an accession number. The turnaround clock of the bench starts here; a container that is refused at the same desk is Specimen.Rejected.
 *
 * Event `Specimen.Received`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface SpecimenReceived {
  /** Container that arrived. UUID. */
  readonly specimenId: string;
  /** Patient named on the label. UUID. */
  readonly patientId: string;
  /** Orders that can now be put on a worklist. UUID. */
  readonly orderIds: readonly string[];
  /** Number under which the bench works, printed on every aliquot. Sensitive: `PHI`. */
  readonly accessionNumber: Identifier;
  /** Bench to which the container goes first. */
  readonly labSection: LabSection;
  /** What the receiving desk saw. Sensitive: `PHI`. */
  readonly specimenArrivalCondition: SpecimenArrivalCondition;
  /** Temperature at which the container arrived. */
  readonly specimenTransportCondition: SpecimenTransportCondition;
  /** Way of delivery; platelet function and blood gas samples must not come by tube. */
  readonly specimenDeliveryRoute: SpecimenDeliveryRoute;
  /**
   * Minutes from draw to receipt; null when the collection time is missing.
   *
   * Whole number of 32 bits. Default: `null`.
   */
  readonly transitMinutes: number | null;
  /** Time of the draw as the label gives it. Point in time, to the millisecond. Default: `null`. */
  readonly collectedAt: Date | null;
  /** When it was scanned in (SPM-18). Point in time, to the millisecond. */
  readonly receivedAt: Date;
  /** Processor at the desk; null for the automated inlet. Sensitive: `PII`. Default: `null`. */
  readonly receivedBy: Actor | null;
}

/** {@link SpecimenReceived} as a publisher passes it: what has a default may be left out. */
export type SpecimenReceivedInput = WithDefaults<SpecimenReceived, "transitMinutes" | "collectedAt" | "receivedBy", { readonly accessionNumber: IdentifierInput; readonly receivedBy: ActorInput | null }>;

/**
 * State of an accepted container. The last three are accepted with a comment on the report, as for irreplaceable material.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type SpecimenArrivalCondition = "SATISFACTORY" | "SLIGHTLY_HEMOLYZED" | "LOW_VOLUME" | "DELAYED" | "UNKNOWN";

/** How the container came to the laboratory. A symbol that is not known yet is read as `UNKNOWN`. */
export type SpecimenDeliveryRoute = "PNEUMATIC_TUBE" | "HAND_CARRIED" | "COURIER" | "MAIL" | "UNKNOWN";

/**
 * The laboratory scanned the container at its receiving desk, judged it fit and gave it an accession number. The turnaround clock of the bench starts here; a container that is refused at the same desk is Specimen.Rejected.
 *
 * Event `Specimen.Received`, version 1. Topic `clinical.events`, key `specimenId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const SpecimenReceived: EventDefinition<"Specimen.Received", SpecimenReceived, SpecimenReceivedInput> = /*@__PURE__*/ defineEvent({
  type: "Specimen.Received",
  version: 1,
  topic: "clinical.events",
  key: "specimenId",
  aggregate: "Specimen",
  schema: '{"type":"record","name":"SpecimenReceived","namespace":"healthtech.clinical","fields":[{"name":"specimenId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"orderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}}},{"name":"accessionNumber","type":{"type":"record","name":"Identifier","namespace":"healthtech.shared","fields":[{"name":"system","type":"string"},{"name":"value","type":"string","confluent:tags":["PII"]},{"name":"type","type":["null","string"],"default":null},{"name":"assigner","type":["null","string"],"default":null},{"name":"period","type":["null",{"type":"record","name":"Period","fields":[{"name":"start","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"end","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}]}],"default":null}]},"confluent:tags":["PHI"]},{"name":"labSection","type":{"type":"enum","name":"LabSection","symbols":["CHEMISTRY","HEMATOLOGY","COAGULATION","URINALYSIS","BLOOD_GAS","IMMUNOLOGY","TOXICOLOGY","MOLECULAR","MICROBIOLOGY","BLOOD_BANK","POINT_OF_CARE","SEND_OUT","OTHER","UNKNOWN"],"default":"UNKNOWN"}},{"name":"specimenArrivalCondition","type":{"type":"enum","name":"SpecimenArrivalCondition","symbols":["SATISFACTORY","SLIGHTLY_HEMOLYZED","LOW_VOLUME","DELAYED","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"specimenTransportCondition","type":{"type":"enum","name":"SpecimenTransportCondition","symbols":["AMBIENT","REFRIGERATED","FROZEN","DRY_ICE","WET_ICE","BODY_TEMPERATURE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"specimenDeliveryRoute","type":{"type":"enum","name":"SpecimenDeliveryRoute","symbols":["PNEUMATIC_TUBE","HAND_CARRIED","COURIER","MAIL","UNKNOWN"],"default":"UNKNOWN"}},{"name":"transitMinutes","type":["null","int"],"default":null},{"name":"collectedAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null},{"name":"receivedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"receivedBy","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]}],"schemaVersion":1}',
});
