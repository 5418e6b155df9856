// Made from the records of the crate by `HWF_UPDATE=1 cargo test`; not edited by hand.

/** A limit that costs something. */
export interface BindingLimit {
  /** Which limit. */
  limit: PathLimit;
  /** Id of the profession; null for a shared capacity. */
  profession?: string | null;
  /** Position of the shared capacity; null for a limit of one profession. */
  shared?: number | null;
  /** Flow year. */
  year: number;
  /** What the cost falls by for each starter by which the limit is loosened, for a small loosening. */
  price: number;
}

/** A limit that no path can keep together with the others: one of a choice of limits whose excess together is the smallest there can be. */
export interface BrokenLimit {
  /** Which limit. */
  limit: PathLimit;
  /** Id of the profession; null for a shared capacity. */
  profession?: string | null;
  /** Position of the shared capacity; null for a limit of one profession. */
  shared?: number | null;
  /** Flow year. */
  year: number;
  /** Starters by which it would have to be loosened. */
  excess: number;
}

/** The path of intake that costs least, or which limits forbid every path. */
export interface IntakePath {
  /** One entry a profession, in the order of the problem; empty where there is no path. */
  professions: Array<PathAnswer>;
  /** Cost of all professions together; 0 where there is no path. */
  objective: number;
  /** Whether no other path costs as little; false also where that could not be shown. */
  unique: boolean;
  /** Limits that cost something: looser, they would allow a cheaper path. */
  binding: Array<BindingLimit>;
  /** Limits that no path can keep; empty where there is a path. */
  infeasible: Array<BrokenLimit>;
}

/** Asks for the intake of several years that costs least over the years summed. Minimises, over professions, the sum over stock years of shortage_cost · shortage² + surplus_cost · surplus² plus that over flow years of change_cost · ΔI². */
export interface IntakePathProblem {
  /** Flow years whose intake is chosen: ascending, without a gap. */
  years: Array<number>;
  /** Years whose shortage and surplus on 31 December are summed, ascending. */
  stock_years: Array<number>;
  /** Professions whose intake is chosen. */
  professions: Array<PathProfession>;
  /** Capacities that several professions share; none where not stated. */
  shared_capacities?: Array<SharedCapacity> | null;
}

/** The path of one profession. */
export interface PathAnswer {
  /** Id of the profession. */
  profession: string;
  /** Starters, one figure a flow year. */
  intake: Float64Array;
  /** Supply in FTE, one figure a stock year. */
  supply_fte: Float64Array;
  /** Demand less supply in FTE where that is positive, else 0; one figure a stock year. */
  shortage_fte: Float64Array;
  /** Supply less demand in FTE where that is positive, else 0; one figure a stock year. */
  surplus_fte: Float64Array;
  /** Cost of this profession. */
  objective: number;
}

/** A limit on the intake. */
export type PathLimit = "capacity" | "floor" | "step" | "shared_capacity";

/** One profession of the problem. */
export interface PathProfession {
  /** Id of the profession. */
  profession: string;
  /** Starters of the flow year before the first; the change of the first year counts from it. */
  intake_before: number;
  /** Most starters of each year, one figure a flow year; no limit where not stated. */
  capacity?: Float64Array | number[] | null;
  /** Fewest starters of each year, one figure a flow year; 0 where not stated. */
  floor?: Float64Array | number[] | null;
  /** Largest change of the starters from one year to the next; no limit where not stated. */
  step?: number | null;
  /** Supply in FTE with none of the intake that is chosen, one figure a stock year. */
  supply_without_fte: Float64Array | number[];
  /** Demand in FTE, one figure a stock year. */
  demand_fte: Float64Array | number[];
  /** FTE of this profession in a stock year from one starter of a profession in a flow year: row-major by stock year, profession in the order of the problem, flow year. Other professions count where one is trained from another. */
  response_fte: Float64Array | number[];
  /** Cost of a shortage per FTE², 0 or more. */
  shortage_cost: number;
  /** Cost of a surplus per FTE², 0 or more. */
  surplus_cost: number;
  /** Cost of a change of the intake per starter², 0 or more. */
  change_cost: number;
}

/** A capacity that several professions share. */
export interface SharedCapacity {
  /** Ids of the professions. */
  professions: Array<string>;
  /** Most starters of them together in heads a year, one figure a flow year. */
  capacity: Float64Array | number[];
}
