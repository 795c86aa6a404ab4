/* What a reader sets for this browser alone: size of letters and contrast, kept on the device. Pages need none of it to be read. */
"use strict";
(() => {
  const root = document.documentElement;
  const known = name => { try { return localStorage.getItem("sala." + name) ?? ""; } catch { return ""; } };
  const keep = (name, value) => {
    try { value ? localStorage.setItem("sala." + name, value) : localStorage.removeItem("sala." + name); } catch { /* private window */ }
  };
  const tools = document.querySelector(".reader-tools");
  const set = (name, value) => {
    value ? root.setAttribute("data-" + name, value) : root.removeAttribute("data-" + name);
    tools?.querySelectorAll(`[data-${name}]`).forEach(button => button.setAttribute("aria-pressed", String(button.getAttribute("data-" + name) === value)));
  };
  set("size", known("size"));
  set("contrast", known("contrast"));
  if (tools) tools.hidden = false;
  tools?.addEventListener("click", event => {
    const button = event.target.closest("button");
    const name = button?.hasAttribute("data-contrast") ? "contrast" : "size";
    if (!button) return;
    const wanted = button.getAttribute("data-" + name);
    const value = name === "contrast" && root.getAttribute("data-contrast") === wanted ? "" : wanted;
    set(name, value);
    keep(name, value);
  });
  document.querySelectorAll("[data-print], [data-copy]").forEach(button => button.hidden = false);
  document.addEventListener("click", async event => {
    const button = event.target.closest("[data-print], [data-copy]");
    if (!button) return;
    if (button.hasAttribute("data-print")) return window.print();
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.querySelector("span").textContent = button.dataset.copied;
    } catch { getSelection().selectAllChildren(document.querySelector(".share .address")); }
  });
})();
