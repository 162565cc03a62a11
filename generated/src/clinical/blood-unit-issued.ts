// Generated from clinical/transfusion/blood-unit-issued.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { AboRhGroup } from "./abo-rh-group.js";
import type { BloodComponent } from "./blood-component.js";

/**
 * The blood bank handed a unit to a courier, a nurse or the tube for one named patient, after a reading of bag against request. From here the thirty-minute rule for returning it runs.
 *
 * Event `BloodUnit.Issued`, version 1. Topic `clinical.events`, key `bloodUnitId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export interface BloodUnitIssued {
  /** Unit that left the refrigerator. UUID. */
  readonly bloodUnitId: string;
  /** Patient named on the tag. UUID. */
  readonly patientId: string;
  /** Episode it goes to; null for the massive transfusion cooler. UUID. Default: `null`. */
  readonly transfusionId: string | null;
  /** Number of the donation as scanned at the window. */
  readonly donationNumber: string;
  /** Eight-character ISBT 128 product code (E0336V00), with division and donation type. */
  readonly isbtProductCode: string;
  /** Component handed over. */
  readonly bloodComponent: BloodComponent;
  /** Group of the unit as read aloud at the window. */
  readonly donorAboRhGroup: AboRhGroup;
  /** Whether it left without a match, under an emergency signature. */
  readonly isUncrossmatched: boolean;
  /** Whether color, clots and leaks were looked for; a unit that fails is not issued. */
  readonly wasVisualInspectionPassed: boolean;
  /** Way to the bedside. */
  readonly bloodTransportMode: BloodTransportMode;
  /** Expiry of the unit, which thawing or washing may have shortened to hours. Point in time, to the millisecond. */
  readonly expirationAt: Date;
  /** Technologist at the window. Sensitive: `PII`. */
  readonly issuedBy: Actor;
  /** When it changed hands. Point in time, to the millisecond. */
  readonly issuedAt: Date;
}

/** {@link BloodUnitIssued} as a publisher passes it: what has a default may be left out. */
export type BloodUnitIssuedInput = WithDefaults<BloodUnitIssued, "transfusionId", { readonly issuedBy: ActorInput }>;

/**
 * How it travels. REMOTE_REFRIGERATOR is a locked one near theatre that releases by patient scan.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type BloodTransportMode = "COURIER" | "NURSE" | "PNEUMATIC_TUBE" | "VALIDATED_COOLER" | "REMOTE_REFRIGERATOR" | "UNKNOWN";

/**
 * The blood bank handed a unit to a courier, a nurse or the tube for one named patient, after a reading of bag against request. From here the thirty-minute rule for returning it runs.
 *
 * Event `BloodUnit.Issued`, version 1. Topic `clinical.events`, key `bloodUnitId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PII`.
 */
export const BloodUnitIssued: EventDefinition<"BloodUnit.Issued", BloodUnitIssued, BloodUnitIssuedInput> = /*@__PURE__*/ defineEvent({
  type: "BloodUnit.Issued",
  version: 1,
  topic: "clinical.events",
  key: "bloodUnitId",
  aggregate: "BloodUnit",
  schema: '{"type":"record","name":"BloodUnitIssued","namespace":"healthtech.clinical","fields":[{"name":"bloodUnitId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"transfusionId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"donationNumber","type":"string"},{"name":"isbtProductCode","type":"string"},{"name":"bloodComponent","type":{"type":"enum","name":"BloodComponent","symbols":["RED_CELLS","PLATELETS","PLASMA","CRYOPRECIPITATE","WHOLE_BLOOD","GRANULOCYTES","UNKNOWN"],"default":"UNKNOWN"}},{"name":"donorAboRhGroup","type":{"type":"enum","name":"AboRhGroup","symbols":["A_POSITIVE","A_NEGATIVE","B_POSITIVE","B_NEGATIVE","AB_POSITIVE","AB_NEGATIVE","O_POSITIVE","O_NEGATIVE","INCONCLUSIVE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"isUncrossmatched","type":"boolean"},{"name":"wasVisualInspectionPassed","type":"boolean"},{"name":"bloodTransportMode","type":{"type":"enum","name":"BloodTransportMode","symbols":["COURIER","NURSE","PNEUMATIC_TUBE","VALIDATED_COOLER","REMOTE_REFRIGERATOR","UNKNOWN"],"default":"UNKNOWN"}},{"name":"expirationAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"issuedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"issuedAt","type":{"type":"long","logicalType":"timestamp-millis"}}],"schemaVersion":1}',
});
