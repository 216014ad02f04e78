// Review: the queue and the panes beside it. Moving changes nothing; what is decided is shown at once and taken back where the server refuses it.
import { type Action, bindKeys, showKeys } from "../keys";
import { startAgreement } from "./agreement";
import { decisions } from "./deciding";
import { light, Panes } from "./panes";
import { Queue } from "./queue";

export function startReview(): void {
  startAgreement();
  const root = document.querySelector<HTMLElement>("[data-review]");
  const list = document.querySelector<HTMLElement>("#queue");
  const reading = document.querySelector<HTMLElement>("#reading");
  const pane = document.querySelector<HTMLElement>("#pane");
  const search = document.querySelector<HTMLInputElement>("#search");
  if (!root || !reading || !pane || !search) return;
  for (const choice of root.querySelectorAll("select")) choice.addEventListener("change", () => choice.form?.requestSubmit());
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && list) list.querySelector<HTMLElement>("[aria-current]")?.focus();
  });
  if (!list) return;
  const panes = new Panes(reading, pane);
  const queue = new Queue(root, list, panes);
  const act = root.hasAttribute("data-reader") ? [] : decisions(queue, panes, pane, reading);
  const actions: Action[] = [
    { id: "next", key: "j", label: "The next claim", run: () => queue.move(1) },
    { id: "back", key: "k", label: "The claim before", run: () => queue.move(-1) },
    ...act,
    { id: "search", key: "/", label: "Search the claims", run: () => search.select() },
    { id: "keys", key: "?", label: "Show the keys", run: showKeys },
  ];
  bindKeys("review", [list, pane], actions, () => !pane.querySelector("form[data-form]:not([hidden])"));
  reading.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-claim]");
    if (link && !event.ctrlKey && !event.metaKey && queue.choose(link.dataset["claim"] ?? "")) event.preventDefault();
  });
  light(reading, queue.current?.dataset["letter"] ?? "");
  if (document.activeElement === document.body || document.activeElement === null) queue.focus();
}
