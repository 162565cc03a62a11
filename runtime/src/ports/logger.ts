/**
 * Where the runtime says what it does: a pino logger fits. It is given names, codes and counts only, never a payload
 * value, a key or the message of a foreign error, because any of these may identify a patient.
 */
export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

export type LogFields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
