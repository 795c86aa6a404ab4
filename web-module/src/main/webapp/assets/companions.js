/* Beside the edit page: sets what approvers asked for at its field, and tells who else has the edition open. It locks nothing. */
"use strict";
(() => {
  const BEAT = 20000;
  const list = document.getElementById("field-remarks");
  const present = document.getElementById("present");
  const edition = list.dataset.edition;

  [...list.children].forEach(remark => {
    const name = remark.dataset.field;
    const place = document.getElementById(name) ?? document.querySelector(`form#edition [name="${CSS.escape(name)}"]`);
    const field = place?.closest(".field, fieldset");
    if (!field || field.hidden) return;
    const own = document.createElement("ul");
    own.className = "field-remarks";
    own.append(remark);
    field.append(own);
  });

  document.addEventListener("click", async event => {
    const button = event.target.closest("[data-remark]");
    if (!button) return;
    const response = await fetch("/staff/remark", {method: "POST", body: new URLSearchParams({remark: button.dataset.remark})});
    if (!response.ok) return;
    button.closest("li").className = "done";
    button.disabled = true;
  });

  async function beat() {
    try {
      const response = await fetch("/staff/presence", {method: "POST", body: new URLSearchParams({edition})});
      if (!response.ok) return;
      const {others} = await response.json();
      present.hidden = others.length === 0;
      present.querySelector("div").replaceChildren(...others.map(text => Object.assign(document.createElement("p"), {textContent: text})));
    } catch (offline) { /* the next beat tries again */ }
  }
  beat();
  setInterval(() => document.visibilityState === "visible" && beat(), BEAT);
})();
