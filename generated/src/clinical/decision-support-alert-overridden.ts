// Generated from clinical/alerts/decision-support-alert-overridden.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { AlertSeverity } from "./alert-severity.js";

/**
 * Somebody passed an alert and did what it warned of, with a reason. Closing a passive hint unread is no override.
 *
 * Event `DecisionSupportAlert.Overridden`, version 1. Topic `clinical.events`, key `alertId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DecisionSupportAlertOverridden {
  /** Alert that was passed. UUID. */
  readonly alertId: string;
  /** Patient for whom the warned act was done. UUID. */
  readonly patientId: string;
  /** Rule as in the catalog, for override rates. Sensitive: `PHI`. */
  readonly ruleName: string;
  /** Weight of the alert that was passed. */
  readonly alertSeverity: AlertSeverity;
  /** Reason that the prescriber picked when passing the alert. */
  readonly alertOverrideReason: AlertOverrideReason;
  /** Order that was signed in spite of it. UUID. Default: `null`. */
  readonly resultingOrderId: string | null;
  /** Checks ordered on the occasion. UUID. Default: `[]`. */
  readonly monitoringOrderIds: readonly string[];
  /** Seconds between showing and answer; below 3 it was hardly read. Whole number of 32 bits. */
  readonly dwellSeconds: number;
  /** Second person, where the rule is a hard stop. Sensitive: `PII`. Default: `null`. */
  readonly secondApprover: Actor | null;
  /** True when a pharmacist must look at it before dispensing. */
  readonly isPharmacistReviewDue: boolean;
  /** When it was passed. Point in time, to the millisecond. */
  readonly overriddenAt: Date;
  /** Who passed it. Sensitive: `PII`. */
  readonly overriddenBy: Actor;
  /** Free words added to the reason. Sensitive: `PHI`. Default: `null`. */
  readonly reasonText: string | null;
}

/** {@link DecisionSupportAlertOverridden} as a publisher passes it: what has a default may be left out. */
export type DecisionSupportAlertOverriddenInput = WithDefaults<DecisionSupportAlertOverridden, "resultingOrderId" | "monitoringOrderIds" | "secondApprover" | "reasonText", { readonly secondApprover: ActorInput | null; readonly overriddenBy: ActorInput }>;

/**
 * INACCURATE says that the data behind the alert were wrong, and is reviewed.
 *
 * A symbol that is not known yet is read as `UNKNOWN`.
 */
export type AlertOverrideReason = "BENEFIT_OUTWEIGHS" | "WILL_MONITOR" | "TOLERATED_BEFORE" | "INACCURATE" | "NOT_RELEVANT" | "EMERGENCY" | "UNKNOWN";

/**
 * Somebody passed an alert and did what it warned of, with a reason. Closing a passive hint unread is no override.
 *
 * Event `DecisionSupportAlert.Overridden`, version 1. Topic `clinical.events`, key `alertId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DecisionSupportAlertOverridden: EventDefinition<"DecisionSupportAlert.Overridden", DecisionSupportAlertOverridden, DecisionSupportAlertOverriddenInput> = /*@__PURE__*/ defineEvent({
  type: "DecisionSupportAlert.Overridden",
  version: 1,
  topic: "clinical.events",
  key: "alertId",
  aggregate: "DecisionSupportAlert",
  schema: '{"type":"record","name":"DecisionSupportAlertOverridden","namespace":"healthtech.clinical","fields":[{"name":"alertId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"ruleName","type":"string","confluent:tags":["PHI"]},{"name":"alertSeverity","type":{"type":"enum","name":"AlertSeverity","symbols":["INFORMATION","MODERATE","SERIOUS","CONTRAINDICATED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"alertOverrideReason","type":{"type":"enum","name":"AlertOverrideReason","symbols":["BENEFIT_OUTWEIGHS","WILL_MONITOR","TOLERATED_BEFORE","INACCURATE","NOT_RELEVANT","EMERGENCY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"resultingOrderId","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"monitoringOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"dwellSeconds","type":"int"},{"name":"secondApprover","type":["null",{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null",{"type":"record","name":"CodeableConcept","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null}]}],"default":null,"confluent:tags":["PII"]},{"name":"isPharmacistReviewDue","type":"boolean"},{"name":"overriddenAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"overriddenBy","type":"healthtech.shared.Actor","confluent:tags":["PII"]},{"name":"reasonText","type":["null","string"],"default":null,"confluent:tags":["PHI"]}],"schemaVersion":1}',
});
