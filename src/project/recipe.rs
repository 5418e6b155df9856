//! How a file was read, kept so that next year's file needs no clicks.

use super::quantity::Unit;
use super::series::Definition;
use crate::plain::{choice, record};

choice! {
    /// Encoding of a text file.
    Encoding {
        /// UTF-8
        Utf8 = "utf-8",
        /// UTF-16, lower byte first
        Utf16Le = "utf-16le",
        /// UTF-16, higher byte first
        Utf16Be = "utf-16be",
        /// Windows-1252, Western Europe
        Windows1252 = "windows-1252",
        /// Windows-1250, Central Europe
        Windows1250 = "windows-1250",
    }
}

choice! {
    /// Between the cells of a row of text.
    CellSeparator {
        /// Tab
        Tab = "tab",
        /// Semicolon
        Semicolon = "semicolon",
        /// Vertical bar
        Bar = "bar",
        /// Comma
        Comma = "comma",
    }
}

choice! {
    /// Between whole and fraction in the figures of a text file.
    DecimalSign {
        /// Point
        Point = "point",
        /// Comma
        Comma = "comma",
    }
}

choice! {
    /// What the rows of a table are.
    Layout {
        /// Statistics: a row holds one figure or several
        Table = "table",
        /// Microdata: a row is a person, or one job of a person
        Register = "register",
    }
}

choice! {
    /// What a column, or a row of headings, says.
    ColumnRole {
        /// Not decided: the reader asks
        Ask = "ask",
        /// Not read
        Ignore = "ignore",
        /// Profession
        Profession = "profession",
        /// Region or country
        Region = "region",
        /// Sector
        Sector = "sector",
        /// Sex
        Sex = "sex",
        /// Age or age group, completed years
        Age = "age",
        /// Year of the stock, or flow year
        Year = "year",
        /// Definition level
        Level = "level",
        /// Unit of the figure
        Unit = "unit",
        /// Figures
        Value = "value",
        /// Remarks of the source on the figures
        Flag = "flag",
        /// Identifier of a person, never kept
        Person = "person",
        /// Year or date of birth, never kept
        Birth = "birth",
        /// Hours a week of a job
        Hours = "hours",
        /// Full-time equivalents of a job
        Fte = "fte",
    }
}

choice! {
    /// What is done with an entry of a column.
    Treatment {
        /// It is a member of the axis
        Member = "member",
        /// It means all members together, and is never summed in
        Total = "total",
        /// It means that the member is not known
        Unknown = "unknown",
        /// Its figures are left out
        LeaveOut = "leave_out",
    }
}

record! {
    /// What a column of a table is.
    ColumnUse {
        /// Number of the column, from 1.
        column: i32,
        /// Its headings, from the outermost, apart by " / ".
        heading: String,
        /// What it says.
        role: ColumnRole,
    }
}

record! {
    /// What a row of headings says about the columns of figures under it.
    HeadingRow {
        /// Number of the row, from 1.
        row: i32,
        /// The axis of its members; "value" where they are names of columns only.
        role: ColumnRole,
    }
}

record! {
    /// What holds for the whole table.
    Fixed {
        /// Of which axis.
        role: ColumnRole,
        /// Its member.
        member: String,
    }
}

record! {
    /// What an entry of the file means.
    Meaning {
        /// Of which axis.
        role: ColumnRole,
        /// The entry, as the file writes it.
        found: String,
        /// What is done with it.
        treatment: Treatment,
        /// Member of the axis; null where it is none.
        member: Option<String>,
    }
}

record! {
    /// How one table of a file is read.
    Recipe {
        /// Name of the file that it was made for.
        file: String,
        /// Sheet of a workbook; null for a text file.
        sheet: Option<String>,
        /// Encoding of a text file, where it was chosen by hand.
        encoding: Option<Encoding>,
        /// Separator of a text file, where it was chosen by hand.
        separator: Option<CellSeparator>,
        /// What the rows are.
        layout: Layout,
        /// Rows of headings, from the top; none where the table has no headings.
        headings: Vec<HeadingRow>,
        /// First row of the table below its headings, from 1.
        first_row: i32,
        /// Last row of the table; the end of the sheet where not stated.
        last_row: Option<i32>,
        /// Decimal sign of figures in text; not stated where no figure needs it, or where it is not known.
        decimal: Option<DecimalSign>,
        /// The columns, in order.
        columns: Vec<ColumnUse>,
        /// What rows say that have a first cell only, and that hold for the rows below them.
        sections: Option<ColumnRole>,
        /// Whether an empty cell of an axis means the entry above it.
        fill_down: Option<bool>,
        /// What holds for the whole table.
        fixed: Vec<Fixed>,
        /// What entries mean, where the reader does not know it or was corrected.
        meanings: Vec<Meaning>,
        /// NUTS level that is read where a table has several: 0 to 3.
        nuts_level: Option<i32>,
        /// Youngest age in bands that are open downwards.
        youngest_age: Option<i32>,
        /// Unit of the figures where no column says it.
        unit: Option<Unit>,
        /// What every figure is multiplied by; 1 where not stated.
        factor: Option<f64>,
        /// Who is counted, where no column says it.
        definition: Option<Definition>,
    }
}
