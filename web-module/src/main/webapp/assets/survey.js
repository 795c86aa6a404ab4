/* The survey: a note on this device that its owner has answered, and the little work asked for while very many answers come in. The page
   can be filled in and sent without any of it. */
"use strict";
(() => {
  const KEY = "sala.survey";
  const noted = () => { try { return localStorage.getItem(KEY) ?? ""; } catch { return ""; } };
  const stored = document.getElementById("survey-stored");
  if (stored) { try { localStorage.setItem(KEY, stored.dataset.until); } catch { /* private window */ } }

  const form = document.querySelector("form.survey");
  const answered = document.getElementById("survey-answered");
  const another = document.getElementById("another");
  if (form && answered && !document.getElementById("refusal") && noted() > answered.dataset.today) {
    const until = document.getElementById("survey-until");
    until.dateTime = noted();
    until.textContent = new Date(noted() + "T00:00").toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
    answered.hidden = false;
    form.hidden = true;
    answered.querySelector("button").addEventListener("click", () => {
      answered.hidden = true;
      form.hidden = false;
      another.checked = true;
      form.querySelector("input[type=radio]")?.focus();
    });
  }

  const effort = document.getElementById("effort");
  if (effort) {
    const token = form.querySelector("[name=token]").value;
    let nonce = 0;
    const look = () => {
      for (let tries = 0; tries < 400; tries++, nonce++) {
        if (sha256Start(token + ":" + nonce) >>> 32 - Number(effort.dataset.bits) === 0) {
          document.getElementById("nonce").value = nonce;
          effort.hidden = true;
          return;
        }
      }
      setTimeout(look);
    };
    look();
  }

  /* The first 32 bits of the SHA-256 of ASCII text: the browser's own is not there on pages without TLS. */
  function sha256Start(text) {
    const k = constants(64, 1 / 3), h = constants(8, 1 / 2);
    const length = text.length, size = (length + 8 >> 6) + 1 << 4, blocks = new Uint32Array(size);
    for (let i = 0; i < length; i++) blocks[i >> 2] |= text.charCodeAt(i) << 24 - (i & 3) * 8;
    blocks[length >> 2] |= 0x80 << 24 - (length & 3) * 8;
    blocks[size - 1] = length * 8;
    const turn = (x, n) => x >>> n | x << 32 - n;
    for (let at = 0; at < size; at += 16) {
      const w = new Int32Array(64);
      let [a, b, c, d, e, f, g, i] = h;
      for (let t = 0; t < 64; t++) {
        if (t < 16) w[t] = blocks[at + t];
        else {
          const x = w[t - 15], y = w[t - 2];
          w[t] = (turn(x, 7) ^ turn(x, 18) ^ x >>> 3) + (turn(y, 17) ^ turn(y, 19) ^ y >>> 10) + w[t - 7] + w[t - 16];
        }
        const one = i + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + k[t] + w[t] | 0;
        const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
        i = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
      }
      [a, b, c, d, e, f, g, i].forEach((value, place) => { h[place] = h[place] + value | 0; });
    }
    return h[0];
  }

  /* The first 32 bits of the fraction of a root of each of the first primes. */
  function constants(count, power) {
    constants.known ??= {};
    if (!constants.known[power]) {
      const found = [];
      for (let n = 2; found.length < count; n++) {
        let prime = true;
        for (let i = 2; i * i <= n; i++) if (n % i === 0) prime = false;
        if (prime) found.push((n ** power % 1) * 2 ** 32 | 0);
      }
      constants.known[power] = found;
    }
    return [...constants.known[power]];
  }
})();
