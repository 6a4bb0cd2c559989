// Fetches the parts of the app on demand: over the network, or from within the single file.

import { address, has, integrity, packaging, take } from "./page.js";

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
      // Bypass the HTTP cache, which may hold a damaged copy.
      if (again || !expected) throw error;
      return fetched(name, true);
    }
  );
}

// A damaged file may be cached: refetch all with `cache: "reload"`.
export function renew() {
  return Promise.all(
    performance.getEntriesByType("resource").map(function (entry) {
      return fetch(entry.name, { cache: "reload" })
        .then(function (response) {
          return response.arrayBuffer();
        })
        .catch(function () {
          // The page reports the error after the reload.
        });
    })
  );
}

var load;

// `import` is an argument, since it is a syntax error in old browsers.
export function loadWith(importModule) {
  load = importModule;
}

var texts = {};

// The module with this name; in the single file its source is in the page as inert text.
export function loadModule(name) {
  if (packaging === "site") return load(address(name));
  texts[name] =
    texts[name] ||
    URL.createObjectURL(new Blob([document.getElementById(name).textContent], { type: "text/javascript" }));
  return load(texts[name]);
}

// Resolves also on failure: without its style sheet the workshop page still works.
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

// From bytes, so that the content type sent by the host does not matter.
function part(name) {
  if (packaging === "file") return Promise.resolve(bytesOf(name));
  return fetched(name).then(function (response) {
    return response.arrayBuffer();
  });
}

var shared;

// The chunks that several parts share are joined: each is a custom section of a module that has nothing else.
function chunk(name) {
  shared =
    shared ||
    part("shared")
      .then(function (bytes) {
        return WebAssembly.compile(bytes);
      })
      .catch(function (error) {
        // The next attempt fetches it again.
        shared = undefined;
        throw error;
      });
  return shared.then(function (module) {
    return WebAssembly.Module.customSections(module, name)[0];
  });
}

export function fetchPart(url) {
  var name = url.pathname.replace(/^.*\/|\.wasm$/g, "");
  return has(name) ? part(name) : chunk(name);
}

export function instantiatePart(part, imports) {
  return part.then(function (bytes) {
    return WebAssembly.instantiate(bytes, imports);
  });
}
