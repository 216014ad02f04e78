// The words of the figure that is pointed at, or has the focus: shown under the matrix, where they cover nothing.

export function startIncident(): void {
  const pane = document.querySelector<HTMLElement>("[data-words]");
  const matrix = document.querySelector<HTMLElement>(".matrix");
  if (!pane || !matrix) return;
  const show = (event: Event): void => {
    const said = event.target instanceof Element ? event.target.closest(".said[aria-describedby]") : null;
    const words = said && document.getElementById(said.getAttribute("aria-describedby") ?? "");
    if (words) pane.replaceChildren(...Array.from(words.childNodes, (node) => node.cloneNode(true)));
  };
  matrix.addEventListener("focusin", show);
  matrix.addEventListener("pointerover", show);
}
