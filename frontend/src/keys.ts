// Single letters that do something: only where a screen says so, under keys that people may change, and not at all where they are switched off.

export interface Action {
  readonly id: string; // steady: under it a changed key is kept
  readonly key: string; // as KeyboardEvent.key has it; "1" stands for 1 to 9 where `digits` is true
  readonly label: string;
  readonly digits?: boolean;
  run(key: string): void;
}

interface Bound {
  readonly screen: string;
  readonly roots: readonly HTMLElement[];
  readonly actions: readonly Action[];
}

const CHANGED = "ascribe.keys";
const OFF = "ascribe.keys.off";
const NEVER = new Set(["Backspace", "Delete", "Tab", "Enter", "Escape", " ", "Shift", "Control", "Alt", "Meta"]);
const bound: Bound[] = [];

function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // a browser that keeps nothing for us
  }
}

function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // it holds until the page is left
  }
}

let off = kept(OFF) === "yes";
let changed: Record<string, string> = read();

function read(): Record<string, string> {
  try {
    const found: unknown = JSON.parse(kept(CHANGED) ?? "{}");
    return typeof found === "object" && found !== null ? (found as Record<string, string>) : {};
  } catch {
    return {};
  }
}

export function keyOf(screen: string, action: Action): string {
  return changed[`${screen}.${action.id}`] ?? action.key;
}

/** These actions are done by their keys while the focus is in one of the roots; while something else is going on, the digits alone. */
export function bindKeys(screen: string, roots: readonly HTMLElement[], actions: readonly Action[], idle: () => boolean = () => true): void {
  bound.push({ screen, roots, actions });
  for (const root of roots) root.addEventListener("keydown", (event) => pressed(event, screen, actions, idle));
}

function pressed(event: KeyboardEvent, screen: string, actions: readonly Action[], idle: () => boolean): void {
  if (off || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest("input:not([type=checkbox]), textarea, select, dialog, [contenteditable]")) return;
  const found = actions.find((action) => (action.digits ? /^[1-9]$/.test(event.key) : keyOf(screen, action) === event.key));
  if (!found || (!found.digits && !idle())) return;
  event.preventDefault();
  found.run(event.key);
}

/** Where people see the keys, change one, or switch them off. */
export function showKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>("#keys");
  if (!dialog || dialog.open) return;
  const list = dialog.querySelector("tbody");
  list?.replaceChildren(...bound.flatMap((each) => each.actions.map((action) => line(each, action))));
  const none = dialog.querySelector<HTMLElement>(".none");
  if (none) none.hidden = bound.length > 0;
  const box = dialog.querySelector<HTMLInputElement>("input[name=on]");
  if (box) box.checked = !off;
  dialog.showModal();
}

function line(of: Bound, action: Action): HTMLTableRowElement {
  const row = document.createElement("tr");
  const what = row.insertCell();
  what.textContent = action.label;
  const key = row.insertCell();
  if (action.digits) {
    key.append(cap("1"), " to ", cap("9"));
    row.insertCell();
    return row;
  }
  key.append(cap(keyOf(of.screen, action)));
  const change = document.createElement("button");
  change.type = "button";
  change.textContent = "Change";
  change.setAttribute("aria-label", `Change the key for: ${action.label}`);
  change.addEventListener("click", () => ask(of, action, change, key));
  row.insertCell().append(change);
  return row;
}

function cap(key: string): HTMLElement {
  const shown = document.createElement("kbd");
  shown.textContent = /^[A-Z]$/.test(key) ? `Shift ${key}` : key;
  return shown;
}

function ask(of: Bound, action: Action, button: HTMLButtonElement, cell: HTMLElement): void {
  button.textContent = "Press a key";
  const done = (): void => {
    button.textContent = "Change";
    button.removeEventListener("keydown", take);
    button.removeEventListener("blur", done);
  };
  const take = (event: KeyboardEvent): void => {
    if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
    if (event.key === "Tab") return done();
    event.preventDefault();
    if (event.key === "Escape") return done();
    const taken = of.actions.find((other) => other !== action && (other.digits ? /^[1-9]$/.test(event.key) : keyOf(of.screen, other) === event.key));
    if (NEVER.has(event.key) || event.key.length > 1) say(`${event.key} stays what it is`);
    else if (taken) say(`${event.key} is taken: ${taken.label}`);
    else {
      changed = { ...changed, [`${of.screen}.${action.id}`]: event.key };
      if (event.key === action.key) delete changed[`${of.screen}.${action.id}`];
      keep(CHANGED, JSON.stringify(changed));
      cell.replaceChildren(cap(event.key));
      document.dispatchEvent(new CustomEvent("keys-changed"));
      say(`${action.label}: ${event.key}`);
      done();
    }
  };
  button.addEventListener("keydown", take);
  button.addEventListener("blur", done);
  button.focus();
}

/** Tell what happened: to the eye for a while, and to whoever has the page read out. */
export function say(what: string): void {
  const told = document.querySelector("#said");
  if (!told) return;
  const line = document.createElement("span");
  line.textContent = what;
  line.dir = "auto";
  told.replaceChildren(line);
  window.clearTimeout(silence);
  silence = window.setTimeout(() => told.replaceChildren(), 6000);
}
let silence = 0;

/** Tell what the eye sees anyway, to whoever has the page read out. */
export function tell(what: string): void {
  const heard = document.querySelector("#heard");
  if (heard) heard.textContent = what;
}

export function startKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>("#keys");
  document.querySelector("#show-keys")?.addEventListener("click", showKeys);
  dialog?.querySelector<HTMLInputElement>("input[name=on]")?.addEventListener("change", (event) => {
    off = !(event.target as HTMLInputElement).checked;
    keep(OFF, off ? "yes" : null);
    document.dispatchEvent(new CustomEvent("keys-changed"));
  });
  dialog?.querySelector("button[name=all]")?.addEventListener("click", () => {
    changed = {};
    keep(CHANGED, null);
    document.dispatchEvent(new CustomEvent("keys-changed"));
    dialog.close();
    showKeys();
  });
  const label = (): void => {
    const opener = document.querySelector("#show-keys");
    const own = bound.map((each) => ({ each, action: each.actions.find((action) => action.id === "keys") })).find(({ action }) => action);
    opener?.querySelector("kbd")?.remove();
    if (opener && own?.action && !off) opener.append(" ", cap(keyOf(own.each.screen, own.action)));
  };
  document.addEventListener("keys-changed", label);
  label();
  dialog?.querySelector("button[name=close]")?.addEventListener("click", () => dialog.close());
}
