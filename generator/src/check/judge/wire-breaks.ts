import type { Comparison } from "../../compare/compare.js";
import type { EventPair } from "../../compare/pair-events.js";
import { memberPlace, type Place } from "../../compare/place.js";
import type { CodecDisagreement } from "../compat/wire/codec/codec-disagreement.js";
import { compareCodec } from "../compat/wire/codec/compare-codec.js";
import { compareWire } from "../compat/wire/compare-wire.js";
import { IncomparableError } from "../compat/wire/incomparable-error.js";
import type { SchemaGraph } from "../compat/wire/schema-graph.js";
import type { CompatRule, Direction, Said } from "./compat-rule.js";
import { otherTypes } from "./other-types.js";

/** What a rule says of two schemas of one event. */
export interface WireBreak {
  readonly rule: CompatRule;
  readonly said: Said;
  readonly direction: Direction;
  readonly place: Place;
}

/** What keeps records of one event from being read, in the directions that are asked for. */
export function wireBreaks(
  pair: EventPair,
  { before, after }: Pick<Comparison, "before" | "after">,
  asked: Readonly<Record<Direction, boolean>>,
  table: readonly CompatRule[],
): readonly WireBreak[] {
  const old = { root: pair.before.event.record, types: before.snapshot.resolved.types };
  const today = { root: pair.after.event.record, types: after.snapshot.resolved.types };
  const others = otherTypes(today.types);
  const breaks: WireBreak[] = [];
  if (asked.backward) judge(today, old, "backward");
  if (asked.forward) judge(old, today, "forward");
  return breaks;

  function judge(reader: SchemaGraph, writer: SchemaGraph, direction: Direction): void {
    try {
      for (const found of compareWire(reader, writer)) {
        const rule = table.find((each) => each.judges === "wire" && each.kind === found.type);
        if (rule?.judges !== "wire") continue;
        const place = direction === "backward" ? found.at.reader : found.at.writer;
        breaks.push({ rule, said: rule.say(found, direction, others), direction, place });
      }
      judgeCodec(reader, writer, direction);
    } catch (error) {
      if (!(error instanceof IncomparableError)) throw error;
      const rule = table.find(({ judges }) => judges === "incomparable");
      if (rule?.judges !== "incomparable") return;
      // The reader of then is not there to be mended.
      const ofToday = memberPlace(pair.after.file.source, pair.after.event.record.node, "name");
      const place = direction === "backward" ? error.at : ofToday;
      breaks.push({ rule, said: rule.say(error, direction), direction, place });
    }
  }

  function judgeCodec(reader: SchemaGraph, writer: SchemaGraph, direction: Direction): void {
    const rule = table.find(({ judges }) => judges === "codec");
    if (rule?.judges !== "codec") return;
    const disagreements = compareCodec(reader, writer);
    if (disagreements.length === 0) return;
    // What avsc does wrong with a schema and itself is no news of this change.
    const always = new Set(compareCodec(reader, reader).map(keyOf));
    for (const found of disagreements) {
      if (always.has(keyOf(found))) continue;
      const place = direction === "backward" ? found.at.reader : found.at.writer;
      breaks.push({ rule, said: rule.say(found, direction, others), direction, place });
    }
  }
}

function keyOf({ type, location, message }: CodecDisagreement): string {
  return `${type} ${location} ${message}`;
}
