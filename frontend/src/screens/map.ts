// The map: countries from the package, places from the table beneath. A place is as wide as it is told; letters and arrows move the view.

interface Country {
  readonly code: string;
  readonly name: string;
  readonly path: string;
}

interface Site {
  readonly x: number;
  readonly y: number;
  readonly radius: number; // in units of the map; 0: the place itself
  readonly incidents: number;
  readonly name: string;
  readonly title: string;
  readonly address: string;
}

interface View {
  readonly x: number; // of the middle
  readonly y: number;
  readonly width: number;
}

const SVG = "http://www.w3.org/2000/svg";
const WHOLE: View = { x: 0, y: -3000, width: 36000 };
const CLOSEST = 150;
const DEGREE = 111.2; // kilometres
const NAMES = 14;
const STEP = 0.2; // of the view, for an arrow

function mercator(latitude: number): number {
  const held = Math.max(-84, Math.min(84, latitude));
  return (-Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360)) * 18000) / Math.PI;
}

function element<K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string | number>): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

export async function startMap(root: HTMLElement): Promise<void> {
  const rows = [...document.querySelectorAll<HTMLElement>("#places tr[data-incidents]")];
  const answer = await fetch("/static/world.json");
  if (!answer.ok) return;
  new Map_(root, (await answer.json()) as Country[], rows);
}

class Map_ {
  private readonly svg = element("svg", { "aria-hidden": "true" });
  private readonly areas: { circle: SVGCircleElement; site: Site }[] = [];
  private readonly names = element("g", { class: "names" });
  private readonly sites: Site[];
  private view: View;

  constructor(
    private readonly root: HTMLElement,
    world: readonly Country[],
    rows: readonly HTMLElement[],
  ) {
    this.sites = rows.flatMap((row) => site(row));
    this.draw(world, rows);
    this.root.prepend(this.svg);
    this.root.hidden = false;
    this.view = fromAddress() ?? this.around();
    this.listen();
    this.show(false);
    new ResizeObserver(() => this.show(false)).observe(this.root);
  }

  private draw(world: readonly Country[], rows: readonly HTMLElement[]): void {
    const whole = new Map(rows.filter((row) => row.dataset["country"]).map((row) => [row.dataset["country"], row]));
    const land = element("g", { class: "land" });
    for (const country of world) {
      const path = element("path", { d: country.path });
      const row = whole.get(country.code);
      if (row) {
        const link = element("a", { href: row.querySelector("a")?.getAttribute("href") ?? "#", tabindex: -1 });
        path.setAttribute("class", "meant");
        path.append(titled(`${country.name}: ${row.dataset["title"]}`));
        link.append(path);
        land.append(link);
      } else {
        path.append(titled(country.name));
        land.prepend(path);
      }
    }
    const areas = element("g", { class: "areas" });
    for (const each of [...this.sites].sort((a, b) => b.radius - a.radius)) {
      const link = element("a", { href: each.address, tabindex: -1 });
      const circle = element("circle", { cx: each.x, cy: each.y, class: each.radius ? "area" : "exact" });
      circle.append(titled(each.title));
      link.append(circle);
      areas.append(link);
      this.areas.push({ circle, site: each });
    }
    this.svg.append(land, areas, this.names);
  }

  /** The smallest view that holds every place, with room around. */
  private around(): View {
    if (!this.sites.length) return WHOLE;
    const xs = this.sites.flatMap((s) => [s.x - s.radius, s.x + s.radius]);
    const ys = this.sites.flatMap((s) => [s.y - s.radius, s.y + s.radius]);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const width = Math.max(right - left, (bottom - top) * this.shape(), 1500) * 1.25;
    return { x: (left + right) / 2, y: (top + bottom) / 2, width: Math.min(WHOLE.width, width) };
  }

  private shape(): number {
    const box = this.root.getBoundingClientRect();
    return box.height > 0 ? box.width / box.height : 2;
  }

  private show(remember = true): void {
    const { x, y, width } = this.view;
    const height = width / this.shape();
    this.svg.setAttribute("viewBox", `${x - width / 2} ${y - height / 2} ${width} ${height}`);
    const pixel = width / (this.root.clientWidth || 1);
    for (const { circle, site } of this.areas) {
      const least = (site.radius ? 7 : 4 + Math.min(6, Math.log2(site.incidents))) * pixel;
      circle.setAttribute("r", String(Math.max(least, site.radius)));
      circle.setAttribute("stroke-width", String(1.5 * pixel));
      circle.setAttribute("stroke-dasharray", site.radius ? `${4 * pixel} ${3 * pixel}` : "none");
    }
    this.label(pixel, width, height);
    if (remember) {
      const address = new URL(window.location.href);
      address.searchParams.set("at", [(x / 100).toFixed(2), (-y / 100).toFixed(2), (width / 100).toFixed(2)].join(","));
      window.clearTimeout(this.later);
      this.later = window.setTimeout(() => history.replaceState(null, "", address), 150);
    }
  }
  private later = 0;

  /** The names of the places in view of which most is told, where no two lie over each other. */
  private label(pixel: number, width: number, height: number): void {
    const seen = this.sites
      .filter((s) => Math.abs(s.x - this.view.x) < width / 2 && Math.abs(s.y - this.view.y) < height / 2)
      .sort((a, b) => b.incidents - a.incidents);
    const taken: [number, number, number][] = [];
    const shown: SVGTextElement[] = [];
    for (const each of seen) {
      if (shown.length >= NAMES) break;
      const words = each.name.split(",")[0] ?? each.name;
      const long = words.length * 7.2 * pixel;
      const right = each.x + 9 * pixel + long <= this.view.x + width / 2; // else it stands before its place
      const at: [number, number, number] = [right ? each.x + 9 * pixel : each.x - 9 * pixel - long, each.y + 4 * pixel, long];
      if (taken.some(([left, line, long]) => Math.abs(line - at[1]) < 15 * pixel && at[0] < left + long && left < at[0] + at[2])) continue;
      taken.push(at);
      const text = element("text", { x: right ? at[0] : at[0] + long, y: at[1], "text-anchor": right ? "start" : "end", "font-size": 12 * pixel, "stroke-width": 3 * pixel });
      text.textContent = words;
      shown.push(text);
    }
    this.names.replaceChildren(...shown);
  }

  private move(right: number, down: number): void {
    const { x, y, width } = this.view;
    const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
    this.view = { x: clamp(x + right * width, 18000), y: clamp(y + (down * width) / this.shape(), 17000), width };
    this.show();
  }

  private zoom(by: number, at?: { x: number; y: number }): void {
    const width = Math.max(CLOSEST, Math.min(WHOLE.width, this.view.width * by));
    const share = width / this.view.width;
    const { x, y } = at ?? this.view;
    this.view = { x: x + (this.view.x - x) * share, y: y + (this.view.y - y) * share, width };
    this.show();
  }

  private reset(): void {
    this.view = this.around();
    this.show();
  }

  private listen(): void {
    const keys: Record<string, () => void> = {
      ArrowLeft: () => this.move(-STEP, 0),
      ArrowRight: () => this.move(STEP, 0),
      ArrowUp: () => this.move(0, -STEP),
      ArrowDown: () => this.move(0, STEP),
      "+": () => this.zoom(0.6),
      "=": () => this.zoom(0.6),
      "-": () => this.zoom(1 / 0.6),
      "0": () => this.reset(),
    };
    this.root.addEventListener("keydown", (event) => {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || event.target !== this.root) return;
      event.preventDefault();
      act();
    });
    for (const button of this.root.querySelectorAll<HTMLButtonElement>("button[data-do]")) {
      button.addEventListener("click", () => keys[button.dataset["do"] ?? ""]?.());
    }
    this.svg.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey && !this.root.contains(document.activeElement)) return; // the page scrolls until the map is chosen
        event.preventDefault();
        this.zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, this.under(event));
      },
      { passive: false },
    );
    this.drag();
    this.pinch();
  }

  /** Two fingers move the map and change its size; one scrolls the page up and down, and moves the map to the sides. */
  private pinch(): void {
    let held: { apart: number; width: number; at: { x: number; y: number } } | null = null;
    const two = (event: TouchEvent): [Touch, Touch] | null => {
      const [one, other] = [event.touches[0], event.touches[1]];
      return one && other ? [one, other] : null;
    };
    const apart = ([one, other]: [Touch, Touch]): number => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
    const middle = ([one, other]: [Touch, Touch]): { clientX: number; clientY: number } => ({
      clientX: (one.clientX + other.clientX) / 2,
      clientY: (one.clientY + other.clientY) / 2,
    });
    this.svg.addEventListener(
      "touchstart",
      (event) => {
        const fingers = two(event);
        held = null;
        if (!fingers) return;
        event.preventDefault();
        held = { apart: apart(fingers), width: this.view.width, at: this.under(middle(fingers)) };
      },
      { passive: false },
    );
    this.svg.addEventListener(
      "touchmove",
      (event) => {
        const fingers = two(event);
        if (!fingers || !held) return;
        event.preventDefault();
        const width = Math.max(CLOSEST, Math.min(WHOLE.width, (held.width * held.apart) / apart(fingers)));
        const off = this.under(middle(fingers), { x: 0, y: 0, width });
        this.view = { x: held.at.x - off.x, y: held.at.y - off.y, width };
        this.show();
      },
      { passive: false },
    );
    this.svg.addEventListener("touchend", () => (held = null));
    this.svg.addEventListener("touchcancel", () => (held = null));
  }

  /** What lies under the pointer, in a view. */
  private under(pointer: { clientX: number; clientY: number }, view: View = this.view): { x: number; y: number } {
    const box = this.svg.getBoundingClientRect();
    const pixel = view.width / (box.width || 1);
    return { x: view.x + (pointer.clientX - box.x - box.width / 2) * pixel, y: view.y + (pointer.clientY - box.y - box.height / 2) * pixel };
  }

  private drag(): void {
    let held: { id: number; x: number; y: number; from: View; moved: boolean } | null = null;
    this.svg.addEventListener("pointerdown", (event) => {
      if (!event.isPrimary) held = null; // a second finger: the two change the size
      if (!event.isPrimary || (event.pointerType === "mouse" && event.button !== 0)) return;
      held = { id: event.pointerId, x: event.clientX, y: event.clientY, from: this.view, moved: false };
    });
    this.svg.addEventListener("pointermove", (event) => {
      if (!held || held.id !== event.pointerId) return;
      const [right, down] = [event.clientX - held.x, event.clientY - held.y];
      if (!held.moved && Math.hypot(right, down) < 4) return;
      if (!held.moved) this.svg.setPointerCapture(event.pointerId);
      held.moved = true;
      const pixel = held.from.width / (this.root.clientWidth || 1);
      this.view = { ...held.from, x: held.from.x - right * pixel, y: held.from.y - down * pixel };
      this.show();
    });
    const drop = (): void => {
      const moved = held?.moved;
      held = null;
      if (moved) this.svg.addEventListener("click", (event) => event.preventDefault(), { once: true, capture: true });
    };
    this.svg.addEventListener("pointerup", drop);
    this.svg.addEventListener("pointercancel", drop);
    this.svg.addEventListener("dragstart", (event) => event.preventDefault());
  }
}

function site(row: HTMLElement): Site[] {
  const { lat, lon, radius, incidents, title } = row.dataset;
  if (!lat || !lon) return [];
  const link = row.querySelector("a");
  const wide = (Number(radius) / DEGREE / Math.cos((Number(lat) * Math.PI) / 180)) * 100;
  return [
    {
      x: Number(lon) * 100,
      y: mercator(Number(lat)),
      radius: wide,
      incidents: Number(incidents),
      name: link?.textContent ?? "",
      title: `${link?.textContent ?? ""}: ${title ?? ""}`,
      address: link?.getAttribute("href") ?? "#",
    },
  ];
}

function titled(words: string): SVGTitleElement {
  const title = element("title", {});
  title.textContent = words;
  return title;
}

function fromAddress(): View | null {
  const given = (new URLSearchParams(window.location.search).get("at") ?? "").split(",").map(Number);
  const [x, y, width] = given;
  if (x === undefined || y === undefined || !width || given.some((n) => !Number.isFinite(n))) return null;
  return { x: x * 100, y: -y * 100, width: Math.max(CLOSEST, Math.min(WHOLE.width, width * 100)) };
}
