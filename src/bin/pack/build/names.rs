//! The names by which module and glue know each other. Each carries a hash, which no compression shortens, twice: the
//! module's and the glue's. Short ones in their place save a fortieth of what a first visit weighs.

use std::collections::BTreeMap;

use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

use super::Fault;

/// So many hexadecimal digits at the end of a name are a hash.
const DIGITS: usize = 16;

/// Glue and module with short names, the same for the same two.
pub(crate) fn shortened(glue: &str, module: &[u8]) -> Result<(String, Vec<u8>), Fault> {
    let mut names = Names::default();
    let module = names.shorten(module).map_err(|error| format!("the module cannot be read: {error}"))?;
    Ok((names.replaced(glue), module))
}

#[derive(Default)]
struct Names(BTreeMap<String, String>);

impl Names {
    /// A name that carries a hash: its short one, by the order in which they come.
    fn short(&mut self, name: &str) -> String {
        if !has_hash(name) {
            return name.to_owned();
        }
        let next = format!("w{}", self.0.len());
        self.0.entry(name.to_owned()).or_insert(next).clone()
    }

    /// Everything but imports and exports stays as it is.
    fn shorten(&mut self, bytes: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
        let mut module = Module::new();
        for payload in Parser::new(0).parse_all(bytes) {
            match payload? {
                Payload::ImportSection(imports) => {
                    let mut section = ImportSection::new();
                    for import in imports.into_imports() {
                        let import = import?;
                        section.import(import.module, &self.short(import.name), EntityType::try_from(import.ty)?);
                    }
                    module.section(&section);
                }
                Payload::ExportSection(exports) => {
                    let mut section = ExportSection::new();
                    for export in exports {
                        let export = export?;
                        section.export(&self.short(export.name), ExportKind::from(export.kind), export.index);
                    }
                    module.section(&section);
                }
                other => {
                    if let Some((id, range)) = other.as_section() {
                        let (start, end) = (usize::try_from(range.start)?, usize::try_from(range.end)?);
                        let data = bytes.get(start..end).ok_or("a section beyond the end")?;
                        module.section(&RawSection { id, data });
                    }
                }
            }
        }
        Ok(module.finish())
    }

    /// The longest first: one may be the end of another.
    fn replaced(&self, glue: &str) -> String {
        let mut names: Vec<_> = self.0.iter().collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        names.into_iter().fold(glue.to_owned(), |glue, (name, short)| glue.replace(name.as_str(), short))
    }
}

fn has_hash(name: &str) -> bool {
    let digits = name.bytes().rev().take_while(u8::is_ascii_hexdigit).count();
    DIGITS <= digits && digits < name.len()
}
