import { type ProxyTracerProvider, type Tracer, type TracerProvider, trace } from "@opentelemetry/api";

const SCOPE = "@healthtech/event-runtime";

/**
 * The tracer of an SDK, looked up again until there is one, so that an instance may be opened before the SDK is. Without
 * an SDK there is none, and nothing is built that nobody would see.
 *
 * @param given - where left out, the one that is registered for the process
 */
export class LateTracer {
  readonly #given: TracerProvider | undefined;
  #provider: TracerProvider | undefined;
  #tracer: Tracer | undefined;

  constructor(given: TracerProvider | undefined) {
    this.#given = given;
  }

  get(): Tracer | undefined {
    const provider = this.#given ?? trace.getTracerProvider();
    if (provider !== this.#provider || this.#tracer === undefined) {
      this.#provider = provider;
      this.#tracer = tracerOf(provider);
    }
    return this.#tracer;
  }
}

/** The API's own provider stands before an SDK's, and has a tracer only where there is one behind it. */
function tracerOf(provider: TracerProvider): Tracer | undefined {
  const { getDelegateTracer } = provider as Partial<ProxyTracerProvider>;
  return getDelegateTracer === undefined
    ? provider.getTracer(SCOPE)
    : (getDelegateTracer.call(provider, SCOPE) as Tracer | undefined);
}
