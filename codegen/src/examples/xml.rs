//! XML by the grammar: one root element, tags that match.

use quick_xml::{Reader, events::Event};

use super::{MAX_DEPTH, Node, elements::Builder};

/// What is inside of the root element, and its name. `None` when the text is not well-formed.
pub(crate) fn read(text: &str) -> Option<(Node, Option<String>)> {
    let mut reader = Reader::from_str(text);
    let mut builder = Builder::new();
    let mut roots = 0;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                roots += usize::from(builder.depth() == 0);
                builder.start(tag.name().as_ref());
            }
            Event::Empty(tag) => {
                roots += usize::from(builder.depth() == 0);
                builder.start(tag.name().as_ref());
                builder.end();
            }
            Event::End(_) => {
                builder.end();
            }
            Event::Text(text) => {
                let text = text.xml10_content();
                if builder.depth() == 0 && !text.trim().is_empty() {
                    return None;
                }
                builder.text(&text);
            }
            Event::CData(data) => builder.text(&data.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().ok()? {
                Some(c) => builder.text(c.encode_utf8(&mut [0; 4])),
                None => builder.text(quick_xml::escape::resolve_predefined_entity(
                    &reference.xml10_content(),
                )?),
            },
            Event::Eof => break,
            _ => {}
        }
        if roots > 1 || builder.depth() > MAX_DEPTH {
            return None;
        }
    }
    if roots != 1 || builder.depth() != 0 {
        return None;
    }
    let (name, node) = builder.finish().pop()?;
    Some((node, Some(name)))
}
