// 480 made-up events for the bench, the same on every machine: 8 domains of 60, each with 10 to 17 fields, a nested
// record, an enum, a list, a map, optional values, timestamps, dates and decimals. From one description come the .avsc
// file and the .proto file with the same fields.

const DOMAINS = ["admission", "billing", "imaging", "laboratory", "medication", "nursing", "scheduling", "supply"];
const AGGREGATES = [
  "Request",
  "Order",
  "Result",
  "Review",
  "Assignment",
  "Transfer",
  "Report",
  "Schedule",
  "Estimate",
  "Inspection",
];
const ACTIONS = ["Created", "Changed", "Approved", "Cancelled", "Completed", "Escalated"];

/** Fields that any event may have. Names keep one type across the catalog, as in a real one. */
const POOL = [
  { name: "encounterId", avro: uuid(), proto: "string", doc: "Stay or visit during which it took place." },
  { name: "facilityId", avro: uuid(), proto: "string", doc: "Building in which the work is done." },
  {
    name: "recordedAt",
    avro: time(),
    proto: "google.protobuf.Timestamp",
    doc: "When it was charted, by the clock of the ward.",
  },
  {
    name: "dueAt",
    avro: optional(time()),
    proto: "optional google.protobuf.Timestamp",
    doc: "Latest moment that policy allows; null while nobody set one.",
  },
  { name: "serviceDate", avro: date(), proto: "int32", doc: "Calendar day that the payer sees.", tags: ["PHI"] },
  { name: "attemptCount", avro: "int", proto: "int32", doc: "How often it was tried before, zero at first." },
  { name: "isUrgent", avro: "boolean", proto: "bool", doc: "Whether somebody waits for it at the bedside." },
  {
    name: "note",
    avro: optional("string"),
    proto: "optional string",
    doc: "Free text for the next shift, never the only carrier of a fact.",
    tags: ["PHI"],
  },
  {
    name: "sizeBytes",
    avro: optional("long"),
    proto: "optional int64",
    doc: "Length of the attached scan; null without one.",
  },
  {
    name: "sharePercent",
    avro: decimal(5, 2),
    proto: "string",
    doc: "Part of the work that is done, 100.00 at the end.",
  },
  {
    name: "codes",
    avro: { type: "array", items: "string" },
    default: [],
    proto: "repeated string",
    doc: "SNOMED CT codes, the leading one first.",
    tags: ["PHI"],
  },
  {
    name: "labels",
    avro: { type: "map", values: "string" },
    default: {},
    proto: "map<string, string>",
    doc: "Hints of the sending system by key; nobody may depend on them.",
  },
  { name: "unitName", avro: "string", proto: "string", doc: "Ward as its sign at the door reads." },
];

/** The descriptions, from which `avscOf` and `protoOf` make files. */
export function syntheticEvents() {
  const random = randomNumbers(480);
  return DOMAINS.flatMap((domain) =>
    AGGREGATES.flatMap((part) =>
      ACTIONS.map((action) => {
        const aggregate = capitalised(domain) + part;
        const extra = pick(POOL, 7 + Math.floor(random() * 7), random);
        return { domain, aggregate, action, eventType: `${aggregate}.${action}`, name: aggregate + action, extra };
      }),
    ),
  );
}

export function avscOf({ domain, aggregate, action, eventType, name, extra }) {
  const key = `${aggregate.charAt(0).toLowerCase()}${aggregate.slice(1)}Id`;
  const subject = aggregate.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
  const reason = `${name}Reason`;
  const detail = `${name}Detail`;
  const fields = [
    { name: key, type: uuid(), doc: `Key of the ${subject}, the same in all of its events.` },
    { name: "patientId", type: uuid(), doc: "Person in care." },
    ...extra.map(({ name: field, avro, doc, tags, ...rest }) => ({
      name: field,
      type: avro,
      ...(Array.isArray(avro) ? { default: null } : {}),
      ...("default" in rest ? { default: rest.default } : {}),
      doc,
      ...(tags ? { "confluent:tags": tags } : {}),
    })),
    {
      name: lower(reason),
      type: {
        type: "enum",
        name: reason,
        doc: `Why the ${subject} came to be ${action.toLowerCase()}, as the form offers it.`,
        symbols: ["CLINICAL", "ADMINISTRATIVE", "PATIENT_WISH", "OTHER", "UNKNOWN"],
        default: "UNKNOWN",
      },
      doc: `Choice on the form for a ${subject} that is ${action.toLowerCase()}.`,
    },
    {
      name: lower(detail),
      type: {
        type: "record",
        name: detail,
        doc: `What the desk adds once a ${subject} is ${action.toLowerCase()}.`,
        fields: [
          { name: "performerId", type: uuid(), doc: "Who did it, from the staff directory." },
          { name: "startedAt", type: time(), doc: "Begin of the work by the wall clock." },
          {
            name: "remark",
            type: optional("string"),
            default: null,
            doc: "Two lines at most, for colleagues.",
            "confluent:tags": ["PHI"],
          },
        ],
      },
      doc: `Particulars of the ${subject} that was ${action.toLowerCase()}, kept apart because most readers skip them.`,
      "confluent:tags": ["PHI"],
    },
  ];
  const schema = {
    type: "record",
    name,
    namespace: `bench.${domain}`,
    doc: `The ${subject} was ${action.toLowerCase()} by the desk in charge. It says nothing of what follows.`,
    eventType,
    aggregate: { type: aggregate, id: key },
    schemaVersion: 1,
    status: "stable",
    since: "1.0.0",
    standards: ["FHIR R4 Task"],
    producers: [`${domain}-service`],
    consumers: ["analytics-service"],
    fields,
    examples: [Object.fromEntries(fields.map((field) => [field.name, exampleOf(field)]))],
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

export function avscPathOf({ domain, name }) {
  return `${domain}/${kebab(name)}.avsc`;
}

export function domainJsonOf(domain) {
  const value = {
    title: capitalised(domain),
    owner: `${domain}-team`,
    topic: `${domain}.events`,
    partitions: 6,
    retentionDays: 30,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

export const domains = DOMAINS;

/** The same message, with the same fields and comments, in a file of its own as each event has here. */
export function protoOf(event) {
  const { domain, name, extra } = event;
  const { doc, fields } = JSON.parse(avscOf(event));
  const protoType = (index) =>
    extra[index - 2]?.proto ?? (index < 2 ? "string" : index === fields.length - 2 ? `${name}Reason` : `${name}Detail`);
  const [reason, detail] = fields.slice(-2).map(({ type }) => type);
  const detailTypes = ["string", "google.protobuf.Timestamp", "optional string"];
  const field = (type, { name: fieldName, doc: comment }, index) => [
    `  // ${comment}`,
    `  ${type} ${snake(fieldName)} = ${index + 1};`,
  ];
  return [
    'syntax = "proto3";',
    `package bench.${domain}.v1;`,
    'import "google/protobuf/timestamp.proto";',
    `// ${doc}`,
    `message ${name} {`,
    ...fields.flatMap((each, index) => field(protoType(index), each, index)),
    "}",
    `// ${reason.doc}`,
    `enum ${reason.name} {`,
    ...["UNSPECIFIED", ...reason.symbols].map(
      (symbol, index) => `  ${snake(reason.name).toUpperCase()}_${symbol} = ${index};`,
    ),
    "}",
    `// ${detail.doc}`,
    `message ${detail.name} {`,
    ...detail.fields.flatMap((each, index) => field(detailTypes[index], each, index)),
    "}",
    "",
  ].join("\n");
}

export function protoPathOf({ domain, name }) {
  return `bench/${domain}/v1/${snake(name)}.proto`;
}

function uuid() {
  return { type: "string", logicalType: "uuid" };
}
function time() {
  return { type: "long", logicalType: "timestamp-millis" };
}
function date() {
  return { type: "int", logicalType: "date" };
}
function decimal(precision, scale) {
  return { type: "bytes", logicalType: "decimal", precision, scale };
}
function optional(type) {
  return ["null", type];
}

function exampleOf({ type }) {
  if (Array.isArray(type)) return exampleOf({ type: type[1] });
  switch (type.logicalType ?? type.type ?? type) {
    case "uuid":
      return "3f0b7c54-6a0e-4d0f-9a3c-52f7d1c8b6e1";
    case "timestamp-millis":
      return "2026-03-14T09:26:53.000Z";
    case "date":
      return "2026-03-14";
    case "decimal":
      return "12.50";
    case "int":
      return 2;
    case "long":
      return "48213";
    case "boolean":
      return true;
    case "array":
      return ["386661006"];
    case "map":
      return { origin: "desk" };
    case "enum":
      return "CLINICAL";
    case "record":
      return Object.fromEntries(type.fields.map((field) => [field.name, exampleOf(field)]));
    default:
      return "Ward 7 North";
  }
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function lower(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
function kebab(text) {
  return text.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
function snake(text) {
  return text.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}

/** Numbers in [0, 1) that look random and are the same each time (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick(pool, count, random) {
  const left = [...pool];
  return Array.from(
    { length: Math.min(count, pool.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0],
  );
}
