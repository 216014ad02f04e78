// Decisions on claims: shown at once, sent one after the other, and taken back to the eye where the server refuses them.
import { type Action, keyOf, say, tell } from "../keys";
import { acceptAll } from "./bulk";
import { openForm, type Opened } from "./forms";
import type { Panes } from "./panes";
import type { Queue } from "./queue";

export interface Wish {
  readonly verdict: "accept" | "reject" | "unsure" | "correct";
  readonly field?: string;
  readonly value?: string;
}

export interface Told {
  readonly claim: string;
  readonly state: string;
  readonly token: string;
  readonly value: string;
}

const SHOWN: Readonly<Record<string, string>> = { accept: "accepted", reject: "rejected", unsure: "unsure", correct: "corrected" };

export class Decider {
  private last: Promise<unknown> = Promise.resolve();
  private readonly refused = new Map<string, number>();

  constructor(
    readonly queue: Queue,
    readonly panes: Panes,
    readonly pane: HTMLElement,
  ) {}

  /** The claim that is read now; undefined while its pane is on the way, for nobody decides on what they have not seen. */
  seen(): HTMLElement | undefined {
    const row = this.queue.current;
    const shown = this.pane.querySelector<HTMLElement>(".claim")?.dataset["key"];
    if (row && shown === row.dataset["key"] && !this.pane.hasAttribute("aria-busy")) return row;
    say("The claim is still on its way");
    return undefined;
  }

  /** Decide on the claim that is read. */
  one(wishes: readonly Wish[], why: string, goOn: boolean): void {
    const row = this.seen();
    if (row && wishes.length > 0) this.send([row], wishes, why, goOn);
  }

  /** Decide on some claims alike: all are taken or none. */
  send(rows: readonly HTMLElement[], wishes: readonly Wish[], why: string, goOn: boolean): void {
    const before = rows.map((row) => ({ row, state: row.dataset["state"] ?? "", refused: this.refused.get(row.dataset["key"] ?? "") ?? 0 }));
    for (const row of rows) this.queue.mark(row, SHOWN[wishes[0]?.verdict ?? ""] ?? "", true);
    const last = !this.queue.hasNext(); // before going on: from the last but one, one comes to the last and no further
    if (goOn && !last) this.queue.move(1);
    this.after(async () => {
      // who decided before seeing that an earlier decision was refused has not decided on what stands now
      const late = before.some(({ row, refused }) => (this.refused.get(row.dataset["key"] ?? "") ?? 0) !== refused);
      const decisions = rows.flatMap((row) => wishes.map((wish) => ({ claim: row.dataset["key"], token: row.dataset["token"] ?? "", ...wish })));
      const answer = late ? null : await ask("decisions", { decisions, why });
      if (answer?.ok) {
        this.apply(answer.claims, wishes.some((wish) => wish.field === "evidence"));
        if (wishes[0]?.verdict === "correct" || rows.length > 1) say(upper(answer.said));
        else tell(`${upper(answer.said)}. ${this.queue.open()} open`);
        if (this.queue.open() === "0") say("Nothing that is listed is open any more");
      } else {
        for (const { row, state } of before) this.queue.mark(row, state, false);
        await this.refuse(rows, answer?.why ?? "An earlier decision on this claim was not taken, and so not this one", answer?.out ?? false);
      }
    });
    if (goOn && last) this.after(() => Promise.resolve(this.queue.move(1)));
  }

  undo(again: boolean): void {
    this.after(async () => {
      const answer = await ask(again ? "redo" : "undo", undefined);
      if (!answer.ok) {
        say(answer.why);
        return;
      }
      const [first] = answer.claims;
      if (first && answer.claims.length === 1) this.queue.choose(first.claim);
      this.apply(answer.claims, true);
      say(`${again ? "Done again" : "Undone"}: ${answer.said}`);
    });
  }

  private after(what: () => Promise<unknown>): void {
    this.last = this.last.then(what, what);
  }

  private apply(claims: readonly Told[], text: boolean): void {
    for (const told of claims) {
      const row = this.queue.row(told.claim);
      if (!row) continue;
      row.dataset["token"] = told.token;
      const value = row.querySelector(".value");
      if (value) value.textContent = told.value;
      this.queue.mark(row, told.state, false);
    }
    this.panes.stale(claims.map((told) => told.claim), this.queue.shown(), text);
  }

  /** Say what has happened, and have what stands now beside the claim and in the queue. */
  private async refuse(rows: readonly HTMLElement[], why: string, out: boolean): Promise<void> {
    const keys = rows.map((row) => row.dataset["key"] ?? "");
    for (const key of keys) this.refused.set(key, (this.refused.get(key) ?? 0) + 1);
    const told = await Promise.all(keys.map((key) => standing(key)));
    this.apply(told.filter((each) => each !== null), false);
    const first = rows[0]?.querySelector(".value")?.textContent ?? "";
    this.queue.notice(`Not taken (${keys.length === 1 ? first : `${keys.length} claims`}): ${why}`, keys[0] ?? "", out);
  }
}

async function standing(key: string): Promise<Told | null> {
  try {
    const response = await fetch(`/api/v1/review/claims/${encodeURIComponent(key)}`);
    if (!response.ok) return null;
    const found = (await response.json()) as { title: string; state: { state: string; token: string } };
    return { claim: key, state: found.state.state, token: found.state.token, value: found.title };
  } catch {
    return null;
  }
}

type Answer = { ok: true; said: string; claims: Told[] } | { ok: false; why: string; out: boolean }; // out: nobody is signed in any more

async function ask(what: string, body: unknown): Promise<Answer> {
  try {
    const response = await fetch(`/api/v1/review/${what}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const found = (await response.json()) as { said?: string; claims?: Told[]; error?: { detail: string } };
    if (response.ok) return { ok: true, said: found.said ?? "", claims: found.claims ?? [] };
    return { ok: false, why: found.error?.detail ?? `the workbench answered ${response.status}`, out: response.status === 401 };
  } catch {
    return { ok: false, why: "the workbench does not answer; it may have been stopped", out: false };
  }
}

function upper(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}

export function decisions(queue: Queue, panes: Panes, pane: HTMLElement, reading: HTMLElement): Action[] {
  const decider = new Decider(queue, panes, pane);
  let opened: Opened | null = null;
  const open = (name: string): void => {
    opened?.close();
    if (decider.seen()) opened = openForm(name, decider, reading, () => (opened = null));
  };
  const digit = (key: string): void => {
    if (opened?.digit(key)) return;
    pane.querySelector<HTMLElement>(`[data-digit="${key}"]`)?.click();
  };
  const actions: Action[] = [
    { id: "accept", key: "a", label: "Accept the claim and go on", run: () => decider.one([{ verdict: "accept" }], "", true) },
    { id: "reject", key: "x", label: "Reject it, with a reason", run: () => open("reject") },
    { id: "unsure", key: "u", label: "Be unsure of it and go on", run: () => decider.one([{ verdict: "unsure" }], "", true) },
    { id: "edit", key: "e", label: "Put a value right", run: () => open("edit") },
    { id: "evidence", key: "r", label: "Select the evidence anew", run: () => open("evidence") },
    { id: "choose", key: "1", digits: true, label: "Choose a place, or a reason", run: digit },
    { id: "speaker", key: "q", label: "Say who speaks", run: () => open("speaker") },
    { id: "undo", key: "z", label: "Undo what you did last", run: () => decider.undo(false) },
    { id: "redo", key: "Z", label: "Do again what you undid last", run: () => decider.undo(true) },
    { id: "all", key: "A", label: "Accept all open claims that are listed", run: () => acceptAll(decider) },
  ];
  pane.parentElement?.addEventListener("keydown", (event) => {
    // from wherever the focus went since the form was opened
    if (event.key === "Escape" && opened && !event.defaultPrevented) opened.close();
  });
  pane.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-act]");
    if (!button) return;
    const act = button.dataset["act"];
    if (act === "choose") decider.one([{ verdict: "correct", field: "where", value: button.dataset["value"] ?? "" }], "", false);
    else actions.find((action) => action.id === act)?.run("");
  });
  const caps = (): void => {
    for (const cap of pane.querySelectorAll<HTMLElement>("[data-key-of]")) {
      const action = actions.find((each) => each.id === cap.dataset["keyOf"]);
      if (action) cap.textContent = keyOf("review", action);
    }
  };
  const shown = (): void => {
    opened = null;
    caps();
    const claim = pane.querySelector<HTMLElement>(".claim");
    const row = queue.row(claim?.dataset["key"] ?? "");
    if (!claim || !row || row.hasAttribute("data-pending")) return;
    row.dataset["token"] = claim.dataset["token"] ?? "";
    queue.mark(row, claim.dataset["state"] ?? "", false);
  };
  pane.addEventListener("shown", shown);
  document.addEventListener("keys-changed", caps);
  caps();
  return actions;
}
