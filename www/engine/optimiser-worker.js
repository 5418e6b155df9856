// The optimiser's worker.

import { answerMessages } from "./answering.js";
import { OptimiserInstance } from "./optimiser-instance.js";

answerMessages(OptimiserInstance.start);
