import { instrument } from "./instrument.mjs";

/** An assessment as stored by the app. An answer is a level, "unknown" or "not_applicable". */
export function assessment({ id = "one", name = "Klaster Uji", cluster, date = "2026-03-02", answers = {}, ...other }) {
  const response = (answer) => (typeof answer === "number" ? { level: answer } : { [answer]: true });
  return {
    format: "dinamika-assessment",
    version: 1,
    id,
    revision: 1,
    changed: `${date}T03:00:00.000Z`,
    instrument: { id: instrument.id, version: instrument.version },
    cluster: { id: cluster ?? `cluster-${id}`, name },
    date,
    responses: Object.fromEntries(Object.entries(answers).map(([of, answer]) => [of, response(answer)])),
    ...other,
  };
}

/** The content of local storage with these assessments and settings. */
export function stored(assessments, settings) {
  const records = assessments.map((one) => [`dinamika/assessment/${one.id}`, JSON.stringify(one)]);
  return Object.fromEntries(settings ? [...records, ["dinamika/settings", JSON.stringify(settings)]] : records);
}

/** Every stored assessment by id, without its writers. */
export const records = (page) =>
  page.evaluate(() => {
    const prefix = "dinamika/assessment/";
    const own = Object.entries({ ...localStorage }).filter(([key]) => key.startsWith(prefix));
    const record = ({ writers, ...said }) => said;
    return Object.fromEntries(own.map(([key, text]) => [key.slice(prefix.length), record(JSON.parse(text))]));
  });

/** The only stored assessment. */
export async function onlyRecord(page) {
  const all = Object.values(await records(page));
  if (all.length !== 1) throw new Error(`${all.length} assessments are stored, not 1`);
  return all[0];
}

/** The answers of an assessment, in the form `assessment` takes. */
export function answersOf({ responses }) {
  const answer = ({ level, unknown, not_applicable }) =>
    level ?? (unknown ? "unknown" : not_applicable ? "not_applicable" : undefined);
  const given = Object.entries(responses).map(([id, response]) => [id, answer(response)]);
  return Object.fromEntries(given.filter(([, answered]) => answered !== undefined));
}
