// Generated from clinical/neonatal/newborn-intensive-care-admitted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { CareLocation, CareLocationInput } from "../shared/care-location.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { Quantity, QuantityInput } from "../shared/quantity.js";

/**
 * The neonatal unit accepted a newborn and took over care, from the delivery room, the nursery or another hospital. The bed move itself is Encounter.Transferred.
 *
 * Event `Newborn.IntensiveCare.Admitted`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export interface NewbornIntensiveCareAdmitted {
  /** Child that needs the unit. UUID. */
  readonly newbornPatientId: string;
  /** Newborn's stay. UUID. */
  readonly encounterId: string;
  /** Where the child came from. Sensitive: `PHI`. */
  readonly neonatalAdmissionSource: NeonatalAdmissionSource;
  /** Level of care given. */
  readonly nurseryLevel: NeonatalNurseryLevel;
  /** Reasons for admission, ICD-10-CM; the first leads. Sensitive: `PHI`. Default: `[]`. */
  readonly diagnoses: readonly CodeableConcept[];
  /**
   * Gestational age at birth, completed days, as used by the growth charts.
   *
   * Whole number of 32 bits. Sensitive: `PHI`.
   */
  readonly gestationDays: number;
  /** Weight on the unit's scale, g; doses are reckoned from it. Sensitive: `PHI`. */
  readonly admissionWeight: Quantity;
  /** Axillary temperature at arrival, Cel; below 36.5 counts as hypothermia. Sensitive: `PHI`. */
  readonly admissionTemperatureQuantity: Quantity;
  /** Highest support in the first hour. Sensitive: `PHI`. */
  readonly neonatalRespiratorySupport: NeonatalRespiratorySupport;
  /**
   * Inspired oxygen, 21.00 for room air.
   *
   * Exact decimal number with 2 digits behind the point, of at most 5 in all. Sensitive: `PHI`.
   */
  readonly oxygenFractionPercent: string;
  /** True when surfactant was given before or at admission. Sensitive: `PHI`. */
  readonly wasSurfactantGiven: boolean;
  /** Bed space or incubator. Sensitive: `PHI`. */
  readonly careLocation: CareLocation;
  /** When the unit took over. Point in time, to the millisecond. */
  readonly effectiveAt: Date;
  /** Neonatologist in charge. UUID. */
  readonly attendingPractitionerId: string;
}

/** {@link NewbornIntensiveCareAdmitted} as a publisher passes it: what has a default may be left out. */
export type NewbornIntensiveCareAdmittedInput = WithDefaults<NewbornIntensiveCareAdmitted, "diagnoses", { readonly diagnoses: readonly CodeableConceptInput[]; readonly admissionWeight: QuantityInput; readonly admissionTemperatureQuantity: QuantityInput; readonly careLocation: CareLocationInput }>;

/** OUTBORN came by the transport team from another hospital. A symbol that is not known yet is read as `UNKNOWN`. */
export type NeonatalAdmissionSource = "DELIVERY_ROOM" | "NEWBORN_NURSERY" | "OUTBORN" | "EMERGENCY_DEPARTMENT" | "HOME" | "UNKNOWN";

/** AAP level of the unit. LEVEL_IV has surgery on site. A symbol that is not known yet is read as `UNKNOWN`. */
export type NeonatalNurseryLevel = "LEVEL_II" | "LEVEL_III" | "LEVEL_IV" | "UNKNOWN";

/** Support within the first hour on the unit. A symbol that is not known yet is read as `UNKNOWN`. */
export type NeonatalRespiratorySupport = "NONE" | "LOW_FLOW_OXYGEN" | "HIGH_FLOW_CANNULA" | "CPAP" | "CONVENTIONAL_VENTILATION" | "HIGH_FREQUENCY_VENTILATION" | "UNKNOWN";

/**
 * The neonatal unit accepted a newborn and took over care, from the delivery room, the nursery or another hospital. The bed move itself is Encounter.Transferred.
 *
 * Event `Newborn.IntensiveCare.Admitted`, version 1. Topic `clinical.events`, key `newbornPatientId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`.
 */
export const NewbornIntensiveCareAdmitted: EventDefinition<"Newborn.IntensiveCare.Admitted", NewbornIntensiveCareAdmitted, NewbornIntensiveCareAdmittedInput> = /*@__PURE__*/ defineEvent({
  type: "Newborn.IntensiveCare.Admitted",
  version: 1,
  topic: "clinical.events",
  key: "newbornPatientId",
  aggregate: "Newborn",
  schema: '{"type":"record","name":"NewbornIntensiveCareAdmitted","namespace":"healthtech.clinical","fields":[{"name":"newbornPatientId","type":{"type":"string","logicalType":"uuid"}},{"name":"encounterId","type":{"type":"string","logicalType":"uuid"}},{"name":"neonatalAdmissionSource","type":{"type":"enum","name":"NeonatalAdmissionSource","symbols":["DELIVERY_ROOM","NEWBORN_NURSERY","OUTBORN","EMERGENCY_DEPARTMENT","HOME","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"nurseryLevel","type":{"type":"enum","name":"NeonatalNurseryLevel","symbols":["LEVEL_II","LEVEL_III","LEVEL_IV","UNKNOWN"],"default":"UNKNOWN"}},{"name":"diagnoses","type":{"type":"array","items":{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}},"default":[],"confluent:tags":["PHI"]},{"name":"gestationDays","type":"int","confluent:tags":["PHI"]},{"name":"admissionWeight","type":{"type":"record","name":"Quantity","namespace":"healthtech.shared","fields":[{"name":"value","type":{"type":"bytes","logicalType":"decimal","precision":18,"scale":6}},{"name":"comparator","type":["null",{"type":"enum","name":"QuantityComparator","symbols":["LESS_THAN","LESS_OR_EQUAL","GREATER_OR_EQUAL","GREATER_THAN","UNKNOWN"],"default":"UNKNOWN"}],"default":null},{"name":"unit","type":"string"},{"name":"code","type":"string"}]},"confluent:tags":["PHI"]},{"name":"admissionTemperatureQuantity","type":"healthtech.shared.Quantity","confluent:tags":["PHI"]},{"name":"neonatalRespiratorySupport","type":{"type":"enum","name":"NeonatalRespiratorySupport","symbols":["NONE","LOW_FLOW_OXYGEN","HIGH_FLOW_CANNULA","CPAP","CONVENTIONAL_VENTILATION","HIGH_FREQUENCY_VENTILATION","UNKNOWN"],"default":"UNKNOWN"},"confluent:tags":["PHI"]},{"name":"oxygenFractionPercent","type":{"type":"bytes","logicalType":"decimal","precision":5,"scale":2},"confluent:tags":["PHI"]},{"name":"wasSurfactantGiven","type":"boolean","confluent:tags":["PHI"]},{"name":"careLocation","type":{"type":"record","name":"CareLocation","namespace":"healthtech.shared","fields":[{"name":"facilityId","type":{"type":"string","logicalType":"uuid"}},{"name":"unitId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"unitName","type":["null","string"],"default":null},{"name":"room","type":["null","string"],"default":null},{"name":"bed","type":["null","string"],"default":null},{"name":"bedId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null}]},"confluent:tags":["PHI"]},{"name":"effectiveAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"attendingPractitionerId","type":{"type":"string","logicalType":"uuid"}}],"schemaVersion":1}',
});
