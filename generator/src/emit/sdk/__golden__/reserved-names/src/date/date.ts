// Generated from date/date.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/** Event `Date`, version 1. Topic `date.events`. Status: stable. */
export interface Date_ {
  /** Default: `""`. */
  readonly constructor: string;
  readonly default: Record_;
  readonly new: class_ | null;
}

/** {@link Date_} as a publisher passes it: what has a default may be left out. */
export type Date_Input = WithDefaults<Date_, never, { readonly default: Record_Input }>;

export interface Record_ {
  /** Default: `"x"`. */
  readonly type: string;
}

/** {@link Record_} as a publisher passes it: what has a default may be left out. */
export type Record_Input = WithDefaults<Record_, "type">;

export type class_ = "null" | "true";

/** Event `Date`, version 1. Topic `date.events`. Status: stable. */
export const Date_: EventDefinition<"Date", Date_, Date_Input> = /*@__PURE__*/ defineEvent({
  type: "Date",
  version: 1,
  topic: "date.events",
  key: null,
  aggregate: "Date",
  schema: '{"type":"record","name":"Date","namespace":"acme.date","fields":[{"name":"constructor","type":"string","default":""},{"name":"default","type":{"type":"record","name":"Record","fields":[{"name":"type","type":"string","default":"x"}]}},{"name":"new","type":["null",{"type":"enum","name":"class","symbols":["null","true"]}]}]}',
});
