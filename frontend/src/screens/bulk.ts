// All open claims that are listed accepted at once, after it was shown how many and what they count.
import { say } from "../keys";
import type { Decider } from "./deciding";

export function acceptAll(decider: Decider): void {
  const dialog = document.querySelector<HTMLDialogElement>("#all");
  const yes = dialog?.querySelector<HTMLButtonElement>("button[name=accept]");
  const no = dialog?.querySelector<HTMLButtonElement>("button[name=close]");
  if (!dialog || !yes || !no) return;
  const rows = decider.queue.rows.filter((row) => row.dataset["state"] === "open" && !row.hasAttribute("data-pending"));
  if (rows.length === 0) {
    say("Nothing that is listed is open");
    return;
  }
  const many = `${rows.length} ${rows.length === 1 ? "claim" : "claims"}`;
  const conflicts = rows.filter((row) => row.hasAttribute("data-conflict")).length;
  const rest = decider.queue.rows.length - rows.length;
  put(dialog, "#all-what", `${many}: ${counted(rows)}.${conflicts ? ` ${conflicts} of them cannot all be true.` : ""}`);
  put(dialog, "#all-rest", `${rest ? `${rest} of this page are decided and stay as they are. ` : ""}Undo takes all of it back at once.`);
  yes.textContent = `Accept ${many}`;
  yes.onclick = () => {
    dialog.close();
    decider.send(rows, [{ verdict: "accept" }], "", false);
  };
  no.onclick = () => dialog.close();
  dialog.onclose = () => decider.queue.focus();
  dialog.showModal();
}

/** How many of them count what. */
function counted(rows: readonly HTMLElement[]): string {
  const found = new Map<string, number>();
  for (const row of rows) {
    const measures = (row.dataset["measures"] ?? "").split(" ").filter(Boolean);
    for (const measure of measures.length ? measures : ["without a figure"]) found.set(measure, (found.get(measure) ?? 0) + 1);
  }
  return [...found].map(([measure, times]) => `${times} ${measure}`).join(", ");
}

function put(dialog: HTMLElement, place: string, words: string): void {
  const found = dialog.querySelector(place);
  if (found) found.textContent = words;
}
