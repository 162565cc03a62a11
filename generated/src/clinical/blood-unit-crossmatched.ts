// Generated from clinical/transfusion/blood-unit-crossmatched.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { AboRhGroup } from "./abo-rh-group.js";
import type { BloodComponent } from "./blood-component.js";

/**
 * A unit was tested against the patient's sample, or matched by computer, and on success tagged for this patient. An incompatible unit goes back on the shelf for others.
 *
 * Event `BloodUnit.Crossmatched`, version 1. Topic `clinical.events`, key `bloodUnitId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface BloodUnitCrossmatched {
  /** Unit that was matched. UUID. */
  readonly bloodUnitId: string;
  /** Patient for whom it was matched. UUID. */
  readonly patientId: string;
  /** Episode for which it is reserved; null for a unit kept ready for surgery. UUID. Default: `null`. */
  readonly transfusionId: string | null;
  /** Type and screen whose sample was used. UUID. */
  readonly bloodTypingId: string;
  /** Donation identification number on the bag, ISBT 128, without check characters. */
  readonly donationNumber: string;
  /** What the bag holds. */
  readonly bloodComponent: BloodComponent;
  /** Group printed on the bag. */
  readonly donorAboRhGroup: AboRhGroup;
  /** Technique used for this pair. */
  readonly crossmatchMethod: CrossmatchMethod;
  /** Whether the pair may meet. Sensitive: `PHI`. */
  readonly crossmatchCompatibility: CrossmatchCompatibility;
  /** Antigens that the unit was shown to lack, as the patient's antibodies demand. Default: `[]`. */
  readonly antigenNegativeFor: readonly string[];
  /** Technologist who matched it. Sensitive: `PII`. */
  readonly performer: Actor;
  /** When the match was entered. Point in time, to the millisecond. */
  readonly completedAt: Date;
  /**
   * When an unused unit returns to common stock; null for an incompatible one.
   *
   * Point in time, to the millisecond. Default: `null`.
   */
  readonly reservedUntilAt: Date | null;
}

/** {@link BloodUnitCrossmatched} as a publisher passes it: what has a default may be left out. */
export type BloodUnitCrossmatchedInput = WithDefaults<BloodUnitCrossmatched, "transfusionId" | "antigenNegativeFor" | "reservedUntilAt", { readonly performer: ActorInput }>;

/**
 * How it was matched. IMMEDIATE_SPIN finds only ABO mistakes, ANTIGLOBULIN antibodies too.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CrossmatchMethod = "ELECTRONIC" | "IMMEDIATE_SPIN" | "ANTIGLOBULIN" | "UNKNOWN";

/**
 * LEAST_INCOMPATIBLE is chosen in autoimmune hemolysis, when nothing better exists and the medical director agrees.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type CrossmatchCompatibility = "COMPATIBLE" | "INCOMPATIBLE" | "LEAST_INCOMPATIBLE" | "UNKNOWN";

/**
 * A unit was tested against the patient's sample, or matched by computer, and on success tagged for this patient. An incompatible unit goes back on the shelf for others.
 *
 * Event `BloodUnit.Crossmatched`, version 1. Topic `clinical.events`, key `bloodUnitId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const BloodUnitCrossmatched: EventDefinition<"BloodUnit.Crossmatched", BloodUnitCrossmatched, BloodUnitCrossmatchedInput> = /*@__PURE__*/ defineEvent({
  type: "BloodUnit.Crossmatched",
  version: 1,
  topic: "clinical.events",
  key: "bloodUnitId",
  aggregate: "BloodUnit",
  schema: '{"type":"record","name":"BloodUnitCrossmatched","namespace":"healthtech.clinical","fields":[{"name":"bloodUnitId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"transfusionId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"bloodTypingId","type":{"type":"string","logicalType":"uuid"}},{"name":"donationNumber","type":"string"},{"name":"bloodComponent","type":{"type":"enum","name":"BloodComponent","symbols":["RED_CELLS","PLATELETS","PLASMA","CRYOPRECIPITATE","WHOLE_BLOOD","GRANULOCYTES","UNKNOWN"],"default":"UNKNOWN"}},{"name":"donorAboRhGroup","type":{"type":"enum","name":"AboRhGroup","symbols":["A_POSITIVE","A_NEGATIVE","B_POSITIVE","B_NEGATIVE","AB_POSITIVE","AB_NEGATIVE","O_POSITIVE","O_NEGATIVE","INCONCLUSIVE","UNKNOWN"],"default":"UNKNOWN"}},{"name":"crossmatchMethod","type":{"type":"enum","name":"CrossmatchMethod","symbols":["ELECTRONIC","IMMEDIATE_SPIN","ANTIGLOBULIN","UNKNOWN"],"default":"UNKNOWN"}},{"name":"crossmatchCompatibility","type":{"type":"enum","name":"CrossmatchCompatibility","symbols":["COMPATIBLE","INCOMPATIBLE","LEAST_INCOMPATIBLE","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"antigenNegativeFor","type":{"type":"array","items":"string"},"default":[]},{"name":"performer","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]},"confluent:tags":["PII"]},{"name":"completedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"reservedUntilAt","type":["null",{"type":"long","logicalType":"timestamp-millis"}],"default":null}],"schemaVersion":1}',
});
