// Keys of a list: J and K move, X picks, Enter opens, / searches, ? shows the keys. Every row is also a plain link, so
// nothing here is needed to do the work. Keys rest while somebody types.
const typing = (el) => el.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
const rows = () => [...document.querySelectorAll("[data-rows] [data-row]")];
const current = () => document.querySelector('[data-row][aria-current="true"]');

function go(step) {
  const all = rows();
  if (!all.length) return;
  const next = all[Math.min(all.length - 1, Math.max(0, all.indexOf(current()) + step))];
  const link = next.querySelector("a[data-open]");
  next.scrollIntoView({ block: "nearest" });
  link.focus({ preventScroll: true });
  if (next !== current() && beside() && link.hasAttribute("data-htmx-powered")) link.click(); // else it would lead away
  mark(next);
}

function mark(row) {
  current()?.removeAttribute("aria-current");
  row.setAttribute("aria-current", "true");
}

// Where there is room for the panel, the first press on a row shows it there and the second opens the case.
const beside = () => document.getElementById("panel")?.offsetParent;

document.addEventListener("click", (e) => {
  const row = e.target.closest("[data-row]");
  if (!row) return;
  const link = e.target.closest("a[data-open]");
  if (link && (!beside() || row === current())) e.stopImmediatePropagation(); // a plain link: the browser follows it
  if (link) return mark(row);
  if (!e.target.closest("a, button, input, label, summary")) row.querySelector("a[data-open]")?.click();
}, true);

document.addEventListener("keydown", (e) => {
  if (e.ctrlKey && e.key === "Enter") document.querySelector("[data-submit]")?.click();
  if (e.ctrlKey || e.metaKey || e.altKey || typing(e.target)) return;
  const key = e.key.toLowerCase();
  if (key === "j") go(1);
  else if (key === "k") go(-1);
  else if (key === "x") current()?.querySelector("input[type=checkbox]")?.click();
  else if (key === "/") document.querySelector("[data-find]")?.focus();
  else if (key === "?") document.getElementById("keys")?.togglePopover();
  else {
    const target = [...document.querySelectorAll("[data-key]")].find((el) => el.dataset.key === key && el.offsetParent);
    if (!target) return;
    target.click();
  }
  e.preventDefault();
});

// "pick all" boxes and the count of what is picked
document.addEventListener("change", (e) => {
  const form = e.target.closest("[data-pick]");
  if (!form) return;
  const boxes = [...form.querySelectorAll("input[type=checkbox][name]")];
  if (e.target.matches("[data-all]")) boxes.forEach((b) => (b.checked = e.target.checked));
  const n = boxes.filter((b) => b.checked).length;
  form.querySelectorAll("[data-count]").forEach((el) => (el.textContent = String(n)));
  const all = form.querySelector("[data-all]");
  if (all) {
    all.checked = n === boxes.length && n > 0;
    all.indeterminate = n > 0 && n < boxes.length;
  }
});
