// The reading beside its document: looking at a value shows the line it was read from. Up and Down walk the values,
// doubtful ones stand first in the list already.
const reading = document.querySelector("[data-reading]");
if (reading) {
  const show = (id) => {
    document.querySelectorAll("mark.seen").forEach((m) => m.classList.remove("seen"));
    const marks = document.querySelectorAll(`mark[data-for~="${CSS.escape(id)}"]`);
    marks.forEach((m) => m.classList.add("seen"));
    marks[0]?.scrollIntoView({ block: "center" });
    reading.querySelectorAll(".value.seen").forEach((v) => v.classList.remove("seen"));
    reading.querySelector(`[data-value="${CSS.escape(id)}"]`)?.classList.add("seen");
  };
  reading.addEventListener("focusin", (e) => {
    const value = e.target.closest("[data-value]");
    if (value) show(value.dataset.value);
  });
  document.querySelector("[data-document]")?.addEventListener("click", (e) => {
    const m = e.target.closest("mark[data-for]");
    const input = m && reading.querySelector(`[data-value="${CSS.escape(m.dataset.for.split(" ").at(-1))}"] .input`);
    input?.closest("details")?.setAttribute("open", "");
    input?.focus();
  });
  reading.addEventListener("keydown", (e) => {
    if (e.target.matches("textarea, select") || (e.key !== "ArrowDown" && e.key !== "ArrowUp")) return;
    const inputs = [...reading.querySelectorAll("[data-value] .input")];
    const at = inputs.indexOf(e.target);
    if (at < 0) return;
    inputs[at + (e.key === "ArrowDown" ? 1 : -1)]?.focus();
    e.preventDefault();
  });
  const first = reading.querySelector("[data-value] .input");
  first?.focus({ preventScroll: true });
  if (first) show(first.closest("[data-value]").dataset.value);
}
