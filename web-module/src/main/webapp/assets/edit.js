/* The edit page: stores what is typed a moment after typing stops and on leaving, and keeps a copy in the browser until the server has it.
   Files are in edit-files.js, rows of the content form in content-form.js; both are loaded before. The server answers in JSON; every sentence shown comes from the page. */
"use strict";
(() => {
  const form = document.getElementById("edition");
  const words = form.dataset;
  const edition = words.edition;
  const copyKey = "sala-edition-" + edition;
  const PAUSE = 1500;
  const RETRY = 10000;
  let version = Number(words.version);
  let stored; // what the server has, as sent
  let known; // the text the server last told us, to tell a change of files from a change of text
  let timer;
  let queue = Promise.resolve(true);

  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  // where the content form says all there is no free text, and no editor
  const editor = tag => PrimeFaces.widgets["body-" + tag]?.editor;
  const editors = () => ["th", "en"].filter(editor);

  /* ---- what is typed ---- */
  function body(tag) {
    const quill = editor(tag);
    if (!quill) return "";
    return quill.getText().trim() === "" ? "" : quill.getSemanticHTML().replaceAll("&nbsp;", " ");
  }
  function typed() {
    const fields = new URLSearchParams();
    all("[name]", form).filter(field => !field.closest("#attached, .ui-texteditor, template") && (field.type !== "checkbox" || field.checked))
      .forEach(field => fields.append(field.name, field.value));
    fields.set("body-th", body("th"));
    fields.set("body-en", body("en"));
    return fields;
  }
  function fill(fields) {
    contentRows.fit(fields);
    all("[name]", form).filter(field => !field.closest("#attached, .ui-texteditor, template")).forEach(field => {
      if (field.type === "checkbox") field.checked = fields.getAll(field.name).includes(field.value);
      else field.value = fields.get(field.name) ?? "";
    });
    for (const tag of editors()) editor(tag).setContents(editor(tag).clipboard.convert({html: fields.get("body-" + tag) ?? ""}), "silent");
    check();
  }

  /* The editor names neither where one writes nor its list of headings, so a screen reader could not tell what they are. */
  function nameForReaders(tag) {
    const frame = document.getElementById("body-" + tag);
    frame.removeAttribute("role");
    const page = one(".ql-editor", frame);
    Object.entries({"role": "textbox", "aria-multiline": "true", "aria-labelledby": `body-${tag}-label`}).forEach(([name, value]) => page.setAttribute(name, value));
    const headings = one("select.ql-header", frame.parentElement);
    all(".ql-header .ql-picker-label", frame.parentElement).forEach(label => label.setAttribute("aria-label", headings.getAttribute("aria-label")));
  }

  /* ---- what is wrong with it ---- */
  function tell(field, message) {
    const error = document.getElementById(field.id + "-error");
    field.setAttribute("aria-invalid", String(Boolean(message)));
    error.textContent = message;
    error.hidden = !message;
  }
  function check() {
    all("[data-longest]", form).forEach(field => {
      const longest = Number(field.dataset.longest);
      const count = field.value.length;
      document.getElementById(field.id + "-count").textContent = count.toLocaleString("en") + " / " + longest.toLocaleString("en");
      tell(field, count > longest ? words.tooLong.replace("{0}", longest.toLocaleString("en")).replace("{1}", count.toLocaleString("en")) : "");
    });
    return !one("[data-longest][aria-invalid=true]", form);
  }
  function tellRefusal(answer) {
    if (answer.refusal === "publication.refusal.address") {
      all("[type=url]", form).filter(field => field.value && !/^https?:\/\/[^\s/]+/i.test(field.value)).forEach(field => tell(field, answer.message));
    }
    if (answer.field) {
      const field = one(`[name="${answer.field}"]`, form) ?? document.getElementById(answer.field.replaceAll(".", "-"));
      if (field) tell(field, answer.message);
    }
    status(words.notSaved + " " + answer.message, true);
  }
  function status(text, waiting) {
    one("#status").textContent = text;
    one(".saved").classList.toggle("waiting", Boolean(waiting));
  }
  function signedOut() {
    const link = document.createElement("a");
    link.href = "/staff/sign-in?expired=true&to=" + encodeURIComponent(location.pathname + location.search);
    link.textContent = words.signedOut;
    status("", true);
    one("#status").append(link);
  }

  /* ---- storing ---- */
  function keepCopy() {
    try {
      localStorage.setItem(copyKey, JSON.stringify({at: Date.now(), fields: typed().toString()}));
    } catch (full) { /* the server still gets it */ }
  }
  function dropCopy() {
    localStorage.removeItem(copyKey);
  }
  function changed() {
    const right = check();
    if (typed().toString() === stored) return;
    keepCopy();
    status(right ? words.waiting : words.notSaved, true);
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  }
  function save() {
    clearTimeout(timer);
    return inTurn(() => saveNow(true));
  }
  /* One after the other, since each change answers with the version that the next must give. */
  function inTurn(work) {
    queue = queue.then(work, work);
    return queue;
  }
  async function saveNow(mayRetry) {
    const fields = typed();
    if (fields.toString() === stored) return true;
    if (!check()) return false;
    status(words.saving, true);
    let response;
    try {
      response = await fetch("/staff/draft", {method: "POST", body: withPlace(fields)});
    } catch (offline) {
      status(words.offline, true);
      timer = setTimeout(save, RETRY);
      return false;
    }
    if (response.status === 401) {
      signedOut();
      return false;
    }
    const answer = await response.json().catch(() => ({message: ""}));
    if (response.ok) {
      fields.delete("edition");
      fields.delete("version");
      stored = fields.toString();
      heard(answer);
      all("[type=url], [aria-invalid=true]", form).forEach(field => tell(field, ""));
      if (typed().toString() === stored) {
        dropCopy();
        status(answer.saved);
        form.dispatchEvent(new Event("sala:stored"));
      }
      return true;
    }
    if (response.status === 409 && mayRetry) return settle(() => saveNow(false));
    tellRefusal(answer);
    return false;
  }
  function withPlace(fields) {
    fields.set("edition", edition);
    fields.set("version", version);
    return fields;
  }
  function heard(answer) {
    if (answer.version < version) return;
    version = answer.version;
    known = JSON.stringify(answer.text);
    if (answer.files) files.show(answer.files);
  }
  /* Somebody, perhaps we ourselves in another window, changed the edition: only a change of its text is a conflict. */
  async function settle(again) {
    const present = await (await fetch("/staff/draft?edition=" + edition)).json();
    if (JSON.stringify(present.text) === known) {
      heard(present);
      return again();
    }
    const list = one("#conflict dl");
    list.replaceChildren();
    for (const [name, value] of Object.entries(present.text)) {
      const label = one(`label[for="${name}"]`)?.textContent ?? one("#" + name + "-label")?.textContent;
      if (!label || !value) continue;
      list.append(Object.assign(document.createElement("dt"), {textContent: label}));
      list.append(Object.assign(document.createElement("dd"), {textContent: plain(value)}));
    }
    one("#conflict").hidden = false;
    one("#conflict").dataset.version = present.version;
    one("#conflict").scrollIntoView({block: "center"});
    status(words.notSaved, true);
    return false;
  }
  function plain(html) {
    return new DOMParser().parseFromString(html, "text/html").body.textContent;
  }

  const files = attachedFiles({edition, words, version: () => version, inTurn, heard, settle, status, signedOut});

  /* ---- the page ---- */
  function choose(tab) {
    all("[role=tab]", form).forEach(other => {
      const chosen = other === tab;
      other.setAttribute("aria-selected", String(chosen));
      other.tabIndex = chosen ? 0 : -1;
      document.getElementById(other.getAttribute("aria-controls")).hidden = !chosen;
    });
  }
  const acts = {
    restore() {
      fill(new URLSearchParams(JSON.parse(localStorage.getItem(copyKey)).fields));
      one("#restore").hidden = true;
      save();
    },
    forget() {
      dropCopy();
      one("#restore").hidden = true;
    },
    "keep-mine"() {
      version = Number(one("#conflict").dataset.version);
      one("#conflict").hidden = true;
      save();
    },
    "take-other"() {
      stored = typed().toString();
      location.reload();
    },
    ...files.acts
  };
  function listen() {
    form.addEventListener("input", event => event.target.closest("#attached") || changed());
    editors().forEach(tag => editor(tag).on("text-change", changed));
    editors().forEach(nameForReaders);
    form.addEventListener("submit", event => {
      event.preventDefault();
      save().then(done => done && one("#status").textContent === words.waiting && status(words.saving));
    });
    document.addEventListener("click", event => {
      const button = event.target.closest("[data-do]");
      if (button) acts[button.dataset.do](button);
      const tab = event.target.closest("[role=tab]");
      if (tab) choose(tab);
      const link = event.target.closest("[data-after-save]");
      if (link) {
        event.preventDefault();
        save().then(done => done ? window.open(link.href, link.target || "_self") : one("[aria-invalid=true]")?.focus());
      }
    });
    one("[role=tablist]").addEventListener("keydown", event => {
      if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
      const other = one("[role=tab][aria-selected=false]");
      choose(other);
      other.focus();
    });
    files.listen();
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && typed().toString() !== stored && leave());
    window.addEventListener("pagehide", leave);
    window.addEventListener("beforeunload", event => files.underWay() && event.preventDefault());
  }
  /* A beacon is sent although the page goes; should it be lost, the copy in the browser is offered next time. */
  function leave() {
    const fields = typed();
    if (fields.toString() === stored || !check()) return;
    keepCopy();
    navigator.sendBeacon("/staff/draft", withPlace(fields));
  }
  function typedAlready() {
    return all("input, textarea", form).some(field => field.name && field.type !== "hidden" && !field.closest("#attached, .ui-texteditor")
      && (field.type === "checkbox" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue));
  }
  async function begin() {
    // the editors begin only where they can be seen, so the English panel is hidden after they have
    choose(one("#tab-th"));
    const present = await (await fetch("/staff/draft?edition=" + edition)).json();
    stored = typed().toString();
    known = JSON.stringify(present.text);
    version = present.version;
    files.show(present.files);
    check();
    listen();
    form.dataset.ready = "true";
    if (typedAlready()) { // while the page was still loading
      stored = null;
      changed();
    }
    const copy = JSON.parse(localStorage.getItem(copyKey) ?? "null");
    if (copy === null) return;
    if (copy.fields === stored) return dropCopy();
    const text = one("#restore [data-text]");
    text.textContent = text.dataset.text.replace("{0}", new Date(copy.at).toLocaleTimeString("th", {hour: "2-digit", minute: "2-digit", timeZone: "Asia/Bangkok"}));
    one("#restore").hidden = false;
  }
  $(begin);
})();
