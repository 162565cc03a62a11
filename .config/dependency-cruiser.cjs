/**
 * The arrows of the design: an import that is not listed here is an error.
 * `npm run lint:deps` runs it; each rule says which arrow it guards.
 */
const test = "(\\.test\\.ts|/__fixtures__/|/__golden__/|/testing/)";
const stage = (name, mayUse) => ({
  name: `stage-${name}`,
  comment: `${name}/ may import ${mayUse.join(", ")} and the shared types of the generator only.`,
  severity: "error",
  from: { path: `^generator/src/${name}/`, pathNot: test },
  to: {
    path: "^generator/src/",
    pathNot: [
      `^generator/src/${name}/`,
      "^generator/src/(diagnostics|config|nearest-name|policy|usage-error)\\.ts$",
      ...mayUse.map((part) => `^generator/src/${part}`),
    ],
  },
});
const room = (name, mayUse) => ({
  name: `room-${name}`,
  comment: `The ${name} room may import ${["ports", "event", "errors", ...mayUse].join(", ")} only.`,
  severity: "error",
  from: { path: `^runtime/src/${name}/`, pathNot: test },
  to: {
    path: "^runtime/src/",
    pathNot: [
      `^runtime/src/${name}/`,
      "^runtime/src/(event|ports)/",
      "^runtime/src/errors\\.ts$",
      ...mayUse.map((part) => `^runtime/src/${part}/`),
    ],
  },
});

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A cycle hides who depends on whom.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolved",
      comment: "An import that resolves to nothing.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "generator-not-runtime",
      comment: "The generator and the runtime never import each other.",
      severity: "error",
      from: { path: "^generator/src/", pathNot: test },
      to: { path: "^(runtime|generated)/" },
    },
    {
      name: "runtime-not-generator",
      comment: "The generator and the runtime never import each other; the runtime never sees generated code.",
      severity: "error",
      from: { path: "^runtime/src/" },
      to: { path: "^(generator|generated)/" },
    },
    {
      name: "generated-only-kernel",
      comment: "Generated code imports the kernel of the runtime and nothing else of it.",
      severity: "error",
      from: { path: "^generated/src/" },
      to: { path: "^(runtime|generator)/", pathNot: "^runtime/(src|dist)/event/" },
    },
    stage("load", []),
    stage("resolve", ["load/"]),
    stage("baseline", ["load/", "resolve/", "registry/"]),
    stage("compare", ["load/", "resolve/", "model/"]),
    stage("check", ["load/", "resolve/", "compare/", "model/identifiers\\.ts$"]),
    stage("model", ["load/", "resolve/"]),
    stage("emit", ["model/", "changelog/(level|release-entry)\\.ts$"]),
    stage("write", ["emit/output-file\\.ts$"]),
    stage("coverage", ["load/", "resolve/"]),
    {
      name: "emitter-not-emitter",
      comment: "An emitter never imports a sibling: what two need is in the model or in emit/kit.",
      severity: "error",
      from: { path: "^generator/src/emit/([^/]+)/", pathNot: test },
      to: { path: "^generator/src/emit/([^/]+)/", pathNot: ["^generator/src/emit/$1/", "^generator/src/emit/kit/"] },
    },
    {
      name: "cli-on-top",
      comment: "Nothing below the command line knows of it.",
      severity: "error",
      from: { path: "^generator/src/", pathNot: ["^generator/src/cli/", test] },
      to: { path: "^generator/src/cli/" },
    },
    {
      name: "ops-on-top",
      comment: "Nothing of the runtime knows of the operators' command, so that no service loads what it needs.",
      severity: "error",
      from: { path: "^runtime/src/", pathNot: ["^runtime/src/ops/", test] },
      to: { path: "^(runtime/src/ops/|node_modules/yargs/)" },
    },
    {
      name: "kernel-stands-alone",
      comment: "runtime/event is what generated code imports: no I/O, no driver, no other room.",
      severity: "error",
      from: { path: "^runtime/src/event/", pathNot: test },
      to: { path: "^(runtime/src/(?!event/|errors\\.ts$)|node_modules/)" },
    },
    {
      name: "ports-on-event",
      comment: "Ports know the event kernel and nothing else.",
      severity: "error",
      from: { path: "^runtime/src/ports/", pathNot: test },
      to: { path: "^runtime/src/", pathNot: "^runtime/src/(ports/|event/|errors\\.ts$)" },
    },
    {
      name: "adapters-on-ports",
      comment: "Adapters know ports, event and errors, never a room.",
      severity: "error",
      from: { path: "^runtime/src/adapters/", pathNot: test },
      to: { path: "^runtime/src/", pathNot: "^runtime/src/(adapters/|ports/|event/|errors\\.ts$)" },
    },
    {
      name: "drivers-in-adapters",
      comment: "Drivers are imported in adapters and nowhere else.",
      severity: "error",
      from: { path: "^runtime/src/", pathNot: ["^runtime/src/adapters/", test] },
      to: { path: "^node_modules/(kafkajs|pg|knex|avsc|ioredis|redis|prom-client|@kafkajs|@opentelemetry)/" },
    },
    room("publisher", ["breaker", "retry"]),
    room("breaker", []),
    room("retry", []),
    room("outbox", ["breaker", "retry"]),
    room("health", ["retry"]),
    room("dead-letter", ["retry"]),
    room("consumer", ["retry", "dead-letter"]),
    room("event-store", []),
    room("workflow", ["retry"]),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^coverage/|(^|/)(dist|__golden__|__fixtures__)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".js", ".mjs", ".json"],
    },
  },
};
