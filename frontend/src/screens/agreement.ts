// What reviewers differ on: j and k go from one to the next, a digit settles it.
import { bindKeys, showKeys } from "../keys";

export function startAgreement(): void {
  const list = document.querySelector<HTMLElement>("[data-agreement]");
  if (!list) return;
  const disputes = [...list.querySelectorAll<HTMLElement>(".dispute")];
  const here = (): number => disputes.findIndex((each) => each.contains(document.activeElement));
  const go = (step: number): void => disputes[Math.min(disputes.length - 1, Math.max(0, here() + step))]?.querySelector<HTMLElement>("h3 a")?.focus();
  bindKeys("agreement", [list], [
    { id: "next", key: "j", label: "The next disagreement", run: () => go(1) },
    { id: "back", key: "k", label: "The one before", run: () => go(-1) },
    { id: "settle", key: "1", digits: true, label: "Settle it so", run: (key) => disputes[here()]?.querySelector<HTMLElement>(`[data-digit="${key}"]`)?.click() },
    { id: "undo", key: "z", label: "Undo what you did last", run: () => document.querySelector<HTMLElement>("#undo")?.click() },
    { id: "keys", key: "?", label: "Show the keys", run: showKeys },
  ]);
  if (document.activeElement === document.body) go(1);
}
