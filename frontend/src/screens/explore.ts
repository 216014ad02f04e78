// Explore: a choice is sent as soon as it is made; the map is drawn from the table beneath it.
import { startMap } from "./map";

export function startExplore(): void {
  const root = document.querySelector<HTMLElement>("[data-explore]");
  if (!root) return;
  for (const choice of root.querySelectorAll<HTMLSelectElement>("form.asked select")) {
    choice.addEventListener("change", () => {
      if (choice.form?.querySelector<HTMLInputElement>("[name=least]")?.value || choice.form?.querySelector<HTMLInputElement>("[name=most]")?.value) choice.form.requestSubmit();
    });
  }
  if (window.matchMedia("(max-width: 48rem)").matches) {
    for (const facet of root.querySelectorAll<HTMLDetailsElement>(".facets details")) facet.open = facet.querySelector("[aria-current], input[type=search]:not([value=''])") !== null;
  }
  // an empty field is not asked for: the address that is shared holds what is
  for (const form of root.querySelectorAll<HTMLFormElement>("form.asked")) {
    form.addEventListener("submit", () => {
      for (const field of form.querySelectorAll<HTMLInputElement>("input:not([type=submit])")) field.disabled = field.value === "";
    });
  }
  window.addEventListener("pageshow", () => {
    for (const field of root.querySelectorAll<HTMLInputElement>("form.asked input")) field.disabled = false;
  });
  const map = root.querySelector<HTMLElement>("[data-map]");
  if (map) void startMap(map);
}
