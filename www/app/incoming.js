// The files that are being read: each with its reader, what it was recognised as, what the user corrected
// and what comes out. The project is touched by nothing here.

import { Reader } from "../engine/reader.js";
import { EngineError, ProblemsError } from "../engine/runner.js";

/**
 * @typedef {import("../engine/reader.js").TablePreview} TablePreview
 * @typedef {import("../engine/reader.js").Preview} Preview
 * @typedef {import("../engine/reader.js").Harmonised} Harmonised
 * @typedef {import("../engine/reader.js").Recipe} Recipe
 * @typedef {import("../../pkg/tables/hwf_tables.js").KnownMember} KnownMember
 * @typedef {import("../engine/package.d.ts").Problem} Problem
 * @typedef {import("../engine/tables-instance.js").SourceRequest} SourceRequest
 *
 * @typedef {object} Table a table of a file
 * @property {TablePreview} preview with the recipe as the user has it
 * @property {Harmonised|null} reading what the recipe gives; null while it is being read
 * @property {string} name of the series, as the user wants it
 * @property {string} source
 * @property {string} use the parameter or quantity that the series is for
 * @property {number|null} oldest age in a group that is open upwards
 * @property {number|null} tail share by which each age of such a group holds fewer than the one below
 * @property {string} split how groups of ages are divided over single ages
 * @property {Problem[]} misplaced why the table cannot stand where the user said
 * @property {import("./begin-panel.js").Beginning|null} begin what a project that begins with it is to be
 * @property {Problem[]} refused why a project cannot begin with it
 * @property {string[]} added ids of the series that the project has of it
 *
 * @typedef {object} Incoming a file
 * @property {number} id
 * @property {string} name
 * @property {Blob} blob
 * @property {SourceRequest} choice
 * @property {Reader} reader
 * @property {"reading"|"ready"|"refused"|"failed"} state
 * @property {number} rows read so far
 * @property {Preview|null} preview
 * @property {Problem[]} problems why it cannot be read
 * @property {Table[]} tables
 * @property {import("../../pkg/tables/hwf_tables.js").Drafted|null} draft what a filled template states
 */

export class IncomingFiles {
  /** @type {Incoming[]} */
  list = [];
  #next = 1;
  #say;
  #project;

  /**
   * @param {() => void} say called after each change
   * @param {() => {recipes: Recipe[], members: KnownMember[], fteHours: number}} project what the open project
   *   knows about reading
   */
  constructor(say, project) {
    this.#say = say;
    this.#project = project;
  }

  /**
   * Reads a file.
   * @param {string} name
   * @param {Blob} blob
   */
  async add(name, blob) {
    const file = this.#entry(name, blob, {});
    this.list = [...this.list, file];
    await this.#open(file);
  }

  /**
   * Reads a file again under another encoding or separator.
   * @param {Incoming} file
   * @param {SourceRequest} choice
   */
  async reopen(file, choice) {
    file.reader.close();
    const again = { ...this.#entry(file.name, file.blob, choice), id: file.id };
    this.list = this.list.map((other) => (other === file ? again : other));
    await this.#open(again);
  }

  /**
   * Puts a file aside; what is under way ends.
   * @param {Incoming} file
   */
  close(file) {
    file.reader.close();
    this.list = this.list.filter((other) => other !== file);
    this.#say();
  }

  /**
   * Reads a table by a recipe that was corrected.
   * @param {Incoming} file
   * @param {number} table
   * @param {(recipe: Recipe) => void} correct changes a copy of the recipe
   */
  async correct(file, table, correct) {
    const recipe = structuredClone(file.tables[table].preview.recipe);
    correct(recipe);
    const { preview } = file.tables[table];
    this.#set(file, table, { preview: { ...preview, recipe }, added: [] });
    await this.#harmonise(file, table);
  }

  /**
   * Recognises a table anew at another place of its sheet.
   * @param {Incoming} file
   * @param {number} table
   * @param {import("../engine/tables-instance.js").PlaceRequest} request
   */
  async place(file, table, request) {
    try {
      const preview = await file.reader.place(table, request);
      this.#set(file, table, { preview, reading: null, misplaced: [], added: [] });
      await this.#harmonise(file, table);
    } catch (error) {
      if (error instanceof ProblemsError) {
        this.#set(file, table, { misplaced: error.problems });
      } else {
        this.#fail(file, error);
      }
    }
  }

  /**
   * What the user says of the series of a table.
   * @param {Incoming} file
   * @param {number} table
   * @param {Partial<Table>} said
   */
  say(file, table, said) {
    this.#set(file, table, said);
  }

  /**
   * @param {string} name
   * @param {Blob} blob
   * @param {SourceRequest} choice
   * @returns {Incoming}
   */
  #entry(name, blob, choice) {
    const reader = new Reader();
    const id = this.#next++;
    const file = { id, name, blob, choice, reader, state: /** @type {const} */ ("reading") };
    const entry = { ...file, rows: 0, preview: null, problems: [], tables: [], draft: null };
    reader.onprogress = (rows) => {
      entry.rows = rows;
      this.#say();
    };
    return entry;
  }

  /** @param {Incoming} file */
  async #open(file) {
    this.#say();
    try {
      const bytes = new Uint8Array(await file.blob.arrayBuffer());
      const { recipes, members } = this.#project();
      const request = { ...file.choice, recipes, members };
      const preview = await file.reader.open(file.name, bytes, request);
      file.preview = preview;
      file.tables = preview.tables.map((table) => ({
        ...{ preview: table, reading: null, source: "", use: "", added: [] },
        ...{ oldest: null, tail: null, split: "", refused: [], misplaced: [], begin: null },
        name: table.titles[0] ?? file.name.replace(/\.\w+$/, ""),
      }));
      file.draft = preview.template ? await file.reader.draft() : null;
      file.state = "ready";
    } catch (error) {
      this.#fail(file, error);
      return;
    }
    this.#say();
    for (const at of file.tables.keys()) {
      await this.#harmonise(file, at);
    }
  }

  /**
   * @param {Incoming} file
   * @param {number} table
   */
  async #harmonise(file, table) {
    const { recipe } = file.tables[table].preview;
    try {
      const request = { recipe, fte_hours: this.#project().fteHours };
      const { reading, preview } = await file.reader.harmonise(table, request);
      // A later correction has a reading of its own.
      if (file.tables[table].preview.recipe === recipe) {
        file.rows = 0;
        this.#set(file, table, { reading, preview: { ...preview, recipe } });
      }
    } catch (error) {
      this.#fail(file, error);
    }
  }

  /**
   * @param {Incoming} file
   * @param {number} table
   * @param {Partial<Table>} changes
   */
  #set(file, table, changes) {
    file.tables = file.tables.map((other, at) => (at === table ? { ...other, ...changes } : other));
    this.#say();
  }

  /**
   * @param {Incoming} file
   * @param {unknown} error
   */
  #fail(file, error) {
    if (error instanceof ProblemsError) {
      Object.assign(file, { state: "refused", problems: error.problems });
    } else if (error instanceof EngineError) {
      file.state = "failed";
    } else {
      throw error;
    }
    file.reader.close();
    this.#say();
  }
}

/**
 * The members of a project by their names and ids: what a file calls like one of them means it.
 * @param {import("../engine/package.d.ts").Axes} axes
 * @returns {KnownMember[]}
 */
export function knownMembers(axes) {
  const known = (
    /** @type {KnownMember["role"]} */ role,
    /** @type {{id: string, name: string}[]} */ members,
  ) =>
    members.flatMap(({ id, name }) => [id, name].map((text) => ({ role, name: text, member: id })));
  return [
    ...known("profession", axes.professions),
    ...known("region", axes.regions),
    ...known("sector", axes.sectors),
  ];
}
