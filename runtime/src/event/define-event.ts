import type { EarlierVersion } from "./earlier-version.js";

/**
 * Everything that is known of an event type at run time. Generated code makes one per event with
 * {@link defineEvent}; publishers, consumers and stores are generic functions over it.
 *
 * @typeParam Type - the event's name, such as `"Patient.Created"`
 * @typeParam Payload - what a handler gets
 * @typeParam Input - what a publisher passes: the payload, in which fields with a default may be left out
 */
export interface EventDefinition<Type extends string = string, Payload = unknown, Input = Payload> {
  /** `Patient.Created` */
  readonly type: Type;
  /** Version of the schema, counted up at each break that was approved. */
  readonly version: number;
  /** Topic without the platform's prefix: `patient.events`. */
  readonly topic: string;
  /** What the event happened to: `Patient`. */
  readonly aggregate: string;
  /** The payload field that holds the aggregate's id and becomes the message key, or null where there is none. */
  readonly key: string | null;
  /** The Avro schema as JSON, self-contained; parsed on first use. */
  readonly schema: string;
  /** What it looked like before each break, the oldest first; left out where there was none. */
  readonly previous?: readonly EarlierVersion[];
  /** Never present at run time: carries the two payload types to the compiler. */
  readonly [types]?: { readonly payload: Payload; readonly input: Input };
}

declare const types: unique symbol;

/** Any event definition, whatever its payload. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where a payload type is open; `unknown` would refuse every concrete definition.
export type AnyEvent = EventDefinition<string, any, any>;

/** What a handler of the event gets. */
export type PayloadOf<Definition> =
  Definition extends EventDefinition<string, infer Payload, infer _Input> ? Payload : never;

/** What a publisher of the event passes. */
export type InputOf<Definition> =
  Definition extends EventDefinition<string, infer _Payload, infer Input> ? Input : never;

/** Names an event type. The result is frozen; calling it has no effect, so bundlers may drop it. */
export function defineEvent<Type extends string, Payload, Input = Payload>(
  definition: EventDefinition<Type, Payload, Input>,
): EventDefinition<Type, Payload, Input> {
  return Object.freeze(definition);
}
