// Runs before the app: the page has its colours and its language from the first paint on.
(function () {
  var settings = {};
  try {
    settings = JSON.parse(localStorage.getItem("dinamika/settings")) || {};
  } catch (error) {
    // Storage is denied or unreadable: the app says so itself.
  }
  var root = document.documentElement;
  var browser = (navigator.language || "").slice(0, 2) === "en" ? "en" : "id";
  root.lang = settings.locale || browser;
  root.dataset.theme = settings.theme || "device";
  root.dataset.text = settings.text_size || "normal";

  // The app calls this when the first chart is shown, and never before.
  window.loadCharts = function () {
    return import("./vendor/echarts/echarts.min.js");
  };
})();
