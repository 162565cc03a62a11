// Generated from clinical/alerts/decision-support-alert-accepted.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";
import type { Actor, ActorInput } from "../shared/actor.js";
import type { CodeableConcept, CodeableConceptInput } from "../shared/codeable-concept.js";
import type { AlertSeverity } from "./alert-severity.js";

/**
 * Somebody followed an alert: the order was dropped or changed, or the advised one was placed. It is sent once the act is done, not at the click.
 *
 * Event `DecisionSupportAlert.Accepted`, version 1. Topic `clinical.events`, key `alertId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export interface DecisionSupportAlertAccepted {
  /** Alert whose advice was followed. UUID. */
  readonly alertId: string;
  /** Patient who was spared or given something by it. UUID. */
  readonly patientId: string;
  /** Rule as in the catalog, for acceptance rates. Sensitive: `PHI`. */
  readonly ruleName: string;
  /** Weight of the alert that was followed. */
  readonly alertSeverity: AlertSeverity;
  /** Way in which the advice was followed. */
  readonly alertAcceptance: AlertAcceptance;
  /** What was to be ordered and was not, RxNorm or CPT. Sensitive: `PHI`. Default: `null`. */
  readonly abandonedOrderCode: CodeableConcept | null;
  /** Orders placed out of the alert. UUID. Default: `[]`. */
  readonly advisedOrderIds: readonly string[];
  /** Seconds from showing to the act. Whole number of 32 bits. */
  readonly dwellSeconds: number;
  /** Harm that the rule is held to have prevented; null for preventive care. Sensitive: `PHI`. Default: `null`. */
  readonly estimatedAlertHarmAvoided: AlertHarmAvoided | null;
  /** When the act was done. Point in time, to the millisecond. */
  readonly acceptedAt: Date;
  /** Who followed the advice. Sensitive: `PII`. */
  readonly acceptedBy: Actor;
}

/** {@link DecisionSupportAlertAccepted} as a publisher passes it: what has a default may be left out. */
export type DecisionSupportAlertAcceptedInput = WithDefaults<DecisionSupportAlertAccepted, "abandonedOrderCode" | "advisedOrderIds" | "estimatedAlertHarmAvoided", { readonly abandonedOrderCode: CodeableConceptInput | null; readonly acceptedBy: ActorInput }>;

/** What was done. PARTLY took another way to the same end. A symbol that is not known yet is read as `UNKNOWN`. */
export type AlertAcceptance = "ORDER_REMOVED" | "ORDER_CHANGED" | "ADVISED_ORDER_PLACED" | "PARTLY" | "UNKNOWN";

/** Judgement of the rule's owner, by class of rule. A symbol that is not known yet is read as `UNKNOWN`. */
export type AlertHarmAvoided = "NONE" | "MILD" | "MODERATE" | "SEVERE" | "UNKNOWN";

/**
 * Somebody followed an alert: the order was dropped or changed, or the advised one was placed. It is sent once the act is done, not at the click.
 *
 * Event `DecisionSupportAlert.Accepted`, version 1. Topic `clinical.events`, key `alertId`. Owner: clinical-informatics-team. Status: stable, since `1.0.0`. Sensitive: `PHI`, `PII`.
 */
export const DecisionSupportAlertAccepted: EventDefinition<"DecisionSupportAlert.Accepted", DecisionSupportAlertAccepted, DecisionSupportAlertAcceptedInput> = /*@__PURE__*/ defineEvent({
  type: "DecisionSupportAlert.Accepted",
  version: 1,
  topic: "clinical.events",
  key: "alertId",
  aggregate: "DecisionSupportAlert",
  schema: '{"type":"record","name":"DecisionSupportAlertAccepted","namespace":"healthtech.clinical","fields":[{"name":"alertId","type":{"type":"string","logicalType":"uuid"}},{"name":"patientId","type":{"type":"string","logicalType":"uuid"}},{"name":"ruleName","type":"string","confluent:tags":["PHI"]},{"name":"alertSeverity","type":{"type":"enum","name":"AlertSeverity","symbols":["INFORMATION","MODERATE","SERIOUS","CONTRAINDICATED","UNKNOWN"],"default":"UNKNOWN"}},{"name":"alertAcceptance","type":{"type":"enum","name":"AlertAcceptance","symbols":["ORDER_REMOVED","ORDER_CHANGED","ADVISED_ORDER_PLACED","PARTLY","UNKNOWN"],"default":"UNKNOWN"}},{"name":"abandonedOrderCode","type":["null",{"type":"record","name":"CodeableConcept","namespace":"healthtech.shared","fields":[{"name":"coding","type":{"type":"array","items":{"type":"record","name":"Coding","fields":[{"name":"system","type":"string"},{"name":"version","type":["null","string"],"default":null},{"name":"code","type":"string"},{"name":"display","type":["null","string"],"default":null}]}},"default":[]},{"name":"text","type":["null","string"],"default":null}]}],"default":null,"confluent:tags":["PHI"]},{"name":"advisedOrderIds","type":{"type":"array","items":{"type":"string","logicalType":"uuid"}},"default":[]},{"name":"dwellSeconds","type":"int"},{"name":"estimatedAlertHarmAvoided","type":["null",{"type":"enum","name":"AlertHarmAvoided","symbols":["NONE","MILD","MODERATE","SEVERE","UNKNOWN"],"default":"UNKNOWN"}],"default":null,"confluent:tags":["PHI"]},{"name":"acceptedAt","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"acceptedBy","type":{"type":"record","name":"Actor","namespace":"healthtech.shared","fields":[{"name":"actorType","type":{"type":"enum","name":"ActorType","symbols":["PATIENT","RELATED_PERSON","PRACTITIONER","STAFF","ORGANIZATION","DEVICE","SYSTEM","UNKNOWN"],"default":"UNKNOWN"}},{"name":"id","type":["null",{"type":"string","logicalType":"uuid"}],"default":null},{"name":"display","type":["null","string"],"default":null,"confluent:tags":["PII"]},{"name":"role","type":["null","healthtech.shared.CodeableConcept"],"default":null}]},"confluent:tags":["PII"]}],"schemaVersion":1}',
});
