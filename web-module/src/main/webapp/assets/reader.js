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
  tools?.parentElement.classList.add("ready");
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

/* Offers titles while somebody types into a search field; without it the field searches as ever. */
(() => {
  const wait = 180;
  const offer = (field, number) => {
    const list = document.createElement("ul");
    list.id = "offers-" + number;
    list.className = "offers";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.form.dataset.offers ?? field.getAttribute("aria-label") ?? "");
    field.parentElement.append(list);
    Object.entries({role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id})
      .forEach(([name, value]) => field.setAttribute(name, value));
    let timer, asked = "", chosen = -1;
    const close = () => { list.hidden = true; chosen = -1; field.setAttribute("aria-expanded", "false"); field.removeAttribute("aria-activedescendant"); };
    const choose = at => {
      chosen = (at + list.children.length + 1) % (list.children.length + 1);
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
      const option = list.children[chosen];
      option ? field.setAttribute("aria-activedescendant", option.id) : field.removeAttribute("aria-activedescendant");
      option?.scrollIntoView({block: "nearest"});
    };
    const show = titles => {
      list.replaceChildren(...titles.map((found, i) => {
        const option = document.createElement("li");
        option.id = list.id + "-" + i;
        option.lang = found.lang;
        option.textContent = found.title;
        option.dataset.href = found.href;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        return option;
      }));
      chosen = -1;
      list.hidden = !titles.length;
      field.setAttribute("aria-expanded", String(!list.hidden));
    };
    const ask = async () => {
      const typed = asked = field.value.trim();
      if (typed.length < 2) return close();
      try {
        const answer = await fetch("/search/suggest?" + new URLSearchParams({q: typed, language: document.documentElement.lang}));
        const titles = answer.ok ? await answer.json() : [];
        if (typed === asked && document.activeElement === field) show(titles);
      } catch { close(); }
    };
    field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, wait); });
    field.addEventListener("blur", () => setTimeout(close, 150));
    field.addEventListener("keydown", event => {
      if (list.hidden) return;
      if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen < 0 ? list.children.length - 1 : chosen - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && list.children[chosen]) location.assign(list.children[chosen].dataset.href);
      else return;
      event.preventDefault();
    });
    list.addEventListener("mousedown", event => { const option = event.target.closest("li"); if (option) { event.preventDefault(); location.assign(option.dataset.href); } });
  };
  document.querySelectorAll("form[role=search] input[type=search]").forEach(offer);
})();
