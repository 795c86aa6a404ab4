/* Windows are dragged to where they shall stand; whatever is done here can be done with the buttons too. */
"use strict";
(() => {
  const draft = document.getElementById("draft");
  const regions = [...document.querySelectorAll("ol[data-region]")];
  let dragged;

  const neighbour = (region, y) => [...region.children].filter(item => item !== dragged)
    .find(item => y < item.getBoundingClientRect().top + item.offsetHeight / 2);
  const unmark = () => document.querySelectorAll(".drop-here, .drop-last").forEach(item => item.classList.remove("drop-here", "drop-last"));

  document.addEventListener("dragstart", event => {
    dragged = event.target.closest?.(".placed");
    if (!dragged) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.window);
    dragged.classList.add("dragged");
  });
  document.addEventListener("dragend", () => {
    dragged?.classList.remove("dragged");
    dragged = undefined;
    unmark();
  });
  for (const region of regions) {
    region.parentElement.addEventListener("dragover", event => {
      if (!dragged) return;
      event.preventDefault();
      unmark();
      const next = neighbour(region, event.clientY);
      if (next) next.classList.add("drop-here");
      else region.classList.add("drop-last");
    });
    region.parentElement.addEventListener("drop", event => {
      if (!dragged) return;
      event.preventDefault();
      const next = neighbour(region, event.clientY);
      const others = [...region.children].filter(item => item !== dragged);
      const act = document.createElement("input");
      Object.assign(act, {type: "hidden", name: "act", value: "move"});
      draft.append(act);
      draft.elements.window.value = dragged.dataset.window;
      draft.elements.to.value = `${region.dataset.region}:${next ? others.indexOf(next) : others.length}`;
      draft.submit();
    });
  }

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
    (wrong || button)?.focus();
  }));
})();
