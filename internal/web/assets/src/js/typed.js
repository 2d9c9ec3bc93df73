// Days, hours and sums are typed as papers write them: 22/11/2026, 08:30, 1.234.567. Whatever way a hand writes them is
// put right when the field is left; what is no day or no hour is said at once. The small calendar fills the same field.
const two = (n) => String(n).padStart(2, "0");

function day(text) {
  const m = text.trim().match(/^(\d{1,2})[\/.\- ](\d{1,2})[\/.\- ](\d{4})$/) ?? text.trim().match(/^(\d{2})(\d{2})(\d{4})$/);
  if (!m) return null;
  const [d, mo, y] = m.slice(1).map(Number);
  const t = new Date(Date.UTC(y, mo - 1, d));
  return t.getUTCDate() === d && t.getUTCMonth() === mo - 1 ? `${two(d)}/${two(mo)}/${y}` : null;
}

function hour(text) {
  const m = text.trim().toLowerCase().match(/^(\d{1,2})\s*(?:giờ|[:hg.])\s*(\d{1,2})?\s*(?:phút|p)?$/);
  return m && +m[1] < 24 && +(m[2] ?? 0) < 60 ? `${two(+m[1])}:${two(+(m[2] ?? 0))}` : null;
}

const kinds = [
  ["data-day", day, "Ngày viết theo thứ tự ngày/tháng/năm, ví dụ 22/11/2026."],
  ["data-hour", hour, "Giờ viết theo 24 giờ, ví dụ 08:30."],
];

document.addEventListener("change", (e) => {
  const el = e.target;
  for (const [mark, read, words] of kinds) {
    if (!el.matches?.(`input[${mark}]`)) continue;
    const right = read(el.value);
    if (right) el.value = right;
    el.setCustomValidity(right || !el.value.trim() ? "" : words);
    if (!right && el.value.trim()) el.reportValidity();
  }
  if (el.matches?.("input[data-money]")) {
    const digits = el.value.replace(/đồng|đ|[\s.]/g, "");
    if (/^\d+$/.test(digits)) el.value = digits.replace(/\B(?=(\d{3})+$)/g, ".");
  }
});
document.addEventListener("input", (e) => {
  if (e.target.matches?.("input[data-day], input[data-hour]")) e.target.setCustomValidity("");
});

for (const button of document.querySelectorAll("[data-pick-day]")) button.hidden = !("showPicker" in HTMLInputElement.prototype);
document.addEventListener("click", (e) => {
  const button = e.target.closest?.("[data-pick-day]");
  if (!button) return;
  const field = button.parentElement.querySelector("[data-day]");
  let native = button.parentElement.querySelector("input[type=date]");
  if (!native) {
    native = document.createElement("input");
    native.type = "date";
    native.tabIndex = -1;
    native.ariaHidden = "true";
    native.addEventListener("change", () => {
      if (!native.value) return;
      field.value = native.value.split("-").reverse().join("/");
      field.dispatchEvent(new Event("change", { bubbles: true }));
      field.focus();
    });
    button.after(native);
  }
  native.value = day(field.value)?.split("/").reverse().join("-") ?? "";
  native.showPicker();
});
