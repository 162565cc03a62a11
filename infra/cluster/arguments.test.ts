import { describe, expect, it } from "vitest";
import { parseCommandLine } from "./arguments.mjs";
import { UsageError } from "./cluster-error.mjs";

describe("the command line of the cluster", () => {
  it.each([
    [["up"], { command: "up" }],
    [["status"], { command: "status" }],
    [["topics"], { command: "topics" }],
    [["down"], { command: "down", data: false }],
    [["down", "--data"], { command: "down", data: true }],
    [["kill", "2"], { command: "kill", broker: 2 }],
    [["start", "3"], { command: "start", broker: 3 }],
    [["logs", "1"], { command: "logs", node: 1 }],
    [["logs", "registry"], { command: "logs", node: "registry" }],
    [["--help"], { command: "help" }],
    [["kill", "-h"], { command: "help" }],
    [["help"], { command: "help" }],
  ])("understands %j", (argv, request) => {
    expect(parseCommandLine(argv)).toEqual(request);
  });

  it.each([
    [[], /A command is missing/],
    [["restart"], /no command restart: up, down/],
    [["kill"], /kill takes one broker: 1, 2 or 3/],
    [["kill", "0"], /1, 2 or 3/],
    [["kill", "4"], /1, 2 or 3/],
    [["kill", "1 "], /1, 2 or 3/],
    [["start", "1", "2"], /one broker/],
    [["start", "registry"], /1, 2 or 3\.$/],
    [["logs", "all"], /or registry/],
    [["up", "2"], /up takes no 2/],
    [["up", "--data"], /--data belongs to down/],
    [["kill", "1", "--data"], /--data belongs to down/],
    [["up", "--force"], /--force/],
    [["constructor"], /no command/],
  ])("refuses %j with a sentence", (argv, sentence) => {
    expect(() => parseCommandLine(argv)).toThrow(UsageError);
    expect(() => parseCommandLine(argv)).toThrow(sentence);
  });
});
