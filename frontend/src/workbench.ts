// What every page loads: htmx, the keys, and the modules that a page asks for by what stands in it.
import "./workbench.css";
import "./screens/explore.css";
import "./screens/export.css";
import "./screens/incident.css";
import "./screens/merge.css";
import "./screens/review.css";
import "./screens/intake.css";
import "htmx.org";
import { startKeys } from "./keys";
import { startExplore } from "./screens/explore";
import { startIncident } from "./screens/incident";
import { startIntake } from "./screens/intake";
import { startMerge } from "./screens/merge";
import { startReview } from "./screens/review";

startExplore();
startIncident();
startIntake();
startMerge();
startReview();
startKeys();
