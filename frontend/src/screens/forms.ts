// The forms beneath a claim: reasons, values, speakers and evidence. Escape closes them and nothing has happened.
import { say } from "../keys";
import type { Decider, Wish } from "./deciding";
import { selecting } from "./evidence";

export interface Opened {
  close(): void;
  /** A digit while the form is open; true where it meant something here. */
  digit(key: string): boolean;
}

export function openForm(name: string, decider: Decider, reading: HTMLElement, closed: () => void): Opened | null {
  const form = decider.pane.querySelector<HTMLFormElement>(`form[data-form="${name}"]`);
  const button = decider.pane.querySelector<HTMLElement>(`[data-act="${name}"]`);
  if (!form) return null;
  const stop = name === "evidence" ? selecting(form, reading, decider.pane) : { value: () => "", end: () => undefined };
  const close = (): void => {
    form.hidden = true;
    button?.setAttribute("aria-expanded", "false");
    stop.end();
    closed();
    decider.queue.focus();
  };
  const take = (wishes: readonly Wish[], why: string, goOn: boolean): void => {
    close();
    if (wishes.length > 0) decider.one(wishes, why, goOn);
    else say("Nothing was changed");
  };
  form.hidden = false;
  button?.setAttribute("aria-expanded", "true");
  form.onkeydown = (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.target instanceof Element && event.target.closest("[data-reason]")) typed(event, form);
    else if (event.target instanceof Element && !event.target.closest("input[name=name], select")) chosen(event, form);
  };
  const guideline = form.querySelector("#guideline");
  form.addEventListener("focusin", (event) => {
    const told = event.target instanceof HTMLElement ? event.target.dataset["guide"] : undefined;
    if (guideline) guideline.textContent = (told && decider.pane.querySelector(`[data-guideline="${told}"]`)?.textContent) || "";
  });
  form.onclick = (event) => {
    const pressed = event.target as Element;
    const reason = pressed.closest<HTMLElement>("[data-reason]");
    if (reason) take([{ verdict: "reject" }], reason.dataset["reason"] ?? "", true);
    else if (pressed.closest("[data-close]")) close();
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    const why = field(form, "why");
    if (name === "reject" && !why.trim()) say("Say why, or choose a reason");
    else if (name === "reject") take([{ verdict: "reject" }], why, true);
    else if (name === "edit") take(changed(form), why, false);
    else if (name === "speaker") take(voice(form), "", false);
    else take([{ verdict: "correct", field: "evidence", value: stop.value() }], "", false);
  };
  form.querySelector<HTMLElement>("button[data-reason], input, select")?.focus();
  form.scrollIntoView({ block: "nearest" });
  return {
    close,
    digit: (key) => {
      form.querySelectorAll<HTMLElement>("[data-reason]")[Number(key) - 1]?.click();
      return true; // or a digit meant for the form would choose a place
    },
  };
}

/** Whoever types on a reason writes one of their own: the letter goes there, and nothing is pressed; digits and Enter choose. */
function typed(event: KeyboardEvent, form: HTMLFormElement): void {
  if (event.key.length !== 1 || /^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.stopPropagation();
  if (event.key === " ") event.preventDefault();
  form.querySelector<HTMLInputElement>("input[name=why]")?.focus();
}

/** A digit chooses one of the voices that the report knows. */
function chosen(event: KeyboardEvent, form: HTMLFormElement): void {
  if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  const voice = form.querySelectorAll<HTMLInputElement>("input[name=chain]")[Number(event.key) - 1];
  if (!voice) return;
  event.preventDefault();
  voice.checked = true;
  voice.focus();
}

function field(form: HTMLFormElement, name: string): string {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found.value : "";
}

/** What says something else than it did. */
function changed(form: HTMLFormElement): Wish[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-was]")]
    .filter((input) => input.value.trim() !== input.dataset["was"])
    .map((input) => ({ verdict: "correct", field: input.name, value: input.value.trim() }));
}

function voice(form: HTMLFormElement): Wish[] {
  const chosen = form.querySelector<HTMLInputElement>("input[name=chain]:checked")?.value;
  const name = field(form, "name").trim();
  const outlet = form.dataset["outlet"];
  const said = name ? `${outlet ? `${outlet} > ` : ""}${name} (${field(form, "kind")})` : chosen;
  return said ? [{ verdict: "correct", field: "voice", value: said }] : [];
}
