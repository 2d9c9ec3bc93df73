// A form on its way says so, and a second press sends nothing more: on a slow line the answer takes a while, reading a scan
// longer. The house does a form once whatever is pressed; this is for who waits. After half a minute it may be pressed again.
document.addEventListener("submit", (e) => {
  const form = e.target;
  if (e.defaultPrevented || form.method !== "post") return;
  if (form.dataset.sent) return e.preventDefault();
  form.dataset.sent = "1";
  const files = [...form.querySelectorAll("input[type=file]")].some((f) => f.files.length);
  const say = document.createElement("span");
  say.className = "sending";
  say.setAttribute("role", "status");
  const by = e.submitter ?? form.querySelector("button");
  by?.setAttribute("aria-busy", "true");
  (by ?? form).after(say);
  say.textContent = files ? "Đang gửi và đọc tệp, có thể mất vài chục giây…" : "Đang gửi…";
  const over = () => { delete form.dataset.sent; say.remove(); by?.removeAttribute("aria-busy"); };
  setTimeout(over, 30000);
  addEventListener("pageshow", (p) => { if (p.persisted) over(); }, { once: true });
});
