// What every page loads: htmx, and the modules that a page asks for by what stands in it.
import "./workbench.css";
import "htmx.org";
