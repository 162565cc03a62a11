import type { logCreator } from "kafkajs";
import type { LogFields, Logger } from "../../ports/logger.js";

const ERROR = 1;
const WARN = 2;
const PASSED_ON = ["groupId", "topic", "partition", "broker", "retryCount", "retryTime"] as const;

/**
 * Hands what kafkajs logs to our logger: what it does, and the names and counts that are known to be harmless. Errors
 * become warnings, since most of them are tried again; what fails in the end is told by the outcome. The part of a
 * message after a colon is another error's text, and stays out.
 */
export function kafkaLogs(logger: Logger): logCreator {
  return () =>
    ({ namespace, level, log }) => {
      const fields: Record<string, LogFields[string]> = { namespace };
      for (const name of PASSED_ON) {
        const value: unknown = log[name];
        if (typeof value === "string" || typeof value === "number") fields[name] = value;
      }
      const message = `kafkajs: ${log.message.split(":")[0]}`;
      if (level === ERROR || level === WARN) logger.warn(fields, message);
      else logger.debug(fields, message);
    };
}
