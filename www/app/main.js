// The workbench's start: language and colours as asked for, then the screen draws itself. The language
// can come from the address (?lang=…); nothing is stored.

import "../engine/early.js";
import { setLanguage } from "../i18n/index.js";
import { setTheme } from "./theme.js";
import "./hwf-workbench.js";

setLanguage(new URLSearchParams(location.search).get("lang"));
setTheme("auto");
