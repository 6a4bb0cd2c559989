// As the library's own guide has it, but for the font: its default style sheet fetches one from another origin.
import { Model } from "survey-core";
import "survey-core/survey-core.fontless.css";
import "survey-js-ui";

const key = "survey";
// The bundler puts the questions here.
const survey = new Model(SURVEY);
survey.data = JSON.parse(localStorage.getItem(key) ?? "{}");
survey.onValueChanged.add(() => localStorage.setItem(key, JSON.stringify(survey.data)));
survey.render(document.getElementById("survey"));
