/* Asks before what cannot be undone: buttons with data-confirm are carried out after a yes. Loaded in the head and not deferred, so that
   nobody is quicker than the question; where the page's own dialog has not come yet, the browser's asks. */
"use strict";
(() => {
  let asked;
  document.addEventListener("click", event => {
    const button = event.target.closest("[data-confirm]");
    if (!button || button === asked) return;
    const dialog = document.getElementById("sure");
    if (!dialog) {
      if (!window.confirm(button.dataset.confirm)) event.preventDefault();
      return;
    }
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
