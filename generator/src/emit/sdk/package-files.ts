import type { Catalog } from "../../model/catalog.js";
import { template } from "../kit/template.js";
import type { OutputFile } from "../output-file.js";

/** What the model does not know of the package. */
export interface AboutPackage {
  readonly packageVersion: string;
  /** Whether a changelog comes with it; false where left out. */
  readonly hasChangelog?: boolean;
}

/** What makes the SDK an npm package. */
export function packageFiles(catalog: Catalog, about: AboutPackage): readonly OutputFile[] {
  return [
    jsonFile("package.json", packageJson(catalog, about)),
    jsonFile("tsconfig.json", TSCONFIG),
    { path: ".gitattributes", content: "* linguist-generated=true\n", emitter: "sdk" },
    { path: "README.md", content: readme(readmeData(catalog)), emitter: "sdk" },
  ];
}

function packageJson(catalog: Catalog, { packageVersion: version, hasChangelog = false }: AboutPackage): object {
  const domains = catalog.domains.flatMap(({ name }) => [
    [`./${name}`, entry(`${name}/index`)] as const,
    // One event, loaded alone: `@healthtech/events/patient/patient-created`.
    [`./${name}/*`, entry(`${name}/*`)] as const,
  ]);
  const hasEarlier = catalog.events.some(({ previous }) => previous.length > 0);
  return {
    name: catalog.packageName,
    version,
    description: "Typed events, generated from Avro schemas.",
    license: "UNLICENSED",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    files: ["dist", "!dist/.tsbuildinfo", "migrations", ...(hasChangelog ? ["CHANGELOG.md", "changelog.json"] : [])],
    exports: {
      ".": entry("index"),
      "./catalog": entry("catalog"),
      ...Object.fromEntries(domains),
      ...(hasChangelog ? { "./changelog.json": "./changelog.json" } : {}),
      "./package.json": "./package.json",
    },
    scripts: { build: "tsc -b", ...(hasEarlier ? { test: "node --test test/" } : {}) },
    peerDependencies: { "@healthtech/event-runtime": "^1.0.0" },
  };
}

function entry(module: string): object {
  return { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` };
}

const TSCONFIG = {
  compilerOptions: {
    composite: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    isolatedDeclarations: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    target: "ES2023",
    lib: ["ES2023"],
    types: [],
    module: "nodenext",
    moduleResolution: "nodenext",
    skipLibCheck: true,
    rootDir: "src",
    outDir: "dist",
    tsBuildInfoFile: "dist/.tsbuildinfo",
  },
  include: ["src"],
};

const readme = template<ReturnType<typeof readmeData>>("readme.md.hbs", import.meta.url);

function readmeData(catalog: Catalog) {
  const example = catalog.events.find((event) => event.status !== "deprecated") ?? catalog.events[0] ?? null;
  return {
    packageName: catalog.packageName,
    example,
    domains: catalog.domains.map(({ name, events }) => ({ name, count: events.length })),
  };
}

function jsonFile(path: string, value: object): OutputFile {
  return { path, content: `${JSON.stringify(value, null, 2)}\n`, emitter: "sdk" };
}
