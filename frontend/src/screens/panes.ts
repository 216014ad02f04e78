// The text and the claim beside the queue: fetched ahead, so that a key finds them here.

const AHEAD = 4; // panes fetched at once
const KEPT = 400; // panes kept; a page of the queue has a hundred claims

export const MARKS = ["evidence", "figure", "voice", "when", "where"] as const;

/** Make the marks of one claim strong and all others faint. */
export function light(reading: HTMLElement, letter: string): void {
  for (const kind of MARKS) {
    for (const piece of reading.querySelectorAll<HTMLElement>(`.piece[data-${kind}]`)) {
      piece.classList.toggle(`${kind}-on`, (piece.dataset[kind] ?? "").split(" ").includes(letter));
    }
  }
  for (const link of reading.querySelectorAll<HTMLElement>("a[data-of]")) link.classList.toggle("on", link.dataset["of"] === letter);
  const first = reading.querySelector<HTMLElement>(".evidence-on");
  if (first) centre(reading, first);
}

/** Scroll the pane alone, and only where the words are out of sight. */
function centre(pane: HTMLElement, words: HTMLElement): void {
  const outer = pane.getBoundingClientRect();
  const inner = words.getBoundingClientRect();
  if (inner.top < outer.top || inner.bottom > outer.bottom) pane.scrollTop += inner.top - outer.top - outer.height / 4;
}

/** The way back in, to the claim that is looked at. */
export function signIn(): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = "button";
  link.href = `/login?next=${encodeURIComponent(window.location.pathname + window.location.search)}`;
  link.textContent = "Sign in";
  return link;
}

class SignedOut extends Error {}

export class Panes {
  private readonly held = new Map<string, string>();
  private readonly asked = new Map<string, Promise<string>>();
  private readonly waiting: string[] = [];
  private busy = 0;
  private report: string;
  private wanted = "";

  constructor(
    private readonly reading: HTMLElement,
    private readonly pane: HTMLElement,
  ) {
    const text = reading.querySelector<HTMLElement>(".text");
    this.report = text?.dataset["report"] ?? "";
    if (this.report) this.held.set(text_at(this.report), reading.innerHTML);
    const claim = pane.querySelector<HTMLElement>(".claim");
    if (claim) this.held.set(pane_at(claim.dataset["key"] ?? ""), pane.innerHTML);
  }

  /** Show a claim and its report, at once where they were fetched ahead. */
  show(key: string, report: string, letter: string): void {
    this.wanted = key;
    this.fill(pane_at(key), key, this.pane, (html) => {
      const focused = this.pane.contains(document.activeElement);
      this.pane.innerHTML = html;
      this.pane.scrollTop = 0;
      if (focused) this.pane.focus();
      this.pane.dispatchEvent(new CustomEvent("shown"));
    });
    if (report === this.report) {
      this.reading.removeAttribute("aria-busy");
      light(this.reading, letter);
      return;
    }
    this.fill(text_at(report), key, this.reading, (html) => {
      this.report = report;
      this.reading.innerHTML = html;
      this.reading.scrollTop = 0;
      light(this.reading, letter);
    });
  }

  private fill(path: string, key: string, into: HTMLElement, put: (html: string) => void): void {
    const here = this.held.get(path);
    if (here !== undefined) {
      into.removeAttribute("aria-busy");
      put(here);
      return;
    }
    into.setAttribute("aria-busy", "true"); // until its own words are there, whatever becomes of the other's
    this.fetch(path).then(
      (html) => {
        if (this.wanted !== key) return;
        into.removeAttribute("aria-busy");
        put(html);
      },
      (error: unknown) => {
        if (this.wanted !== key) return;
        if (error instanceof SignedOut) into.replaceChildren("Nobody is signed in any more. ", signIn());
        else into.textContent = "The workbench does not answer. It may have been stopped; try again when it runs.";
      },
    );
  }

  /** Have these claims here before they are asked for. */
  ahead(rows: readonly HTMLElement[]): void {
    for (const row of rows) {
      for (const path of [pane_at(row.dataset["key"] ?? ""), text_at(row.dataset["report"] ?? "")]) {
        if (!this.held.has(path) && !this.asked.has(path) && !this.waiting.includes(path)) this.waiting.push(path);
      }
    }
    this.next();
  }

  private next(): void {
    while (this.busy < AHEAD && this.waiting.length > 0) {
      const path = this.waiting.shift() as string;
      this.busy += 1;
      this.fetch(path)
        .catch(() => "")
        .finally(() => {
          this.busy -= 1;
          this.next();
        });
    }
  }

  private fetch(path: string): Promise<string> {
    const under = this.asked.get(path);
    if (under) return under;
    const answer = fetch(path, { headers: { accept: "text/html" } })
      .then((response) => {
        if (response.redirected) throw new SignedOut(); // to the page on which one signs in
        if (!response.ok) throw new Error(String(response.status));
        return response.text();
      })
      .then((html) => {
        if (this.asked.get(path) === answer) this.keep(path, html);
        return html;
      })
      .finally(() => {
        if (this.asked.get(path) === answer) this.asked.delete(path);
      });
    this.asked.set(path, answer);
    return answer;
  }

  private keep(path: string, html: string): void {
    if (this.held.size >= KEPT) this.held.delete(this.held.keys().next().value as string);
    this.held.set(path, html);
  }

  /** Something was decided: what was fetched of these claims is old; the one that is shown is fetched anew. */
  stale(keys: readonly string[], shown: { key: string; report: string; letter: string } | null, text: boolean): void {
    for (const key of keys) {
      this.held.delete(pane_at(key));
      this.asked.delete(pane_at(key));
    }
    if (text) {
      for (const path of [...this.held.keys()]) if (path.startsWith("/review/texts/")) this.held.delete(path);
      this.report = "";
    }
    if (shown && (keys.includes(shown.key) || text)) this.show(shown.key, shown.report, shown.letter);
  }
}

function pane_at(key: string): string {
  return `/review/panes/${encodeURIComponent(key)}`;
}

function text_at(report: string): string {
  return `/review/texts/${encodeURIComponent(report)}`;
}
