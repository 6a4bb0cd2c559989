// What the app is made of, and fetches when it is needed: over the network, or out of the single file.

import { address, integrity, packaging, take } from "./page.js";

export function bytesOf(id) {
  var text = atob(document.getElementById(id).textContent);
  var bytes = new Uint8Array(text.length);
  for (var place = 0; place < text.length; place += 1) bytes[place] = text.charCodeAt(place);
  return bytes;
}

export function fetched(name, again) {
  var expected = integrity(name);
  return fetch(address(name), { integrity: expected, cache: again ? "reload" : "default" }).then(
    function (response) {
      if (!response.ok) throw new Error(name + ": " + response.status);
      return response;
    },
    function (error) {
      // A damaged copy that the browser keeps would be damaged for ever.
      if (again || !expected) throw error;
      return fetched(name, true);
    }
  );
}

// What has come damaged may be kept by the browser, which asks for it anew only when told to.
export function renew() {
  return Promise.all(
    performance.getEntriesByType("resource").map(function (entry) {
      return fetch(entry.name, { cache: "reload" })
        .then(function (response) {
          return response.arrayBuffer();
        })
        .catch(function () {
          // The page says so itself once it is reloaded.
        });
    })
  );
}

var load;

// `import` is handed over: old browsers cannot even read the word.
export function loadWith(importModule) {
  load = importModule;
}

var texts = {};

// The module of this name; in the single file its text stands in the page, inert until now.
export function loadModule(name) {
  if (packaging === "site") return load(address(name));
  texts[name] =
    texts[name] ||
    URL.createObjectURL(new Blob([document.getElementById(name).textContent], { type: "text/javascript" }));
  return load(texts[name]);
}

// Without the workshop's style sheet its page is only plainer.
export function loadSheet() {
  var known = document.querySelector("link[data-workshop]");
  if (packaging === "file" || known) return Promise.resolve();
  return new Promise(function (keep) {
    var link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address("workshop");
    link.setAttribute("data-workshop", "");
    link.onload = keep;
    link.onerror = function () {
      keep(take(link));
    };
    document.head.appendChild(link);
  });
}

export function loadLicences() {
  if (packaging === "file") return Promise.resolve(document.getElementById("licences").textContent);
  return fetched("licences").then(function (response) {
    return response.text();
  });
}

// The type that a server gives a part of the module does not matter.
export function fetchPart(url) {
  var name = url.pathname.replace(/^.*\/|\.wasm$/g, "");
  if (packaging === "file") return Promise.resolve(bytesOf(name));
  return fetched(name).then(function (response) {
    return response.arrayBuffer();
  });
}

export function instantiatePart(part, imports) {
  return part.then(function (bytes) {
    return WebAssembly.instantiate(bytes, imports);
  });
}
