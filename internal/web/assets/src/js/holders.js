// Who must carry a decision out, one name a row: the last row filled opens another; each row says how its name gets the
// paper. Names are compared whole and with tone marks, as the house does; one that is only alike is asked about.
const plain = (s) => s.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
const bare = (s) => plain(s).normalize("NFD").replace(/[\u0300-\u036f]/g, "").replaceAll("đ", "d");

for (const set of document.querySelectorAll("[data-holders]")) {
  const known = [...document.getElementById(set.dataset.holders).options].flatMap((o) =>
    o.dataset.names.split("|").map((name) => ({ name, official: o.value, how: o.dataset.how })));
  const say = (row) => {
    const value = row.querySelector("input").value;
    const exact = known.find((k) => plain(k.name) === plain(value));
    const alike = !exact && known.find((k) => bare(k.name) === bare(value));
    row.querySelector("[role=status]").textContent = !plain(value) ? "" : exact ? `${exact.official}: ${exact.how}`
      : alike ? `Có phải “${alike.official}”? Tên phải đúng dấu; nếu không thì văn thư gửi.` : "Chưa có trong danh sách nơi nhận: văn thư gửi.";
  };
  const more = () => {
    const rows = set.querySelectorAll(".holder");
    const last = rows[rows.length - 1];
    if (!last.querySelector("input").value.trim()) return;
    const next = last.cloneNode(true);
    const input = next.querySelector("input");
    input.value = "";
    input.required = false;
    input.id = input.id.replace(/\d+$/, rows.length);
    input.ariaLabel = `Nơi thứ ${rows.length + 1}`;
    say(next);
    last.after(next);
  };
  set.addEventListener("input", (e) => {
    say(e.target.closest(".holder"));
    more();
  });
  for (const row of set.querySelectorAll(".holder")) say(row);
  more();
}
