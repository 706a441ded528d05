// What the browser adds to pages that work without it: pages change without a flash, and typed text is not lost.
import "@hotwired/turbo";
import { keepAnchors } from "./anchors.ts";
import { autosave } from "./autosave.ts";
import { moveCardsByDragging } from "./board.ts";
import { keepDrafts } from "./drafts.ts";
import { walkGrids } from "./grid.ts";
import { reorderByDragging } from "./reorder.ts";
import { holdSubmits } from "./submits.ts";
import { lookAgain } from "./waiting.ts";

keepAnchors();
keepDrafts();
holdSubmits();
reorderByDragging();
moveCardsByDragging();
autosave();
walkGrids();
lookAgain();
