import kafkajs from "kafkajs";
import { describe, expect, it } from "vitest";
import { EventError } from "../../errors.js";
import { RecordingLogger } from "../../testing/recording-logger.js";
import { isRefusal, kafkaFault, kindOf } from "./kafka-faults.js";
import { kafkaLogs } from "./kafka-logs.js";

const protocol = (type: string) => Object.assign(new Error("secret text"), { type });

describe("a fault of kafkajs", () => {
  it.each([
    [protocol("MESSAGE_TOO_LARGE"), "TRANSPORT.RECORD_TOO_LARGE", false],
    [protocol("TOPIC_AUTHORIZATION_FAILED"), "TRANSPORT.REJECTED", false],
    [protocol("ILLEGAL_GENERATION"), "TRANSPORT.PARTITION_LOST", true],
    [protocol("NOT_ENOUGH_REPLICAS"), "TRANSPORT.UNAVAILABLE", true],
    [new Error("retries", { cause: protocol("INVALID_RECORD") }), "TRANSPORT.REJECTED", false],
    [new kafkajs.KafkaJSAggregateError("several", [protocol("POLICY_VIOLATION")]), "TRANSPORT.REJECTED", false],
    ["secret text", "TRANSPORT.UNAVAILABLE", true],
  ])("becomes ours: %s", (error, code, retryable) => {
    const fault = kafkaFault(error, "The send");
    expect(fault).toMatchObject({ code, retryable });
    expect(isRefusal(fault)).toBe(!retryable);
    expect(JSON.stringify([fault.message, fault.details, String(fault.cause)])).not.toContain("secret");
  });

  const named = (name: string) => Object.assign(new Error("secret text"), { name });
  const tls = (code: string) =>
    new kafkajs.KafkaJSNumberOfRetriesExceeded(
      new kafkajs.KafkaJSConnectionError("secret text", { broker: "secret:1", code }),
      { retryCount: 5, retryTime: 1 },
    );
  it.each([
    [named("KafkaJSSASLAuthenticationError"), "KAFKA_SASL_PASSWORD"],
    [protocol("UNSUPPORTED_SASL_MECHANISM"), "KAFKA_SASL_MECHANISM"],
    [tls("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), "KAFKA_SSL_CA"],
    [tls("CERT_HAS_EXPIRED"), "KAFKA_SSL_CA"],
    [tls("ERR_TLS_CERT_ALTNAME_INVALID"), "KAFKA_BOOTSTRAP_SERVERS"],
    [tls("ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE"), "KAFKA_SSL_CERTIFICATE"],
  ])("of admission says which setting to look at, waits for nobody, and is no record's fault: %s", (error, setting) => {
    const fault = kafkaFault(error, "The send");
    expect(fault).toMatchObject({ code: "TRANSPORT.UNAUTHORIZED", retryable: false });
    expect(fault.message).toContain(setting);
    expect(isRefusal(fault)).toBe(false);
    expect(JSON.stringify([fault.message, fault.details, String(fault.cause)])).not.toContain("secret");
  });

  it("that is ours already stays as it is", () => {
    const ours = new EventError("EVENTS.CLOSED", "closed");
    expect(kafkaFault(ours, "The send")).toBe(ours);
    expect(isRefusal(ours)).toBe(false);
  });

  it("is named by its innermost cause, also where causes have no end", () => {
    const endless = new Error("endless");
    endless.cause = endless;
    expect(kindOf(endless)).toBe("Error");
  });
});

describe("what kafkajs logs", () => {
  it("keeps what it does and where, and drops foreign texts and fields", () => {
    const logger = new RecordingLogger();
    const log = kafkaLogs(logger)(4);
    const entry = {
      message: "Crash: secret",
      timestamp: "",
      groupId: "g",
      stack: "secret",
      key: "secret",
      retryCount: 2,
    };
    for (const level of [1, 2, 4]) log({ namespace: "Runner", level, label: "", log: entry });
    const fields = { namespace: "Runner", groupId: "g", retryCount: 2 };
    const told = { fields, message: "kafkajs: Crash" };
    expect(logger.entries).toEqual([
      { level: "warn", ...told },
      { level: "warn", ...told },
      { level: "debug", ...told },
    ]);
  });
});
