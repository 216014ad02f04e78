// Intake: files dropped anywhere on the page are chosen; none replaces the page, as a browser would have it.
import { say } from "../keys";

export function startIntake(): void {
  const form = document.querySelector<HTMLFormElement>("form.intake");
  const files = form?.querySelector<HTMLInputElement>("input[type=file]");
  if (!form || !files) return;
  const carries = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    form.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) form.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    if (!carries(event) || !event.dataTransfer) return;
    event.preventDefault();
    form.classList.remove("over");
    files.files = event.dataTransfer.files;
    const many = files.files?.length ?? 0;
    say(`${many} ${many === 1 ? "file" : "files"} chosen`);
    form.querySelector<HTMLElement>("button.primary")?.focus();
  });
}
