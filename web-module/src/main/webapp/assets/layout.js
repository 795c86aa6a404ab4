/*
 * Windows are dragged to where they shall stand, in the draft of a layout and on a person's own start page; whatever is done here can be
 * done with the buttons too. The place is shown before: while something is dragged, and while a button that moves has the focus.
 */
"use strict";
(() => {
  const draft = document.getElementById("draft");
  const regions = [...document.querySelectorAll("[data-region]")];
  const frame = regions[0]?.parentElement.closest(".regions");
  let dragged;

  const others = (region, moving) => [...region.children].filter(item => item !== moving);
  const neighbour = (region, y) => others(region, dragged)
    .find(item => y < item.getBoundingClientRect().top + item.offsetHeight / 2);
  const unmark = () => document.querySelectorAll(".drop-here, .drop-last").forEach(item => item.classList.remove("drop-here", "drop-last"));
  const mark = (region, next, moving) => {
    unmark();
    const place = next || region;
    place.dataset.here = moving.querySelector("h2, h3").textContent.trim();
    place.classList.add(next ? "drop-here" : "drop-last");
  };

  document.addEventListener("dragstart", event => {
    dragged = event.target.draggable && event.target.matches?.("[draggable=true]") ? event.target.closest("[data-window]") : undefined;
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.window);
    event.dataTransfer.setDragImage(dragged, 20, 20);
    dragged.classList.add("dragged");
    // a page that changes under the pointer at this very moment ends the drag; nor may what is pointed at move away
    setTimeout(() => {
      const before = dragged?.getBoundingClientRect().top;
      frame?.classList.add("moving");
      if (dragged) scrollBy({top: dragged.getBoundingClientRect().top - before, behavior: "instant"});
    });
  });
  document.addEventListener("dragend", () => {
    dragged?.classList.remove("dragged");
    frame?.classList.remove("moving");
    dragged = undefined;
    unmark();
  });
  for (const region of regions) {
    const target = region.closest(".layout-region") || region;
    target.addEventListener("dragover", event => {
      if (!dragged) return;
      event.preventDefault();
      mark(region, neighbour(region, event.clientY), dragged);
    });
    target.addEventListener("drop", event => {
      if (!dragged) return;
      event.preventDefault();
      const next = neighbour(region, event.clientY);
      const beside = others(region, dragged);
      const act = document.createElement("input");
      Object.assign(act, {type: "hidden", name: "act", value: "move"});
      draft.append(act);
      draft.elements.window.value = dragged.dataset.window;
      draft.elements.to.value = `${region.dataset.region}:${next ? beside.indexOf(next) : beside.length}`;
      draft.submit();
    });
  }

  document.addEventListener("focusin", event => {
    unmark();
    const button = event.target.closest?.("button[name=to]");
    const moving = button?.closest("[data-window]");
    if (!moving) return;
    const [name, place] = button.value.split(":");
    const region = regions.find(each => each.dataset.region === name);
    if (region) mark(region, others(region, moving)[place], moving);
  });
  document.addEventListener("keydown", event => {
    const open = event.key === "Escape" && document.querySelector("details.mover[open]");
    if (!open) return;
    open.open = false;
    unmark();
    open.querySelector("summary").focus();
  });

  /* After a button was pressed and the page came again, the same button has the focus again, or else the window it belongs to. */
  const key = "sala-layout-again";
  document.addEventListener("submit", event => {
    const again = event.submitter?.dataset.again;
    if (again) sessionStorage.setItem(key, again);
  });
  const again = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  const beside = () => document.getElementById(location.hash.slice(1))?.querySelector("button");
  const wrong = document.querySelector(".placed [aria-invalid=true]");
  if (wrong) wrong.closest("details").open = true;
  // the browser takes the focus away when it has scrolled to the window that the address names
  addEventListener("load", () => setTimeout(() => {
    const button = again && (document.querySelector(`[data-again="${CSS.escape(again)}"]`) || beside());
    const mover = button && button.closest("details.mover");
    if (mover) mover.open = true;
    (wrong || button)?.focus();
  }));
})();
