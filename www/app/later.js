// What the hosted page loads of itself when it is first needed: the screens of data and of evidence, as one
// script, so that what they share with the page is one script too.

export { dataScreen } from "./data-screen.js";
export { evidence, evidenceTexts } from "./evidence.js";
