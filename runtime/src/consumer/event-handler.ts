export type { EventHandler, HandlerContext } from "../event/event-handler.js";
