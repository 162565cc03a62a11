// Generated from note/note-left.avsc by `events generate`. Do not edit: change the schema instead.

import { defineEvent, type EventDefinition, type WithDefaults } from "@healthtech/event-runtime/event";

/**
 * Use *\/ NoteWritten /* instead.
 * \@internal ${process.exit()} `x` <\/script>
 * \u{202e}evil  <\!-- x
 *
 * Event `NoteLeft`, version 1. Topic `note.events`. Status: deprecated.
 * @deprecated
 */
export interface NoteLeft {
  /**
   * \@ts-expect-error
   *
   *   \@deprecated not so
   *
   * Default: `` "*\/ it's ${x} `y` <\/script>  \\ \"z\"" ``.
   */
  readonly text: string;
}

/** {@link NoteLeft} as a publisher passes it: what has a default may be left out. */
export type NoteLeftInput = WithDefaults<NoteLeft, "text">;

/**
 * Use *\/ NoteWritten /* instead.
 * \@internal ${process.exit()} `x` <\/script>
 * \u{202e}evil  <\!-- x
 *
 * Event `NoteLeft`, version 1. Topic `note.events`. Status: deprecated.
 * @deprecated
 */
export const NoteLeft: EventDefinition<"NoteLeft", NoteLeft, NoteLeftInput> = /*@__PURE__*/ defineEvent({
  type: "NoteLeft",
  version: 1,
  topic: "note.events",
  key: null,
  aggregate: "No\"te'\u000a",
  schema: '{"type":"record","name":"NoteLeft","namespace":"acme.note","fields":[{"name":"text","type":"string","default":"*/ it\'s ${x} `y` \u003c/script> \u2028 \\\\ \\"z\\""}]}',
});
