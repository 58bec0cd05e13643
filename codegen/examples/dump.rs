use alicloud_codegen::{doc, source};
fn main() {
    let root = std::env::args().nth(1).unwrap();
    let filter = std::env::args().nth(2).unwrap_or_default();
    let sources = source::load(root.as_ref()).unwrap();
    let docs = doc::read_all(&sources);
    for d in &docs.data_types {
        let path = &sources.file(d.file).path;
        if path.contains(&filter) {
            println!(
                "DT {path} {:?}",
                d.names.iter().map(|n| &n.value).collect::<Vec<_>>()
            );
            for t in &d.tables {
                println!(
                    "   {:?} {:?} {:?}",
                    t.heading.as_ref().map(|h| &h.value),
                    t.caption.as_ref().map(|h| &h.value),
                    t.rows
                        .iter()
                        .map(|r| (&r.name.value, &r.ty.value.kind))
                        .collect::<Vec<_>>()
                );
            }
        }
    }
    for d in &docs.common {
        let path = &sources.file(d.file).path;
        if path.contains(&filter) {
            println!(
                "COMMON {path} {:?} params {} errors {} endpoints {}",
                d.kind,
                d.parameters.len(),
                d.errors.len(),
                d.endpoints.len()
            );
        }
    }
}
