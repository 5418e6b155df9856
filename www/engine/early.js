// Starts the engine before the rest of the page's script runs: the browser unpacks, compiles and starts
// the worker meanwhile. To be imported before anything else.

import { prepareChannel } from "./channel.js";

prepareChannel();
