// The worker of the reader of files.

import { answerMessages } from "./answering.js";
import { TablesInstance } from "./tables-instance.js";

answerMessages(TablesInstance.start);
