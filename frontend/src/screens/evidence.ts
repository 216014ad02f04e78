// Evidence selected anew: with the mouse in the report, or word by word with the keys. Places are counted in code points, as the report's are.

interface Word {
  readonly start: number; // in code points of the report
  readonly end: number;
  readonly line: HTMLElement;
  readonly from: number; // in UTF-16 units of the line
  readonly to: number;
}

export interface Selecting {
  value(): string;
  end(): void;
}

export function selecting(form: HTMLFormElement, reading: HTMLElement, pane: HTMLElement): Selecting {
  const words = wordsOf(reading);
  const from = form.querySelector<HTMLInputElement>("[name=from]");
  const to = form.querySelector<HTMLInputElement>("[name=to]");
  const quote = form.querySelector<HTMLElement>(".anew");
  const claim = pane.querySelector<HTMLElement>(".claim");
  let start = Number(claim?.dataset["start"] ?? 0);
  let end = Number(claim?.dataset["end"] ?? 0);
  if (!from || !to || !quote || words.length === 0) return { value: () => `${start}-${end}`, end: () => undefined };
  from.max = to.max = String(words.length - 1);
  const show = (): void => {
    const range = rangeOf(words, start, end);
    for (const slider of [from, to]) slider.setAttribute("aria-valuetext", spoken(words[Number(slider.value)]));
    quote.textContent = range?.toString() ?? "";
    paint(range);
  };
  const place = (): void => {
    from.value = String(Math.max(0, words.findIndex((word) => word.end > start)));
    const last = words.findIndex((word) => word.end >= end);
    to.value = String(last < 0 ? words.length - 1 : last);
  };
  const moved = (event: Event): void => {
    if (Number(from.value) > Number(to.value)) {
      if (event.target === from) to.value = from.value;
      else from.value = to.value;
    }
    start = words[Number(from.value)]?.start ?? start;
    end = words[Number(to.value)]?.end ?? end;
    show();
  };
  const chosen = (): void => {
    const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
    if (!range || range.collapsed || !reading.contains(range.commonAncestorContainer)) return;
    const [a, b] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)];
    if (a === null || b === null || a >= b) return;
    [start, end] = [a, b];
    place();
    show();
  };
  from.addEventListener("input", moved);
  to.addEventListener("input", moved);
  document.addEventListener("selectionchange", chosen);
  place();
  show();
  return {
    value: () => `${start}-${end}`,
    end: () => {
      document.removeEventListener("selectionchange", chosen);
      from.removeEventListener("input", moved);
      to.removeEventListener("input", moved);
      paint(null);
    },
  };
}

function paint(range: Range | null): void {
  if (!("highlights" in CSS)) return;
  if (range) CSS.highlights.set("anew", new Highlight(range));
  else CSS.highlights.delete("anew");
}

function points(text: string): number {
  let found = 0;
  for (const _ of text) found += 1;
  return found;
}

function wordsOf(reading: HTMLElement): Word[] {
  const found: Word[] = [];
  for (const line of reading.querySelectorAll<HTMLElement>("p[data-start]")) {
    const text = line.textContent ?? "";
    let at = Number(line.dataset["start"]);
    let last = 0;
    for (const word of text.matchAll(/\S+/g)) {
      at += points(text.slice(last, word.index));
      const end = at + points(word[0]);
      found.push({ start: at, end, line, from: word.index, to: word.index + word[0].length });
      at = end;
      last = word.index + word[0].length;
    }
  }
  return found;
}

/** The word at a slider's place, for whoever has the page read out. */
function spoken(word: Word | undefined): string {
  return word?.line.textContent?.slice(word.from, word.to) ?? "";
}

/** The code point of the report that a place in the page stands for; null outside its text. */
function placeOf(node: Node, offset: number): number | null {
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("p[data-start]");
  if (!line) return null;
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(node, offset);
  return Number(line.dataset["start"]) + points(before.toString());
}

function rangeOf(words: readonly Word[], start: number, end: number): Range | null {
  const first = words.find((word) => word.end > start);
  const last = words.findLast((word) => word.start < end);
  if (!first || !last) return null;
  const range = document.createRange();
  const [a, b] = [spotOf(first.line, first.from + Math.max(0, start - first.start)), spotOf(last.line, last.to - Math.max(0, last.end - end))];
  if (!a || !b) return null;
  range.setStart(...a);
  range.setEnd(...b);
  return range;
}

/** The text node, and the place in it, of a place in a line. */
function spotOf(line: HTMLElement, at: number): [Node, number] | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let rest = at;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (rest <= length) return [node, rest];
    rest -= length;
  }
  return null;
}
