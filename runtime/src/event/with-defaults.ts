/**
 * What a publisher may pass for a record `T`: the fields `Optional`, which have a default, may be left out, and
 * the fields of `Nested` take the publisher's form of the record they hold. Names and docs of the fields are kept.
 */
export type WithDefaults<T, Optional extends keyof T = never, Nested = unknown> = {
  readonly [Name in keyof T as Exclude<Name, Optional>]: Name extends keyof Nested ? Nested[Name] : T[Name];
} & {
  readonly [Name in keyof T as Extract<Name, Optional>]?: Name extends keyof Nested ? Nested[Name] : T[Name];
};
