// The engine's worker.

import { answerMessages } from "./answering.js";
import { Instance } from "./instance.js";

answerMessages(Instance.start);
