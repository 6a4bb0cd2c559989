import { readFileSync } from "node:fs";

const file = new URL("../../../src/domain/instrument/standard.json", import.meta.url);

/** The instrument of the app, from which the tests read their expectations. */
export const instrument = JSON.parse(readFileSync(file, "utf8"));

export const { items, dimensions, stages, profiles, levels } = instrument;

export const item = (id) => items.find((one) => one.id === id);
export const stage = (rank) => stages.find((one) => one.rank === rank);
export const profile = (id) => profiles.find((one) => one.id === id);
export const itemsOf = (dimension) => items.filter((one) => one.dimension === dimension);

/** The same level for every indicator. */
export const allAt = (level) => Object.fromEntries(items.map(({ id }) => [id, level]));
