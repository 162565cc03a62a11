import { UsageError } from "../usage-error.js";

/** What the brokers did not do for us, in a sentence, and what helps. */
export class KafkaFault extends UsageError {}

/** @param action - what was asked, as the end of a sentence: `create healthtech.patient.events` */
export function kafkaFault(error: unknown, brokers: readonly string[], action: string): KafkaFault {
  const { type, name, code } = innermost(error);
  const where = `The brokers at ${brokers.join(", ")}`;
  const word = type ?? code ?? name ?? "unknown";
  return new KafkaFault(`${where} did not ${action} (${word}).`, remedyFor(word));
}

interface Named {
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly code?: string | undefined;
}

/** kafkajs wraps: retries around a cause, topics of one request in a list. */
function innermost(error: unknown): Named {
  const { cause, errors, type, name, code } = (error ?? {}) as Named & { cause?: unknown; errors?: unknown[] };
  const inner = errors?.[0] ?? cause;
  if (inner !== undefined && type === undefined) return innermost(inner);
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return { type: text(type), name: text(name), code: text(code) };
}

function remedyFor(word: string): string {
  if (/SASL/.test(word)) return "Check KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD.";
  if (/CERT|SIGNED|VERIFY|ALTNAME|SSL|TLS/.test(word))
    return "Name the authority that signed their certificate with --ca FILE.";
  if (/AUTHORIZATION/.test(word)) return "This user needs the rights to describe, create and alter topics.";
  if (/REPLICATION_FACTOR/.test(word))
    return "There are too few brokers for so many copies: pass --replication with what there is.";
  if (/POLICY|INVALID_CONFIG/.test(word)) return "The cluster's own policy forbids it: see the brokers' log.";
  return "Check the addresses, KAFKA_SSL, and that the brokers are up; then run it again, which goes on where this ended.";
}
