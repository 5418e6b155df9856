//! The shape of records, from which the JSON Schema of a project file and the TypeScript types of the
//! boundary are made. Only tests use it: they hold the committed files against it.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Values;

/// What a value may be.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    Number,
    Integer,
    Boolean,
    Text,
    Values,
    List(Box<Shape>),
    Optional(Box<Shape>),
    Either(Box<Shape>, Box<Shape>),
    Named(&'static str),
}

/// Data with a shape.
pub(crate) trait Shaped {
    fn shape(shapes: &mut Shapes) -> Shape;
}

/// Gives a type that is one JSON value its shape.
macro_rules! shaped {
    ($($type:ty: $shape:ident,)*) => {
        $(
            impl Shaped for $type {
                fn shape(_: &mut Shapes) -> Shape {
                    Shape::$shape
                }
            }
        )*
    };
}

shaped! { f64: Number, i32: Integer, bool: Boolean, String: Text, Values: Values, }

impl<T: Shaped> Shaped for Vec<T> {
    fn shape(shapes: &mut Shapes) -> Shape {
        Shape::List(Box::new(T::shape(shapes)))
    }
}

impl<T: Shaped> Shaped for Option<T> {
    fn shape(shapes: &mut Shapes) -> Shape {
        Shape::Optional(Box::new(T::shape(shapes)))
    }
}

pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) shape: Shape,
}

enum Definition {
    Record(Vec<Field>),
    Choice(Vec<(&'static str, &'static str)>),
    Tagged(Vec<(&'static str, &'static str, Vec<Field>)>),
}

/// Named shapes met so far.
#[derive(Default)]
pub(crate) struct Shapes {
    named: BTreeMap<&'static str, Option<(&'static str, Definition)>>,
}

impl Shapes {
    fn define(
        &mut self,
        name: &'static str,
        doc: &'static str,
        definition: impl FnOnce(&mut Shapes) -> Definition,
    ) -> Shape {
        if !self.named.contains_key(name) {
            self.named.insert(name, None);
            let definition = definition(self);
            self.named.insert(name, Some((doc, definition)));
        }
        Shape::Named(name)
    }

    pub(crate) fn record(
        &mut self,
        name: &'static str,
        doc: &'static str,
        fields: impl FnOnce(&mut Shapes) -> Vec<Field>,
    ) -> Shape {
        self.define(name, doc, |shapes| Definition::Record(fields(shapes)))
    }

    pub(crate) fn choice(
        &mut self,
        name: &'static str,
        doc: &'static str,
        words: Vec<(&'static str, &'static str)>,
    ) -> Shape {
        self.define(name, doc, |_| Definition::Choice(words))
    }

    pub(crate) fn tagged(
        &mut self,
        name: &'static str,
        doc: &'static str,
        variants: impl FnOnce(&mut Shapes) -> Vec<(&'static str, &'static str, Vec<Field>)>,
    ) -> Shape {
        self.define(name, doc, |shapes| Definition::Tagged(variants(shapes)))
    }

    fn definitions(&self) -> impl Iterator<Item = (&'static str, &'static str, &Definition)> {
        self.named.iter().map(|(name, entry)| {
            let (doc, definition) = entry.as_ref().expect("defined");
            (*name, *doc, definition)
        })
    }

    /// JSON Schema (2020-12) of `root`.
    pub(crate) fn schema(&self, root: &str, title: &str) -> String {
        let mut definitions = serde_json::Map::new();
        for (name, doc, definition) in self.definitions() {
            let mut schema = match definition {
                Definition::Record(fields) => record_schema(fields, None),
                Definition::Choice(words) => serde_json::json!({
                    "oneOf": words
                        .iter()
                        .map(|(word, doc)| serde_json::json!({"const": word, "description": line(doc)}))
                        .collect::<Vec<_>>()
                }),
                Definition::Tagged(variants) => serde_json::json!({
                    "oneOf": variants
                        .iter()
                        .map(|(tag, doc, fields)| {
                            let mut schema = record_schema(fields, Some(tag));
                            schema["description"] = line(doc).into();
                            schema
                        })
                        .collect::<Vec<_>>()
                }),
            };
            schema["description"] = line(doc).into();
            definitions.insert(name.to_owned(), schema);
        }
        let mut text = serde_json::to_string_pretty(&serde_json::json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": title,
            "$ref": format!("#/$defs/{root}"),
            "$defs": definitions,
        }))
        .expect("a tree of texts");
        text.push('\n');
        text
    }

    /// TypeScript interfaces of everything met. Lists of figures are `input_figures` in the parts of
    /// `inputs` and typed arrays everywhere else.
    pub(crate) fn typescript(&self, inputs: &Shapes, input_figures: &str) -> String {
        self.typescript_beside(&Shapes::default(), inputs, input_figures)
    }

    /// The same without what stands in another file already.
    pub(crate) fn typescript_beside(&self, other: &Shapes, inputs: &Shapes, input_figures: &str) -> String {
        let mut text = String::new();
        for (name, doc, definition) in self.definitions() {
            if other.named.contains_key(name) {
                continue;
            }
            let figures = match inputs.named.contains_key(name) {
                true => input_figures,
                false => "Float64Array",
            };
            let _ = writeln!(text, "/** {} */", line(doc));
            match definition {
                Definition::Record(fields) => {
                    let _ =
                        writeln!(text, "export interface {name} {{\n{}}}\n", members(fields, "  ", figures));
                }
                Definition::Choice(words) => {
                    let words: Vec<_> = words.iter().map(|(word, _)| format!("{word:?}")).collect();
                    let _ = writeln!(text, "export type {name} = {};\n", words.join(" | "));
                }
                Definition::Tagged(variants) => {
                    let variants: Vec<_> = variants
                        .iter()
                        .map(|(tag, _, fields)| {
                            format!("  | {{\n    type: {tag:?};\n{}  }}", members(fields, "    ", figures))
                        })
                        .collect();
                    let _ = writeln!(text, "export type {name} =\n{};\n", variants.join("\n"));
                }
            }
        }
        text
    }
}

/// A doc comment as one line.
fn line(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn record_schema(fields: &[Field], tag: Option<&str>) -> serde_json::Value {
    let mut properties = serde_json::Map::new();
    let mut required = Vec::new();
    if let Some(tag) = tag {
        properties.insert("type".to_owned(), serde_json::json!({"const": tag}));
        required.push("type");
    }
    for field in fields {
        let mut schema = value_schema(&field.shape);
        schema["description"] = line(field.doc).into();
        properties.insert(field.name.to_owned(), schema);
        if !matches!(field.shape, Shape::Optional(_)) {
            required.push(field.name);
        }
    }
    serde_json::json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn value_schema(shape: &Shape) -> serde_json::Value {
    match shape {
        Shape::Number => serde_json::json!({"type": "number"}),
        Shape::Integer => serde_json::json!({"type": "integer"}),
        Shape::Boolean => serde_json::json!({"type": "boolean"}),
        Shape::Text => serde_json::json!({"type": "string"}),
        Shape::Values => {
            serde_json::json!({"type": "array", "items": {"type": ["number", "null"]}})
        }
        Shape::List(item) => serde_json::json!({"type": "array", "items": value_schema(item)}),
        Shape::Optional(value) => {
            serde_json::json!({"anyOf": [value_schema(value), {"type": "null"}]})
        }
        Shape::Either(a, b) => serde_json::json!({"anyOf": [value_schema(a), value_schema(b)]}),
        Shape::Named(name) => serde_json::json!({"$ref": format!("#/$defs/{name}")}),
    }
}

fn members(fields: &[Field], indent: &str, figures: &str) -> String {
    fields
        .iter()
        .map(|field| {
            let optional = if matches!(field.shape, Shape::Optional(_)) { "?" } else { "" };
            format!(
                "{indent}/** {} */\n{indent}{}{optional}: {};\n",
                line(field.doc),
                field.name,
                type_name(&field.shape, figures)
            )
        })
        .collect()
}

fn type_name(shape: &Shape, figures: &str) -> String {
    match shape {
        Shape::Number | Shape::Integer => "number".to_owned(),
        Shape::Boolean => "boolean".to_owned(),
        Shape::Text => "string".to_owned(),
        Shape::Values => figures.to_owned(),
        Shape::List(item) => format!("Array<{}>", type_name(item, figures)),
        Shape::Optional(value) => format!("{} | null", type_name(value, figures)),
        Shape::Either(a, b) => format!("{} | {}", type_name(a, figures), type_name(b, figures)),
        Shape::Named(name) => (*name).to_owned(),
    }
}

/// Holds a committed file against what the types say; `HWF_UPDATE=1 cargo test` writes it anew.
pub(crate) fn hold(path: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("HWF_UPDATE").is_some() {
        std::fs::write(&path, text).expect("a writable source tree");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == text, "{} differs from the types: HWF_UPDATE=1 cargo test", path.display());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake_path::{IntakePath, IntakePathProblem};
    use crate::plain::Problem;
    use crate::project::Project;
    use crate::requests::*;

    const HEAD: &str =
        "// Made from the records of the crate by `HWF_UPDATE=1 cargo test`; not edited by hand.\n\n";

    #[test]
    fn the_published_schema_is_that_of_the_types() {
        let mut shapes = Shapes::default();
        Project::shape(&mut shapes);
        hold("src/project/hwf-project.schema.json", &shapes.schema("Project", "HWF Forecast project"));
    }

    /// Everything that the engine is asked and answers.
    fn boundary() -> Shapes {
        let mut shapes = Shapes::default();
        Problem::shape(&mut shapes);
        ForecastRequest::shape(&mut shapes);
        Forecast::shape(&mut shapes);
        AccountsRequest::shape(&mut shapes);
        Accounts::shape(&mut shapes);
        PyramidRequest::shape(&mut shapes);
        Pyramid::shape(&mut shapes);
        BandsRequest::shape(&mut shapes);
        Bands::shape(&mut shapes);
        RequiredIntakeRequest::shape(&mut shapes);
        RequiredIntake::shape(&mut shapes);
        EquivalenceRequest::shape(&mut shapes);
        Equivalence::shape(&mut shapes);
        PathProblemRequest::shape(&mut shapes);
        crate::intake_path::IntakePathProblem::shape(&mut shapes);
        SourcesRequest::shape(&mut shapes);
        Sources::shape(&mut shapes);
        AttributionRequest::shape(&mut shapes);
        Attribution::shape(&mut shapes);
        AdviceRequest::shape(&mut shapes);
        Advice::shape(&mut shapes);
        RequiredEntries::shape(&mut shapes);
        DemandsRequest::shape(&mut shapes);
        Demands::shape(&mut shapes);
        BillingRequest::shape(&mut shapes);
        WorkbookRequest::shape(&mut shapes);
        Workbook::shape(&mut shapes);
        CostsRequest::shape(&mut shapes);
        Costs::shape(&mut shapes);
        ScenarioCostsRequest::shape(&mut shapes);
        ScenarioCosts::shape(&mut shapes);
        RegretRequest::shape(&mut shapes);
        Regret::shape(&mut shapes);
        TasksRequest::shape(&mut shapes);
        Tasks::shape(&mut shapes);
        WorkloadRequest::shape(&mut shapes);
        Workloads::shape(&mut shapes);
        DecideByRequest::shape(&mut shapes);
        DecideBy::shape(&mut shapes);
        EnsembleRequest::shape(&mut shapes);
        Ensemble::shape(&mut shapes);
        FanRequest::shape(&mut shapes);
        Fan::shape(&mut shapes);
        DensityRequest::shape(&mut shapes);
        Density::shape(&mut shapes);
        SensitivityRequest::shape(&mut shapes);
        Sensitivity::shape(&mut shapes);
        HindcastRequest::shape(&mut shapes);
        HindcastAnswer::shape(&mut shapes);
        CalibrationRequest::shape(&mut shapes);
        Calibration::shape(&mut shapes);
        RegretOfDrawsRequest::shape(&mut shapes);
        RegretOfDraws::shape(&mut shapes);
        WaterfallRequest::shape(&mut shapes);
        Waterfall::shape(&mut shapes);
        TablesRequest::shape(&mut shapes);
        crate::report::tidy::Table::shape(&mut shapes);
        Description::shape(&mut shapes);
        shapes
    }

    #[test]
    fn the_types_of_the_boundary_are_those_of_the_records() {
        let shapes = boundary();
        let table = "/** A table to be written as CSV. */\nexport interface CsvTable {\n  columns: string[];\n  rows: Array<Array<string | number | null>>;\n}\n";
        let mut inputs = Shapes::default();
        Project::shape(&mut inputs);
        // A project goes out as it was written.
        let types = shapes.typescript(&inputs, "Array<number | null>");
        hold("src/boundary.d.ts", &format!("{HEAD}{types}{table}"));
    }

    #[cfg(feature = "tables")]
    #[test]
    fn the_types_of_the_reader_are_those_of_the_records() {
        use crate::tables::coverage::{AdjustRequest, Adjusted, TwoRegisters, TwoRegistersRequest};
        use crate::tables::quality::{Detail, Quality, QualityRequest};
        use crate::tables::rake::{RakeRequest, Raked};
        use crate::tables::reconcile::{
            CompareRequest, Compared, Conflict, RakeSeriesRequest, RakedSeries, Reconciled,
        };
        use crate::tables::source::{
            Drafted, HarmoniseRequest, Harmonised, PlaceRequest, Preview, SourceRequest,
        };
        use crate::tables::split::drawn::{Divided, DividedRequest};
        let mut inputs = Shapes::default();
        Project::shape(&mut inputs);
        SourceRequest::shape(&mut inputs);
        HarmoniseRequest::shape(&mut inputs);
        RakeRequest::shape(&mut inputs);
        AdjustRequest::shape(&mut inputs);
        TwoRegistersRequest::shape(&mut inputs);
        CompareRequest::shape(&mut inputs);
        RakeSeriesRequest::shape(&mut inputs);
        DividedRequest::shape(&mut inputs);
        PlaceRequest::shape(&mut inputs);
        let mut shapes = Shapes::default();
        SourceRequest::shape(&mut shapes);
        Preview::shape(&mut shapes);
        HarmoniseRequest::shape(&mut shapes);
        Harmonised::shape(&mut shapes);
        RakeRequest::shape(&mut shapes);
        Raked::shape(&mut shapes);
        AdjustRequest::shape(&mut shapes);
        Adjusted::shape(&mut shapes);
        TwoRegistersRequest::shape(&mut shapes);
        TwoRegisters::shape(&mut shapes);
        QualityRequest::shape(&mut shapes);
        Quality::shape(&mut shapes);
        Detail::shape(&mut shapes);
        Drafted::shape(&mut shapes);
        PlaceRequest::shape(&mut shapes);
        CompareRequest::shape(&mut shapes);
        Compared::shape(&mut shapes);
        Conflict::shape(&mut shapes);
        RakeSeriesRequest::shape(&mut shapes);
        RakedSeries::shape(&mut shapes);
        crate::project::Reconciliation::shape(&mut shapes);
        Reconciled::shape(&mut shapes);
        DividedRequest::shape(&mut shapes);
        Divided::shape(&mut shapes);
        // A request goes over as text, in which a typed array is none.
        let types = shapes.typescript_beside(&boundary(), &inputs, "Array<number | null>");
        hold("src/tables.d.ts", &format!("{HEAD}{}\n", types.trim_end()));
    }

    #[cfg(feature = "workbook")]
    #[test]
    fn the_types_of_the_writer_are_those_of_the_records() {
        use crate::report::xlsx::XlsxRequest;
        let mut shapes = Shapes::default();
        XlsxRequest::shape(&mut shapes);
        crate::tables::template::write::TemplateRequest::shape(&mut shapes);
        let types = shapes.typescript_beside(&boundary(), &Shapes::default(), "Float64Array");
        hold("src/workbook.d.ts", &format!("{HEAD}{}\n", types.trim_end()));
    }

    #[test]
    fn the_types_of_the_optimiser_are_those_of_the_records() {
        let mut inputs = Shapes::default();
        IntakePathProblem::shape(&mut inputs);
        let mut shapes = Shapes::default();
        IntakePathProblem::shape(&mut shapes);
        IntakePath::shape(&mut shapes);
        // Written by hand or by the engine.
        let types = shapes.typescript(&inputs, "Float64Array | number[]");
        hold("src/optimiser.d.ts", &format!("{HEAD}{}\n", types.trim_end()));
    }
}
