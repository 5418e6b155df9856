// What stands behind the door of evidence: its screen, and the texts of that.

export { evidenceTexts } from "../i18n/en-evidence.js";
export { evidence } from "./evidence-screen.js";
