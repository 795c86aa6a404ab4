/* The files of an edition on the edit page: shown, described, replaced and removed, and sent with progress, one change after the other.
   Loaded before edit.js, which gives its desk: the edition's number and version, its words, and how changes wait their turn, are heard and settled. */
"use strict";
const attachedFiles = desk => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  let known = new Map(); // what the server last told us of each file, by number
  let uploading = 0;

  function size(bytes) {
    return bytes < 1 << 20 ? Math.ceil(bytes / 1024) + " KB" : (bytes / (1 << 20)).toFixed(1) + " MB";
  }
  function show(files) {
    contentRows.offer(files);
    known = new Map(files.map(file => [String(file.number), JSON.stringify(file)]));
    const list = one("#attached");
    const focused = document.activeElement?.closest?.("#attached li")?.dataset.file;
    if (focused && files.some(file => String(file.number) === focused) && list.children.length === files.length) return;
    list.replaceChildren(...files.map(file => {
      const row = one("#file-row").content.firstElementChild.cloneNode(true);
      row.dataset.file = file.number;
      one(".name", row).textContent = file.name;
      one(".facts", row).textContent = file.type + " · " + size(file.size) + (file.fileVersion > 1 ? " · v" + file.fileVersion : "");
      one(".original", row).hidden = !file.original;
      one(".original b", row).textContent = file.original;
      one(".uses", row).href = "/staff/file-uses.xhtml?file=" + file.number;
      one(".alt", row).hidden = !file.picture;
      all("[name]", row).forEach(field => field.value = file[field.name]);
      return row;
    }));
  }
  async function onFile(method, number, fields, mayRetry = true, which = "file") {
    try {
      const response = await fetch(`/staff/files?edition=${desk.edition}&version=${desk.version()}&${which}=${number}`, {method, body: fields});
      if (response.status === 401) return desk.signedOut();
      const answer = await response.json();
      if (response.ok) return desk.heard(answer);
      if (response.status !== 409 || !mayRetry) return desk.status(answer.message, true);
      const before = known.get(number);
      const again = () => onFile(method, number, fields, false, which);
      await desk.settle(() => !fields || known.get(number) === before ? again() : typedBack(number, fields, answer.message));
    } catch (offline) {
      desk.status(desk.words.offline, true);
    }
  }
  /* Somebody else described the same file: what was typed stands in its row, and goes out with the next change. */
  function typedBack(number, fields, message) {
    const row = one(`#attached [data-file="${number}"]`);
    if (row) all("[name]", row).forEach(field => field.value = fields.get(field.name));
    desk.status(message, true);
  }
  /* As a new file, or in place of one ("replace") or as what stands behind one ("original"). */
  function upload(file, take = "") {
    const row = one("#upload-row").content.firstElementChild.cloneNode(true);
    one(".name", row).textContent = file.name;
    one("#uploads").append(row);
    const fail = message => {
      one(".error", row).textContent = message;
      one("progress", row).hidden = one(".percent", row).hidden = true;
      one("button", row).hidden = false;
    };
    if (file.size > Number(desk.words.megabytes) * (1 << 20)) return fail(desk.words.tooLarge);
    uploading++;
    desk.inTurn(() => send(file, row, fail, take)).finally(() => uploading--);
  }
  async function send(file, row, fail, take, mayRetry = true) {
    const request = await put(file, row, take);
    if (request.status === 200) {
      row.remove();
      return desk.heard(request.response);
    }
    if (request.status === 401) desk.signedOut();
    if (request.status === 409 && mayRetry) return await desk.settle(() => send(file, row, fail, take, false)) === false && fail(request.response.message);
    fail(request.response?.message ?? desk.words.uploadFailed);
  }
  function put(file, row, take) {
    const request = new XMLHttpRequest();
    request.open("PUT", `/staff/files?edition=${desk.edition}&version=${desk.version()}&name=${encodeURIComponent(file.name)}${take}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.responseType = "json";
    request.upload.onprogress = event => {
      const percent = Math.floor(100 * event.loaded / event.total);
      one("progress", row).value = percent;
      one(".percent", row).textContent = percent + " %";
    };
    return new Promise(done => {
      request.onloadend = () => done(request);
      request.send(file);
    });
  }
  function chosen() {
    const field = one("#choose");
    [...field.files].forEach(file => upload(file));
    field.value = "";
  }
  const acts = {
    dismiss: button => button.closest("li").remove(),
    remove(button) {
      const sure = one(".sure", button.parentElement);
      sure.hidden = false;
      one("button", sure).focus();
    },
    "remove-no": button => button.closest(".sure").hidden = true,
    "remove-yes": button => drop(button, "file"),
    "drop-original": button => drop(button, "original")
  };
  function drop(button, which) {
    const row = button.closest("li");
    button.blur();
    desk.inTurn(() => onFile("DELETE", row.dataset.file, undefined, true, which));
  }
  function listen() {
    one("#attached").addEventListener("change", event => {
      const row = event.target.closest("li");
      if (event.target.type === "file") {
        [...event.target.files].forEach(file => upload(file, `&${event.target.dataset.take}=${row.dataset.file}`));
        event.target.value = "";
        return event.target.blur();
      }
      const fields = new URLSearchParams(all("[name]", row).map(field => [field.name, field.value]));
      desk.inTurn(() => onFile("POST", row.dataset.file, fields));
    });
    one("#choose").addEventListener("change", chosen);
    chosen(); // perhaps while the page was still loading
    const zone = one("#drop-zone");
    for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
      zone.addEventListener(kind, event => {
        event.preventDefault();
        zone.classList.toggle("over", kind === "dragenter" || kind === "dragover");
        if (kind === "drop") [...event.dataTransfer.files].forEach(file => upload(file));
      });
    }
  }
  return {show, acts, listen, underWay: () => uploading > 0};
};
