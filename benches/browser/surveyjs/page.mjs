// As in the library's own guide, without its default style sheet, which fetches a font from another origin.
import { Model } from "survey-core";
import "survey-core/survey-core.fontless.css";
import "survey-js-ui";

const key = "survey";
// Inserted by the bundler.
const survey = new Model(SURVEY);
survey.data = JSON.parse(localStorage.getItem(key) ?? "{}");
survey.onValueChanged.add(() => localStorage.setItem(key, JSON.stringify(survey.data)));
survey.render(document.getElementById("survey"));
