// The file of a case: scans dropped on the panel are sent one after the other, in the order they were dropped, each with
// its progress and what became of it. Without this the form sends them all at once.
const zone = document.querySelector("[data-drop]");
if (zone) {
  const form = zone.querySelector("form[enctype]");
  const input = form.querySelector("input[type=file]");
  const list = zone.querySelector("[data-sending]");
  let busy = false;

  const hex = (n) => [...crypto.getRandomValues(new Uint8Array(n))].map((b) => b.toString(16).padStart(2, "0")).join("");
  const key = () => `${hex(4)}-${hex(2)}-4${hex(2).slice(1)}-8${hex(2).slice(1)}-${hex(6)}`; // randomUUID needs https

  const line = (name) => {
    const li = document.createElement("li");
    const b = document.createElement("b");
    b.textContent = name;
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", "Đang gửi " + name);
    li.append(b, bar);
    list.append(li);
    return li;
  };
  const say = (li, tone, words) => {
    const tag = document.createElement("span");
    tag.className = "tag " + tone;
    tag.textContent = words;
    li.querySelector("progress").replaceWith(tag);
  };
  const send = (file, li) => new Promise((done) => {
    const r = new XMLHttpRequest();
    r.open("POST", form.action);
    r.setRequestHeader("Accept", "application/json");
    r.setRequestHeader("Idempotency-Key", key());
    r.upload.onprogress = (e) => { if (e.lengthComputable) li.querySelector("progress").value = e.loaded / e.total; };
    r.onerror = () => { say(li, "late", "Mất kết nối, chưa gửi được; hãy thả lại tệp này."); done(false); };
    r.onload = () => {
      let answer = [];
      try { answer = JSON.parse(r.responseText); } catch { /* a page, not an answer: told below */ }
      if (r.status === 200 && answer[0]) say(li, answer[0].tone, answer[0].say);
      else say(li, "late", answer.detail || "Chưa gửi được; hãy tải lại trang rồi thử lại.");
      done(r.status === 200 && answer[0]?.tone === "ok");
    };
    const data = new FormData();
    data.append("files", file, file.name);
    r.send(data);
  });
  const take = async (files) => {
    if (busy || !files.length) return;
    busy = true;
    list.hidden = false;
    const lines = [...files].map((f) => [f, line(f.name)]);
    let good = true;
    for (const [f, li] of lines) good = (await send(f, li)) && good;
    busy = false;
    input.value = "";
    if (good) location.assign(form.action);
    else zone.querySelector("[data-after]").hidden = false;
  };

  form.addEventListener("submit", (e) => {
    e.preventDefault();
    take([...input.files]);
  });
  const over = (on) => (e) => {
    if (!e.dataTransfer?.types.includes("Files")) return;
    e.preventDefault();
    zone.classList.toggle("over", on);
  };
  zone.addEventListener("dragenter", over(true));
  zone.addEventListener("dragover", over(true));
  zone.addEventListener("dragleave", (e) => { if (!zone.contains(e.relatedTarget)) over(false)(e); });
  zone.addEventListener("drop", (e) => {
    over(false)(e);
    take([...e.dataTransfer.files]);
  });
}
