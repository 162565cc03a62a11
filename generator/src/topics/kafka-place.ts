/** Where brokers are, and what they want to see. */
export interface KafkaPlace {
  /** Each as host:port. */
  readonly brokers: readonly string[];
  /** Null for a connection without TLS; its parts are PEM texts, null for what the machine knows or for none. */
  readonly tls: { readonly ca: string | null; readonly cert: string | null; readonly key: string | null } | null;
  readonly sasl: { readonly mechanism: SaslMechanism; readonly username: string; readonly password: string } | null;
}

export const SASL_MECHANISMS = ["plain", "scram-sha-256", "scram-sha-512"] as const;
export type SaslMechanism = (typeof SASL_MECHANISMS)[number];
