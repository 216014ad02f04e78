// Merge: the letters press the buttons and follow the links that stand on the page.
import { bindKeys, keyOf, showKeys, tell, type Action } from "../keys";

const LETTERS: readonly (readonly [string, string, string])[] = [
  ["same", "y", "One incident; on a split, part the chosen reports"],
  ["different", "n", "Two incidents"],
  ["unsure", "h", "Unsure"],
  ["next", "j", "The next pair"],
  ["back", "k", "The pair before"],
  ["undo", "z", "Undo"],
];

export function startMerge(): void {
  const root = document.querySelector<HTMLElement>("[data-merge]");
  if (!root) return;
  const letters = root.hasAttribute("data-reader") ? LETTERS.filter(([id]) => id === "next" || id === "back") : LETTERS;
  const actions: Action[] = letters.map(([id, key, label]) => ({
    id,
    key,
    label,
    run: () => root.querySelector<HTMLElement>(`[data-key=${id}]`)?.click(),
  }));
  actions.push({ id: "keys", key: "?", label: "Show the keys", run: showKeys });
  bindKeys("merge", [root], actions);
  const caps = (): void => {
    for (const cap of root.querySelectorAll<HTMLElement>("[data-shows]")) {
      const action = actions.find((each) => each.id === cap.dataset["shows"]);
      if (action) cap.textContent = keyOf("merge", action);
    }
  };
  caps();
  document.addEventListener("keys-changed", caps);
  const done = root.querySelector<HTMLElement>(".done");
  // what stands on a page when it is loaded is no news to whoever has it read out
  if (done) window.setTimeout(() => tell([...done.querySelectorAll("p, li")].map((each) => each.textContent?.replace(/\s+/g, " ").trim()).join(" ")), 500);
  const first = root.querySelector<HTMLElement>("section.pair") ?? root.querySelector<HTMLElement>("input[type=checkbox], .done button");
  if (document.activeElement === document.body || document.activeElement === null) first?.focus({ preventScroll: true });
}
