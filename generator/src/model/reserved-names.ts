/**
 * Names that a generated type or descriptor cannot bear to the letter, because generated code would stop compiling or
 * would mean something else.
 */
export const RESERVED_TYPE_NAMES: ReadonlySet<string> = new Set([
  // Words of the language, contextual ones too: some places that generated code puts a name in refuse them.
  ..."break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with".split(
    " ",
  ),
  ..."abstract accessor any arguments as asserts assert async await bigint boolean constructor declare defer eval from get global implements infer interface intrinsic is keyof let module namespace never number object of out override package private protected public readonly require satisfies set static string symbol type undefined unique unknown using yield".split(
    " ",
  ),
  // Globals and imports that generated code uses, or that the compiler keeps for itself.
  ..."Array BigInt Boolean Date Function Infinity Map NaN Number Object Promise Readonly ReadonlyArray Record RegExp Set String Symbol Uint8Array exports globalThis".split(
    " ",
  ),
  ..."CreateConsumerForService EventCatalog EventDefinition EventDefinitions EventInputs EventPayloads EventType InputOf PayloadOf PublishEvent WithDefaults bindCreateConsumer bindPublishEvent catalog createConsumerForService defineCatalog defineEvent publishEvent".split(
    " ",
  ),
  // A module that exports `then` is taken for a promise by `import()`.
  "then",
]);

/** Device names of Windows: no file may be called so there, whatever its extension. */
export const WINDOWS_DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin|conout)$/;

/** Modules and folders that the SDK has besides its domains. */
export const RESERVED_DOMAIN_NAMES: ReadonlySet<string> = new Set([
  "catalog",
  "dist",
  "docs",
  "event-map",
  "event-type",
  "index",
  "migrations",
  "node_modules",
  "package.json",
  "src",
]);

/** Relations that the generated migrations make besides the views. */
export const RESERVED_VIEW_NAMES: ReadonlySet<string> = new Set(["event_types"]);
