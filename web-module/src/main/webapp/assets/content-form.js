/* The content form on the edit page: rows are added, moved and removed; fields that name a file offer those attached.
   Loaded before edit.js, which stores what is typed here like any other field. */
"use strict";
const contentRows = (() => {
  const form = document.getElementById("edition");
  const tables = () => [...form.querySelectorAll("[data-rows]")];
  const list = table => table.querySelector(".content-list");
  const removed = new Map(); // the last row removed from each table, with its place

  function number(table) {
    [...list(table).children].forEach((row, place) => {
      row.querySelectorAll("[name], [id], [for], [aria-describedby]").forEach(part => {
        for (const name of ["name", "id", "for", "aria-describedby"]) {
          const value = part.getAttribute(name);
          if (value) part.setAttribute(name, value.replace(pattern(table), (all, head, mark, tail) => head + place + tail));
        }
      });
      row.querySelector("[data-row=up]").disabled = place === 0;
      row.querySelector("[data-row=down]").disabled = place === list(table).children.length - 1;
    });
  }
  const pattern = table => new RegExp(`(content[.-]${table.dataset.rows}[.-])(N|\\d+)([.-])`, "g");
  function add(table) {
    const row = table.querySelector("template").content.firstElementChild.cloneNode(true);
    list(table).append(row);
    number(table);
    return row;
  }
  function changed(table) {
    number(table);
    form.dispatchEvent(new Event("input", {bubbles: true}));
  }
  const acts = {
    add: table => add(table).querySelector("input, select, textarea").focus(),
    up(table, row) {
      row.previousElementSibling?.before(row);
      changed(table);
      row.querySelector("[data-row=up]:enabled, [data-row=down]").focus();
    },
    down(table, row) {
      row.nextElementSibling?.after(row);
      changed(table);
      row.querySelector("[data-row=down]:enabled, [data-row=up]").focus();
    },
    remove(table, row) {
      removed.set(table, {row, place: [...list(table).children].indexOf(row)});
      row.remove();
      changed(table);
      table.querySelector(".undo").hidden = false;
      table.querySelector("[data-row=undo]").focus();
    },
    undo(table) {
      const {row, place} = removed.get(table);
      list(table).insertBefore(row, list(table).children[place] ?? null);
      changed(table);
      table.querySelector(".undo").hidden = true;
      row.querySelector("input, select, textarea").focus();
    }
  };
  form.addEventListener("click", event => {
    const button = event.target.closest("[data-row]");
    if (button) acts[button.dataset.row](button.closest("[data-rows]"), button.closest(".content-list > li"));
  });
  const kind = document.getElementById("kind");
  let present = kind?.value;
  kind?.addEventListener("change", event => {
    const filled = [...form.querySelectorAll(".content-form [name]")].some(field => field.type === "checkbox" ? field.checked : field.value);
    if (filled && !window.confirm(form.dataset.kindChange)) {
      kind.value = present;
      event.stopPropagation();
      return;
    }
    present = kind.value;
    // another kind has another form: the page is drawn anew once the kind is stored
    form.addEventListener("sala:stored", () => location.reload(), {once: true});
  });
  tables().forEach(number);

  return {
    /** Makes as many rows as the fields need before they are filled in. */
    fit(fields) {
      for (const table of tables()) {
        const rows = new Set([...fields.keys()].map(name => name.match(new RegExp(`^content\\.${table.dataset.rows}\\.(\\d+)\\.`))?.[1]).filter(Boolean)).size;
        while (list(table).children.length < rows) add(table);
        while (list(table).children.length > rows) list(table).lastElementChild.remove();
        number(table);
      }
    },
    /** Offers the attached files in the fields that name one. */
    offer(files) {
      for (const select of [...form.querySelectorAll("select[data-files]"), ...tables().flatMap(table => [...table.querySelector("template").content.querySelectorAll("select[data-files]")])]) {
        const chosen = select.value;
        const fit = files.filter(file => ({ FILE: true, PICTURE: file.picture, MEDIUM: file.medium })[select.dataset.files]);
        select.replaceChildren(select.options[0], ...fit.map(file => new Option(file.title || file.name, file.number)));
        select.value = fit.some(file => String(file.number) === chosen) ? chosen : "";
      }
    }
  };
})();
