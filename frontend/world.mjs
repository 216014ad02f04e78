// Natural Earth's countries, decoded and projected once: shapes as paths in hundredths of a degree on Mercator's map, by their ISO code.
import { readFileSync } from "node:fs";
import { feature } from "topojson-client";

const atlas = JSON.parse(readFileSync(new URL("./node_modules/world-atlas/countries-50m.json", import.meta.url), "utf8"));
const LIMIT = 84; // degrees: beyond it Mercator's map has no end
const mercator = (latitude) => {
  const held = Math.max(-LIMIT, Math.min(LIMIT, latitude));
  return (Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360)) * 180) / Math.PI;
};
const point = ([longitude, latitude]) => [Math.round(longitude * 100), Math.round(-mercator(latitude) * 100)];

/** A ring that crosses the end of the map goes on beyond it, and comes again at the other end. */
function whole(ring) {
  let turn = 0;
  const unwrapped = ring.map(([longitude, latitude], n) => {
    const before = n ? ring[n - 1][0] : longitude;
    turn += longitude - before > 180 ? -360 : longitude - before < -180 ? 360 : 0;
    return [longitude + turn, latitude];
  });
  if (turn !== 0 || unwrapped.every(([longitude]) => Math.abs(longitude) <= 180)) return [ring]; // round a pole, or nowhere near
  const back = unwrapped.some(([longitude]) => longitude > 180) ? -360 : 360;
  return [unwrapped, unwrapped.map(([longitude, latitude]) => [longitude + back, latitude])];
}

function path(ring) {
  const points = ring.map(point).filter(([x, y], n, all) => n === 0 || x !== all[n - 1][0] || y !== all[n - 1][1]);
  if (points.length < 4) return "";
  let [x, y] = points[0];
  const steps = points.slice(1, -1).map(([a, b]) => {
    const step = `${a - x}${b - y < 0 ? "" : " "}${b - y}`;
    [x, y] = [a, b];
    return step;
  });
  return `M${points[0][0]} ${points[0][1]}l${steps.join(" ").replaceAll(" -", "-")}z`;
}

const code = (number) => {
  const region = new Intl.Locale(Intl.getCanonicalLocales(`und-${number}`)[0]).region ?? "";
  return /^[A-Z]{2}$/.test(region) ? region : "";
};

/** The countries as JSON, a line each. */
export function world() {
  const countries = feature(atlas, atlas.objects.countries).features.map(({ id, geometry, properties: { name } }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return { code: id ? code(id) : name === "Kosovo" ? "XK" : "", name, path: polygons.flat().flatMap(whole).map(path).join("") };
  });
  return `[\n${countries.map((country) => JSON.stringify(country)).join(",\n")}\n]\n`;
}
