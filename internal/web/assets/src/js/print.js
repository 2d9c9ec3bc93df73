// A button that prints the page as it stands.
document.addEventListener("click", (e) => { if (e.target.closest("[data-print]")) window.print(); });
