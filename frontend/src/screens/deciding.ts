// Decisions on claims, sent one after the other.
import type { Action } from "../keys";
import type { Panes } from "./panes";
import type { Queue } from "./queue";

export function decisions(_queue: Queue, _panes: Panes, _pane: HTMLElement): Action[] {
  return [];
}
