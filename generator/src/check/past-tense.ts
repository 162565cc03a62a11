import { wordsOf } from "./words.js";

/**
 * Past tenses and participles that do not end in -ed, in the verbs that events are made of. Those that look like the
 * present tense (`Set`, `Read`, `Cut`) count: nobody can tell them apart.
 */
const IRREGULAR = new Set(
  `arisen arose awoke awoken beat beaten became become been began begun bent bid bitten bled blew blown bore born borne
  bought bound bred broadcast broke broken brought built burnt burst came cast caught chose chosen clung come cost cut
  dealt did done drawn drew driven drove drunk fallen fed fell felt fled flew flown forbidden forecast foregone
  foreseen forgiven forgotten fought found froze frozen gave given gone got gotten grew grown had heard held hid hidden
  hit hurt kept knew known laid lain led left lent let lit lost made meant met mistaken offset outdone outgrown overcome
  overdrawn overridden overrode overseen overtaken overthrown overwritten paid preset proven put quit ran rang read
  rebuilt redone redrawn regrown remade reread reset resold resent retaken rethought rewound rewritten ridden risen rode
  rose rung said sat saw seen sent set sewn shaken shed shone shot shown shrunk shut slept slid sold sought sown spent
  split spoke spoken sprung spread spun stolen stood struck stuck stung sunk swept swollen sworn swum taken taught
  thought threw thrown told took torn undergone understood undertaken underwent underwritten undid undone unset
  unwound upheld upset was went were withdrawn withdrew withheld woken won wore worn wound woven written wrote`.split(
    /\s+/,
  ),
);

/** Words in -ed that are no past tense. */
const NOT_PAST = new Set([
  "bed",
  "embed",
  "flatbed",
  "hundred",
  "kindred",
  "med",
  "naked",
  "red",
  "sacred",
  "sickbed",
  "wed",
  "daybed",
]);

/** Verbs in -eed whose past tense is -eed as well, unlike need, feed, proceed, exceed, speed. */
const PAST_IN_EED = new Set(["agreed", "decreed", "disagreed", "freed", "guaranteed", "refereed"]);

/** What may follow the verb: `CheckedIn`, `TimedOut`, `LoggedOff`, `HandedOver`. */
const PARTICLES = new Set(
  "in out up off on down over back away through forward apart together aside along around to from as for by with".split(
    " ",
  ),
);

/**
 * Whether an action (`Created`, `StageEntered`, `CheckedIn`, `MarkedNoShow`) says that something has happened: its
 * first or last word is a past tense, or its last before particles.
 */
export function isPastTense(action: string): boolean {
  const words = wordsOf(action);
  if (isPast(words[0])) return true;
  const last = words.findLastIndex((word) => !PARTICLES.has(word));
  return isPast(words[last]);
}

function isPast(word: string | undefined): boolean {
  if (word === undefined) return false;
  if (IRREGULAR.has(word)) return true;
  if (word.endsWith("eed")) return PAST_IN_EED.has(word);
  return word.length > 3 && word.endsWith("ed") && !NOT_PAST.has(word);
}

/** Verbs whose past tense no rule below makes. */
const PAST_OF = new Map(
  Object.entries({
    admit: "admitted",
    become: "became",
    begin: "begun",
    bind: "bound",
    break: "broken",
    bring: "brought",
    build: "built",
    buy: "bought",
    cancel: "cancelled",
    catch: "caught",
    choose: "chosen",
    commit: "committed",
    defer: "deferred",
    draw: "drawn",
    drop: "dropped",
    fall: "fallen",
    feed: "fed",
    find: "found",
    flag: "flagged",
    forget: "forgotten",
    freeze: "frozen",
    get: "got",
    give: "given",
    go: "gone",
    hear: "heard",
    hold: "held",
    infer: "inferred",
    keep: "kept",
    lay: "laid",
    lead: "led",
    leave: "left",
    lend: "lent",
    log: "logged",
    lose: "lost",
    make: "made",
    map: "mapped",
    meet: "met",
    occur: "occurred",
    omit: "omitted",
    override: "overridden",
    pay: "paid",
    permit: "permitted",
    plan: "planned",
    rebuild: "rebuilt",
    refer: "referred",
    resend: "resent",
    rewrite: "rewritten",
    run: "ran",
    scan: "scanned",
    see: "seen",
    sell: "sold",
    send: "sent",
    ship: "shipped",
    show: "shown",
    skip: "skipped",
    spend: "spent",
    stop: "stopped",
    submit: "submitted",
    swap: "swapped",
    tag: "tagged",
    take: "taken",
    teach: "taught",
    tell: "told",
    think: "thought",
    throw: "thrown",
    transfer: "transferred",
    transmit: "transmitted",
    win: "won",
    withdraw: "withdrawn",
    withhold: "withheld",
    write: "written",
  }),
);

/** The past tense that the author of `Create`, `Creates` or `Creating` may have meant, or null for what is no verb. */
export function toPastTense(action: string): string | null {
  const last = action.match(/[A-Z][a-z]{2,}$/)?.[0] ?? "";
  if (last === "" || /(ion|ment|ness|ity|ed|able|ful|ive|ous|al|ance|ence)$/.test(last)) return null;
  const past = pastOf(last.toLowerCase());
  return action.slice(0, action.length - last.length) + past.charAt(0).toUpperCase() + past.slice(1);
}

function pastOf(word: string): string {
  const known = PAST_OF.get(word) ?? PAST_OF.get(word.replace(/s$/, ""));
  if (known !== undefined) return known;
  const verb = word.replace(/(?<=[^s])s$/, "").replace(/(?<=[a-z]{2})ing$/, "");
  if (verb.endsWith("e")) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
