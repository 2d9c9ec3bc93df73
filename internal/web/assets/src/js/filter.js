// Acts are found by a few letters, with or without tone marks; Enter opens the first that is left. Without this the form
// asks the server.
const fold = (s) => s.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replaceAll("đ", "d");
const list = document.querySelector("[data-filtered]");
const box = list && document.querySelector("[data-filter]");
if (box) {
  const say = () => {
    const words = fold(box.value).trim().replace(/\s+/g, " ");
    for (const group of list.children) {
      const title = fold(group.querySelector("header").textContent);
      let left = 0;
      for (const li of group.querySelectorAll("li")) {
        const text = title + " " + fold(li.querySelector("a").textContent);
        li.hidden = !text.includes(words);
        left += !li.hidden;
      }
      group.hidden = !left;
    }
  };
  box.addEventListener("input", say);
  box.form.addEventListener("submit", (e) => {
    const left = [...list.querySelectorAll("li:not([hidden]) a")].filter((a) => a.offsetParent);
    const words = fold(box.value).trim();
    const first = left.find((a) => fold(a.textContent).startsWith(words)) ?? left[0];
    if (!first) return;
    e.preventDefault();
    first.click();
  });
  if (matchMedia("(pointer: fine)").matches) box.focus();
  say();
}
