/* The survey on the device at the office: one question at a time, and a new form when nobody has touched it for a minute. Without script
   all questions stand on the page. */
"use strict";
(() => {
  const IDLE = 60_000;
  let idle;
  const wait = () => {
    clearTimeout(idle);
    idle = setTimeout(() => location.replace(document.body.dataset.again), IDLE);
  };
  ["pointerdown", "keydown", "scroll"].forEach(kind => document.addEventListener(kind, wait, { passive: true }));
  wait();

  const questions = [...document.querySelectorAll(".ask")];
  if (questions.length === 0) return;
  const [back, next, send, progress] = ["back", "next", "send", "progress"].map(id => document.getElementById(id));
  let at = 0;
  const show = step => {
    at = Math.max(0, Math.min(step, questions.length - 1));
    questions.forEach((question, place) => { question.hidden = place !== at; });
    back.hidden = at === 0;
    next.hidden = at === questions.length - 1;
    send.hidden = !document.querySelector(".ask [name^='q.']:checked");
    progress.textContent = `${at + 1} / ${questions.length}`;
  };
  back.addEventListener("click", () => show(at - 1));
  next.addEventListener("click", () => show(at + 1));
  questions.forEach((question, place) => question.addEventListener("click", event => {
    // a tap leads on after it was seen; arrow keys only choose
    if (event.target.matches("input") && event.detail > 0) setTimeout(() => show(place + 1), 250);
    else show(at);
  }));
  show(0);
})();
