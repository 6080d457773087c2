// Stands in for the modules of src/locales/en, under the resolve condition "forthright-no-english". With it, an app whose
// forms are all in other languages ships no English. No message is read from here: resolveLocale finds no English then.

export const baseLocale = undefined;
export const consentSettings = undefined;
export const errors = undefined;
export const files = undefined;
export const form = undefined;
export const inPerson = undefined;
export const law = undefined;
export const marking = undefined;
export const notice = undefined;
export const receipt = undefined;
export const submission = undefined;
