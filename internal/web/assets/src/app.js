// The officials' script: htmx with its nonce gate, and one small module for each page that needs keys.
import "./js/htmx.js";
import "htmx.org/dist/ext/hx-csp.js";
import "./js/keys.js";
import "./js/intake.js";
import "./js/file.js";
import "./js/typed.js";
import "./js/filter.js";
import "./js/holders.js";
import "./js/print.js";
import "./js/busy.js"; // last: others may stop a form before
