// Runs before the first paint, in syntax that a browser too old for the app still reads, so that it can say so.
// What it starts stands in the data attributes of its own element, or in the page itself where that is a single file.
(function () {
  "use strict";
  var own = document.currentScript || {
    getAttribute: function () {
      return null;
    },
  };
  var root = document.documentElement;
  var packaging = own.getAttribute("data-module") ? "site" : "file";

  // Colours and language, as stored, else as the browser has them.
  var settings = {};
  try {
    settings = JSON.parse(localStorage.getItem("dinamika/settings")) || {};
  } catch (error) {
    // Storage is denied or unreadable: the app says so itself.
  }
  var browser = (navigator.language || "").slice(0, 2) === "en" ? "en" : "id";
  root.lang = settings.locale === "id" || settings.locale === "en" ? settings.locale : browser;
  root.setAttribute("data-theme", settings.theme || "device");
  root.setAttribute("data-text", settings.text_size || "normal");

  function address(name) {
    return new URL(own.getAttribute("data-" + name), document.baseURI).href;
  }

  // --- What the page may become --------------------------------------------------------------------------------------

  // Read in any context, these could run something: refused by the letter, whatever a parser makes of the rest.
  var running = /<(?:[a-z0-9]+:)?(?:script|i?frame|frameset|object|embed|base|meta|link|style)(?![a-z0-9-])/i;
  var handler = /[\s"'/](?:on[a-z]+|srcdoc)\s*=/i;
  var isInspecting = false;

  function isScript(attribute) {
    // A browser passes over these characters too.
    return /^javascript:/i.test(attribute.value.replace(/[\u0000-\u0020]/g, ""));
  }

  function inspect(markup) {
    var template = document.createElement("template");
    isInspecting = true;
    try {
      template.innerHTML = markup;
    } finally {
      isInspecting = false;
    }
    return [].every.call(template.content.querySelectorAll("*"), function (element) {
      return ![].some.call(element.attributes, isScript);
    });
  }

  function admitMarkup(markup) {
    // The markup being inspected passes through here again, into a template where nothing runs.
    if (isInspecting) return markup;
    if (running.test(markup) || handler.test(markup) || !inspect(markup)) throw new TypeError("Refused markup");
    return markup;
  }

  function admitScript(url) {
    if (packaging === "site" && new URL(url, document.baseURI).href === address("worker")) return url;
    throw new TypeError("Refused script");
  }

  if (window.trustedTypes) {
    window.trustedTypes.createPolicy("default", { createHTML: admitMarkup, createScriptURL: admitScript });
  }

  // --- The start -----------------------------------------------------------------------------------------------------

  function show(state) {
    root.setAttribute("data-shell", state);
  }

  function fail() {
    if (root.getAttribute("data-shell") === "loading") show("failed");
  }

  function bytesOf(id) {
    var text = atob(document.getElementById(id).textContent);
    var bytes = new Uint8Array(text.length);
    for (var place = 0; place < text.length; place += 1) bytes[place] = text.charCodeAt(place);
    return bytes;
  }

  function fetched(name, again) {
    var integrity = own.getAttribute("data-" + name + "-integrity") || "";
    return fetch(address(name), { integrity: integrity, cache: again ? "reload" : "default" }).then(
      function (response) {
        if (!response.ok) throw new Error(name + ": " + response.status);
        return response;
      },
      function (error) {
        // A damaged copy that the browser keeps would be damaged for ever.
        if (again || !integrity) throw error;
        return fetched(name, true);
      }
    );
  }

  function take(element) {
    return element && element.parentNode.removeChild(element);
  }

  var frame;

  function mounted() {
    frame = take(document.getElementById("frame"));
    root.removeAttribute("data-shell");
    afterPaint(dress);
    if (packaging === "file") return;
    if (document.readyState === "complete") afterPaint(watch);
    else window.addEventListener("load", watch);
  }

  // A page that is not shown is never painted.
  function afterPaint(run) {
    if (document.hidden) {
      setTimeout(run);
      return;
    }
    requestAnimationFrame(function () {
      setTimeout(run);
    });
  }

  // The page takes its font when that is there, or will never be.
  function dress() {
    function use() {
      root.setAttribute("data-font", "");
    }
    if (document.fonts) document.fonts.load('1em "Plus Jakarta Sans"').then(use, use);
    else use();
  }

  // A fault in the app ends its module, which can then say nothing itself. What is stored is safe.
  function isEnd(error) {
    return isKnown && error instanceof WebAssembly.RuntimeError;
  }

  function copyOfStorage() {
    try {
      var copy = {};
      Object.keys(localStorage).forEach(function (key) {
        if (key.indexOf("dinamika/") === 0) copy[key] = localStorage.getItem(key);
      });
      return URL.createObjectURL(new Blob([JSON.stringify(copy)], { type: "application/json" }));
    } catch (error) {
      // Where storage is denied there is nothing to take along.
      return null;
    }
  }

  function crash() {
    frame = frame || take(document.getElementById("frame"));
    var notice = frame && take(frame.querySelector("[data-when=crashed]"));
    if (!notice) return;
    var copy = copyOfStorage();
    [].forEach.call(notice.querySelectorAll("[download]"), function (link) {
      if (copy) link.href = copy;
      else take(link);
    });
    [].forEach.call(notice.querySelectorAll("[lang]"), function (part) {
      if (part.lang !== root.lang) take(part);
    });
    root.removeAttribute("data-shell");
    document.body.insertBefore(notice, document.body.firstChild);
  }

  // Not before everything the page itself needs: making ready for the next visit may take its time.
  function watch() {
    load(address("offline"))
      .then(function (offline) {
        return offline.watch(address("worker"), change);
      })
      .then(function (take) {
        window.dinamika.takeNewVersion = take;
      })
      .catch(function () {
        change({ offline: "impossible", newVersion: false });
      });
  }

  function change(shell) {
    window.dinamika.shell = shell;
    window.dispatchEvent(new CustomEvent("dinamika-shell"));
  }

  var isKnown = "noModule" in document.createElement("script") && typeof WebAssembly === "object" && "fetch" in window;
  show(isKnown ? "loading" : "outdated");

  var load;
  var module = isKnown && packaging === "site" ? fetched("module") : null;
  if (module) module.catch(fail);

  // Neither a script that does not arrive nor one that cannot be read tells anyone but the window.
  window.addEventListener(
    "error",
    function (event) {
      if (isEnd(event.error)) crash();
      else if (event.target === window || event.target.type === "module") fail();
    },
    true
  );
  window.addEventListener("unhandledrejection", function (event) {
    if (isEnd(event.reason)) crash();
  });

  // The address of the page keeps its route: a link to nowhere would lose it.
  document.addEventListener("click", function (event) {
    if (!event.target.hasAttribute || !event.target.hasAttribute("data-retry")) return;
    event.preventDefault();
    if (root.getAttribute("data-shell") === "failed") renew().then(reload);
    else reload();
  });

  function reload() {
    location.reload();
  }

  // What has come damaged may be kept by the browser, which asks for it anew only when told to.
  function renew() {
    show("loading");
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

  // The module of this name; in the single file its text stands in the page, inert until now.
  var addresses = {};

  function loadModule(name) {
    if (!addresses[name] && packaging === "site") addresses[name] = address(name);
    if (!addresses[name]) {
      var text = document.getElementById(name).textContent;
      addresses[name] = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    }
    return load(addresses[name]);
  }

  window.dinamika = {
    packaging: packaging,
    shell: { offline: packaging === "site" ? "preparing" : "impossible", newVersion: false },

    // The last line of the glue calls this: its own start, and `import`, which old browsers cannot even read.
    start: function (initialise, importModule) {
      load = importModule;
      if (!isKnown) return;
      initialise({ module_or_path: module || bytesOf("module") })
        .then(mounted)
        .catch(function (error) {
          if (isEnd(error)) crash();
          else fail();
        });
    },

    // The app calls this when the first chart is shown, and never before.
    loadCharts: function () {
      return loadModule("charts");
    },

    // The app calls this once it is mounted.
    loadDurable: function () {
      return loadModule("durable");
    },

    // The app calls this when the workshop is first opened; without it the page is only plainer.
    loadSheet: function () {
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
    },

    // The glue calls these two for a part of the module. The type that a server gives it does not matter.
    fetchPart: function (url) {
      var name = url.pathname.replace(/^.*\/|\.wasm$/g, "");
      if (packaging === "file") return Promise.resolve(bytesOf(name));
      return fetched(name).then(function (response) {
        return response.arrayBuffer();
      });
    },

    instantiatePart: function (part, imports) {
      return part.then(function (bytes) {
        return WebAssembly.instantiate(bytes, imports);
      });
    },

    loadLicences: function () {
      if (packaging === "file") return Promise.resolve(document.getElementById("licences").textContent);
      return fetched("licences").then(function (response) {
        return response.text();
      });
    },

    takeNewVersion: reload,
  };
})();
