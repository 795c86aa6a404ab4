/* Asks before what cannot be undone: buttons with data-confirm are carried out after a yes. */
"use strict";
(() => {
  const dialog = document.getElementById("sure");
  let asked;
  document.addEventListener("click", event => {
    const button = event.target.closest("[data-confirm]");
    if (!button || button === asked) return;
    event.preventDefault();
    dialog.querySelector("p").textContent = button.dataset.confirm;
    dialog.showModal();
    dialog.onclick = answer => {
      if (!answer.target.value) return;
      dialog.close();
      if (answer.target.value !== "yes") return;
      asked = button;
      button.click();
      asked = undefined;
    };
  }, true);
})();
