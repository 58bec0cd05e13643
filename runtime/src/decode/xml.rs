//! XML responses, turned into the JSON that the decoder reads.

use std::collections::HashMap;

use quick_xml::{
    XmlVersion,
    events::{BytesStart, Event},
    reader::Reader,
};

use crate::encode::write_json_string;

use super::scan::MAX_DEPTH;

/// An element: its members in order of first appearance, or its text.
#[derive(Default)]
struct Element {
    members: Vec<(String, Vec<Element>)>,
    /// The index of each name in `members`.
    places: HashMap<String, usize>,
    text: String,
}

impl Element {
    fn push(&mut self, name: String, element: Element) {
        let place = self.places.get(&name).copied();
        match place.and_then(|place| self.members.get_mut(place)) {
            Some((_, items)) => items.push(element),
            None => {
                self.places.insert(name.clone(), self.members.len());
                self.members.push((name, vec![element]));
            }
        }
    }
}

/// The content of the root element as JSON text. Elements that share a name become a list; text
/// stays text, since XML knows no other type. `None` when the text is not XML.
pub(crate) fn xml_to_json(text: &str) -> Option<String> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<(String, Element)> = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                if open.len() >= MAX_DEPTH as usize {
                    return None;
                }
                open.push((name(&start), Element::default()));
            }
            Event::Empty(start) => {
                if let Some(root) = close_element(&mut open, name(&start), Element::default()) {
                    return Some(element_to_json(&root));
                }
            }
            Event::End(_) => {
                let (name, element) = open.pop()?;
                if let Some(root) = close_element(&mut open, name, element) {
                    return Some(element_to_json(&root));
                }
            }
            Event::Text(text) => {
                if let Some((_, element)) = open.last_mut() {
                    element
                        .text
                        .push_str(&text.xml_content(XmlVersion::Implicit1_0));
                }
            }
            Event::CData(data) => {
                if let Some((_, element)) = open.last_mut() {
                    element
                        .text
                        .push_str(&data.xml_content(XmlVersion::Implicit1_0));
                }
            }
            Event::GeneralRef(reference) => {
                if let Some((_, element)) = open.last_mut() {
                    let resolved = match reference.resolve_char_ref().ok()? {
                        Some(char) => char.to_string(),
                        None => entity(&reference.xml_content(XmlVersion::Implicit1_0))?.to_owned(),
                    };
                    element.text.push_str(&resolved);
                }
            }
            Event::Eof => return None,
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => {}
        }
    }
}

fn name(start: &BytesStart<'_>) -> String {
    start.local_name().as_ref().to_owned()
}

fn entity(name: &str) -> Option<&'static str> {
    quick_xml::escape::resolve_predefined_entity(name)
}

/// Puts a finished element into its parent; returns it when it was the root.
fn close_element(
    open: &mut [(String, Element)],
    name: String,
    element: Element,
) -> Option<Element> {
    let Some((_, parent)) = open.last_mut() else {
        return Some(element);
    };
    parent.push(name, element);
    None
}

fn element_to_json(root: &Element) -> String {
    let mut out = String::new();
    write_element(&mut out, root);
    out
}

fn write_element(out: &mut String, element: &Element) {
    if element.members.is_empty() {
        return write_json_string(out, &element.text);
    }
    for (index, (name, items)) in element.members.iter().enumerate() {
        out.push(if index == 0 { '{' } else { ',' });
        write_json_string(out, name);
        out.push(':');
        if let [item] = items.as_slice() {
            write_element(out, item);
            continue;
        }
        for (index, item) in items.iter().enumerate() {
            out.push(if index == 0 { '[' } else { ',' });
            write_element(out, item);
        }
        out.push(']');
    }
    out.push('}');
}

#[cfg(test)]
mod tests {
    use super::xml_to_json;

    #[test]
    fn elements_become_members_and_lists() {
        let xml = concat!(
            "<?xml version='1.0' encoding='UTF-8'?>\n<R>\n  <Id>a &amp; b&#x21;</Id>",
            "<E/><L><I>1</I><I><![CDATA[<2>]]></I></L>\n</R>"
        );
        assert_eq!(
            xml_to_json(xml).unwrap(),
            r#"{"Id":"a & b!","E":"","L":{"I":["1","<2>"]}}"#
        );
        assert_eq!(xml_to_json("<R>x</R>").unwrap(), r#""x""#);
    }

    #[test]
    fn what_is_not_xml_is_refused() {
        for text in ["", "text", "<a>", "<a></b>", "<a>&unknown;</a>"] {
            assert_eq!(xml_to_json(text), None, "{text}");
        }
    }
}
