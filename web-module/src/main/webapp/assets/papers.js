/* Entering paper forms by keyboard: a digit marks the question that has the focus and goes on to the next, 0 says that it does not apply,
   Backspace goes back, Ctrl with Enter stores the form. Keys count by their place, as Thai keyboards have letters there. The form can be
   filled in without any of it. */
"use strict";
(() => {
  const form = document.getElementById("paper");
  if (!form) return;
  const sets = [...form.querySelectorAll("fieldset.rate, fieldset.choose")];
  const comment = document.getElementById("comment");
  form.querySelector(".papers-keys").hidden = false;

  const go = place => {
    const set = sets[place];
    if (!set) { (place < 0 ? document.getElementById("number") : comment).focus(); return; }
    (set.querySelector("input:checked") ?? set.querySelector("input")).focus();
    set.scrollIntoView({ block: "nearest" });
  };

  form.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      document.getElementById("enter").click();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && event.target.matches("#day, #number")) {
      event.preventDefault();
      if (event.target.id === "day") document.getElementById("number").focus(); else go(0);
      return;
    }
    const set = event.target.closest("fieldset");
    if (!set || event.target.type !== "radio") return;
    const place = sets.indexOf(set);
    if (event.key === "Backspace") { event.preventDefault(); go(place - 1); return; }
    if (event.key === "Enter") { event.preventDefault(); go(place + 1); return; }
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const choice = digit && !event.shiftKey && set.querySelector(`input[data-key="${digit}"]`);
    if (!choice) return;
    event.preventDefault();
    choice.checked = true;
    go(place + 1);
  });

  if (!document.querySelector("#messages .bad")) {
    const number = document.getElementById("number");
    if (number.value) go(0); else number.focus();
  }
})();
