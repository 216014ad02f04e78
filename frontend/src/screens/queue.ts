// The queue: which claim is looked at, remembered for the next visit; and what stands beside each claim of what was decided.
import { say } from "../keys";
import { type Panes, signIn } from "./panes";

export class Queue {
  readonly rows: HTMLElement[];
  private at: number;

  constructor(
    private readonly root: HTMLElement,
    private readonly list: HTMLElement,
    private readonly panes: Panes,
  ) {
    this.rows = [...list.querySelectorAll<HTMLElement>("li[data-key]")];
    this.at = Math.max(
      0,
      this.rows.findIndex((row) => row.querySelector("[aria-current]")),
    );
    list.addEventListener("click", (event) => {
      const row = (event.target as Element).closest<HTMLElement>("li[data-key]");
      if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.go(this.rows.indexOf(row));
    });
    list.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.move(step);
    });
    this.current?.scrollIntoView({ block: "nearest" });
    this.remember();
    this.ahead();
  }

  get current(): HTMLElement | undefined {
    return this.rows[this.at];
  }

  focus(): void {
    this.current?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  }

  /** Go on or back; past the last row comes the page after it. Nothing is decided by going. */
  move(step: number): void {
    const to = this.at + step;
    if (to >= 0 && to < this.rows.length) {
      this.go(to);
      return;
    }
    const page = document.querySelector<HTMLAnchorElement>(step > 0 ? "#page-after" : "#page-before");
    if (page) window.location.assign(page.href);
    else say(step > 0 ? "This is the last claim" : "This is the first claim");
  }

  go(to: number): void {
    const row = this.rows[to];
    if (!row) return;
    const focused = this.list.contains(document.activeElement);
    const before = this.current?.querySelector("a");
    before?.removeAttribute("aria-current");
    before?.setAttribute("tabindex", "-1");
    this.at = to;
    const link = row.querySelector("a");
    link?.setAttribute("aria-current", "true");
    link?.removeAttribute("tabindex");
    if (focused) this.focus();
    this.panes.show(row.dataset["key"] ?? "", row.dataset["report"] ?? "", row.dataset["letter"] ?? "");
    row.scrollIntoView({ block: "nearest" });
    this.remember();
    this.ahead();
  }

  /** Go to a claim by its key; false where it is not on this page. */
  choose(key: string): boolean {
    const to = this.rows.findIndex((row) => row.dataset["key"] === key);
    if (to < 0) return false;
    this.go(to);
    return true;
  }

  row(key: string): HTMLElement | undefined {
    return this.rows.find((row) => row.dataset["key"] === key);
  }

  shown(): { key: string; report: string; letter: string } | null {
    const row = this.current;
    return row ? { key: row.dataset["key"] ?? "", report: row.dataset["report"] ?? "", letter: row.dataset["letter"] ?? "" } : null;
  }

  hasNext(): boolean {
    return this.at + 1 < this.rows.length;
  }

  /** What was decided of a claim, beside it; how many are open changes with it. */
  mark(row: HTMLElement, state: string, pending: boolean): void {
    const was = row.dataset["state"];
    row.dataset["state"] = state;
    row.toggleAttribute("data-pending", pending);
    const shown = row.querySelector(".state");
    if (shown) shown.textContent = state === "open" ? "" : state;
    const open = document.querySelector("#open");
    if (open && was !== state) {
      const left = Number((open.textContent ?? "").replace(/\D/g, "")) + Number(state === "open") - Number(was === "open");
      open.textContent = left.toLocaleString("en");
    }
  }

  /** How many claims are open, as the page has it. */
  open(): string {
    return document.querySelector("#open")?.textContent ?? "";
  }

  /** What a person must not miss: it stays until it is put away, and leads to its claim. */
  notice(what: string, key: string, out: boolean): void {
    const box = document.createElement("div");
    box.className = "notice row";
    box.setAttribute("role", "alert");
    const words = document.createElement("span");
    words.dir = "auto";
    words.textContent = what;
    const go = document.createElement("button");
    go.type = "button";
    go.textContent = "Look at it";
    go.addEventListener("click", () => {
      box.remove();
      this.choose(key);
      this.focus();
    });
    const away = document.createElement("button");
    away.type = "button";
    away.className = "plain";
    away.textContent = "Put away";
    away.addEventListener("click", () => {
      box.remove();
      this.focus();
    });
    box.append(words, ...(out ? [signIn()] : []), go, away);
    this.list.before(box);
  }

  private ahead(): void {
    this.panes.ahead([1, 2, 3, -1, 4, 5].map((step) => this.rows[this.at + step]).filter((row) => row !== undefined));
  }

  /** What was asked for and where one stopped, for the next visit. */
  private remember(): void {
    const asked = new URLSearchParams(this.root.dataset["query"] ?? "");
    asked.set("claim", this.current?.dataset["key"] ?? "");
    window.clearTimeout(this.later);
    this.later = window.setTimeout(() => {
      document.cookie = `ascribe-review=${asked}; path=/; max-age=31536000; samesite=strict`;
      history.replaceState(null, "", `/review?${asked}`);
    }, 150);
  }
  private later = 0;
}
