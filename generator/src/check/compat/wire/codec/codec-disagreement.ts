import type { NamedSchema, UnionSchema } from "../../../../resolve/schema.js";
import type { Target } from "../schema-graph.js";
import type { Place } from "../wire-incompatibility.js";

/**
 * What Java's checker, and so the registry, lets pass and avsc does not read, or reads otherwise. Consumers that resolve
 * schemas with avsc are hurt, such as those of `@kafkajs/confluent-schema-registry` with a `readerSchema`; our own
 * runtime resolves by itself, in Java's order.
 */
export type CodecDisagreement = NamespaceChanged | OtherBranchRead | ResolverBroken;

export const CODEC_KINDS = ["NAMESPACE_CHANGED", "OTHER_BRANCH_READ", "RESOLVER_BROKEN"] as const;

interface Disagreement<Kind extends (typeof CODEC_KINDS)[number]> {
  readonly type: Kind;
  /** JSON pointer into the reader's schema, by the first use; a number behind a union is the branch of the writer, as in Java. */
  readonly location: string;
  /** One sentence that speaks of reader and writer. */
  readonly message: string;
  readonly at: { readonly reader: Place; readonly writer: Place };
}

/** The names agree only when their namespaces are left out: avsc refuses everything that the writer wrote. */
export interface NamespaceChanged extends Disagreement<"NAMESPACE_CHANGED"> {
  readonly reader: NamedSchema;
  readonly writer: NamedSchema;
}

/** avsc takes the first branch that can read a value, Java the one of the same type: a string comes back as bytes. */
export interface OtherBranchRead extends Disagreement<"OTHER_BRANCH_READ"> {
  readonly reader: UnionSchema;
  readonly writer: Target;
  /** The reader's branch that Java reads with. */
  readonly branch: Target;
  /** The reader's branch that avsc reads with. */
  readonly other: Target;
}

/** A union's branch that cannot read the writer's record, and that avsc takes all the same where it meets the two again. */
export interface ResolverBroken extends Disagreement<"RESOLVER_BROKEN"> {
  readonly reader: Target;
  readonly writer: Target;
}
