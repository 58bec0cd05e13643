//! XML responses, turned into the JSON that the decoder reads.

use std::collections::HashMap;

use quick_xml::{
    XmlVersion,
    events::{BytesStart, Event},
    reader::Reader,
};

use crate::encode::write_json_string;

use super::scan::MAX_DEPTH;

/// What the elements of any text may cost in memory, and for each of its bytes.
const ALLOWED: usize = 96 << 20;
const ALLOWED_FOR_A_BYTE: usize = 4;
/// What the first element of a name costs beside itself: room for four, in two lists and a table.
const FIRST_OF_NAME: usize = 768;

/// An element: its members in order of first appearance, or its text.
#[derive(Default)]
struct Element {
    members: Vec<(String, Vec<Element>)>,
    /// The index of each name in `members`. Apart, since most elements have none.
    places: Option<Box<Places>>,
    text: String,
}

#[derive(Default)]
struct Places(HashMap<String, usize>);

impl Element {
    /// Adds a member, and gives what that cost.
    fn push(&mut self, name: String, element: Element) -> usize {
        let cost = size_of::<Element>() + element.text.capacity();
        let Places(places) = &mut **self.places.get_or_insert_default();
        if let Some(place) = places.get(&name)
            && let Some((_, items)) = self.members.get_mut(*place)
        {
            items.push(element);
            return cost;
        }
        places.insert(name.clone(), self.members.len());
        self.members.push((name, vec![element]));
        cost + FIRST_OF_NAME
    }
}

/// The elements that are open, from the root inwards, and what more they may cost.
struct Tree {
    open: Vec<(String, Element)>,
    left: usize,
}

impl Tree {
    /// Puts a finished element into its parent; returns it when it was the root. `None` when it costs
    /// more than is allowed.
    fn close(&mut self, name: String, element: Element) -> Option<Option<Element>> {
        let Some((_, parent)) = self.open.last_mut() else {
            return Some(Some(element));
        };
        self.left = self.left.checked_sub(parent.push(name, element))?;
        Some(None)
    }

    fn push_text(&mut self, text: &str) {
        if let Some((_, element)) = self.open.last_mut() {
            element.text.push_str(text);
        }
    }
}

/// The content of the root element as JSON text. Elements that share a name become a list; text
/// stays text, since XML knows no other type. What is nested too deeply is passed over. `None` when
/// the text is not XML, or needs more memory than is allowed.
pub(crate) fn xml_to_json(text: &str) -> Option<String> {
    let mut reader = Reader::from_str(text);
    let mut tree = Tree {
        open: Vec::new(),
        left: text
            .len()
            .saturating_mul(ALLOWED_FOR_A_BYTE)
            .saturating_add(ALLOWED),
    };
    loop {
        let closed = match reader.read_event().ok()? {
            Event::Start(start) if tree.open.len() >= MAX_DEPTH as usize => {
                reader.read_to_end(start.name()).ok()?;
                tree.close(local_name(&start), Element::default())?
            }
            Event::Start(start) => {
                tree.open.push((local_name(&start), Element::default()));
                None
            }
            Event::Empty(start) => tree.close(local_name(&start), Element::default())?,
            Event::End(_) => {
                let (name, element) = tree.open.pop()?;
                tree.close(name, element)?
            }
            Event::Text(text) => {
                tree.push_text(&text.xml_content(XmlVersion::Implicit1_0));
                None
            }
            Event::CData(data) => {
                tree.push_text(&data.xml_content(XmlVersion::Implicit1_0));
                None
            }
            Event::GeneralRef(reference) => {
                match reference.resolve_char_ref().ok()? {
                    Some(char) => tree.push_text(&char.to_string()),
                    None => {
                        tree.push_text(entity(&reference.xml_content(XmlVersion::Implicit1_0))?)
                    }
                }
                None
            }
            Event::Eof => return None,
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => None,
        };
        if let Some(root) = closed {
            return Some(element_to_json(&root));
        }
    }
}

fn local_name(start: &BytesStart<'_>) -> String {
    start.local_name().as_ref().to_owned()
}

fn entity(name: &str) -> Option<&'static str> {
    quick_xml::escape::resolve_predefined_entity(name)
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
    use super::*;

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

    #[test]
    fn any_number_of_names_keeps_its_order_and_its_lists() {
        for count in [1, 7, 8, 9, 10, 40] {
            let once: String = (0..count).map(|n| format!("<n{n}>{n}</n{n}>")).collect();
            let members: Vec<String> = (0..count).map(|n| format!(r#""n{n}":"{n}""#)).collect();
            let expected = format!("{{{}}}", members.join(","));
            assert_eq!(xml_to_json(&format!("<R>{once}</R>")), Some(expected));
            let members: Vec<String> = (0..count)
                .map(|n| format!(r#""n{n}":["{n}","{n}"]"#))
                .collect();
            let expected = format!("{{{}}}", members.join(","));
            assert_eq!(xml_to_json(&format!("<R>{once}{once}</R>")), Some(expected));
        }
    }

    #[test]
    fn what_is_nested_too_deeply_is_passed_over() {
        for (levels, text) in [(128, "x"), (129, ""), (500, "")] {
            let xml = format!("{}x{}", "<a>".repeat(levels), "</a>".repeat(levels));
            let shown = levels.min(129) - 1;
            let json = format!(
                "{}\"{text}\"{}",
                r#"{"a":"#.repeat(shown),
                "}".repeat(shown)
            );
            assert_eq!(xml_to_json(&xml), Some(json), "{levels}");
        }
    }

    #[test]
    fn elements_are_charged_and_one_too_many_ends_the_text() {
        let cost = |text: &str, names: &[&str]| {
            let mut parent = Element::default();
            let charged = names.iter().map(|name| {
                let element = Element {
                    text: text.to_owned(),
                    ..Element::default()
                };
                parent.push((*name).to_owned(), element)
            });
            charged.sum::<usize>()
        };
        let element = size_of::<Element>();
        assert_eq!(cost("", &["a"]), element + FIRST_OF_NAME);
        assert_eq!(cost("abc", &["a", "a"]), 2 * (element + 3) + FIRST_OF_NAME);
        assert_eq!(cost("", &["a", "b"]), 2 * (element + FIRST_OF_NAME));
        let tree = |left| Tree {
            open: vec![("R".to_owned(), Element::default())],
            left,
        };
        let (enough, name) = (element + FIRST_OF_NAME, "a".to_owned());
        assert!(
            tree(enough)
                .close(name.clone(), Element::default())
                .is_some()
        );
        assert!(tree(enough - 1).close(name, Element::default()).is_none());
    }
    #[test]
    fn each_kind_of_text_and_tag_is_read() {
        for (xml, json) in [
            ("<R/>", r#""""#),
            ("<R></R>", r#""""#),
            ("<R> </R>", r#"" ""#),
            ("<R>&lt;&gt;&amp;&quot;&apos;</R>", r#""<>&\"'""#),
            (
                "<R>&#65;&#x42;&#x4e2d;&#x1F600;</R>",
                "\"AB\u{4e2d}\u{1f600}\"",
            ),
            ("<R>a<![CDATA[<b>&amp;]]>c</R>", r#""a<b>&amp;c""#),
            ("<R>a<!-- no & <b> -->b<?pi c?>d</R>", r#""abd""#),
            ("<!DOCTYPE R><R>a</R>", r#""a""#),
            ("<R a=\"1\" b='2'><c d=\"3\">4</c></R>", r#"{"c":"4"}"#),
            ("<n:R xmlns:n=\"u\"><n:a>1</n:a></n:R>", r#"{"a":"1"}"#),
            ("<R>text<a/>more</R>", r#"{"a":""}"#),
            (
                "<R><a>1</a><b/><a/><a><c>2</c></a></R>",
                r#"{"a":["1","",{"c":"2"}],"b":""}"#,
            ),
            ("<R><a>line\r\nbreak\r</a></R>", r#"{"a":"line\nbreak\n"}"#),
            ("<R>a</R> <!-- more -->", r#""a""#),
        ] {
            assert_eq!(xml_to_json(xml).as_deref(), Some(json), "{xml}");
        }
        for xml in [
            "<R>&#x110000;</R>",
            "<R>&#xD800;</R>",
            "<R>&nbsp;</R>",
            "<R>&</R>",
            "<R",
        ] {
            assert_eq!(xml_to_json(xml), None, "{xml}");
        }
    }

    /// Groups of as many names as are not yet looked up by hash, the last of them beyond what is allowed.
    #[test]
    fn elements_may_cost_a_limit_and_some_of_each_byte() {
        let names: String = ('1'..='8').map(|name| format!("<n{name}/>")).collect();
        let group = format!("<g>{names}</g>");
        let element = size_of::<Element>();
        let cost = 8 * (element + FIRST_OF_NAME) + element;
        let count = ((96 << 20) + 4 * 7 - FIRST_OF_NAME) / (cost - 4 * group.len());
        let text = format!("<R>{}</R>", group.repeat(count));
        assert!(xml_to_json(&text).is_some());
        let text = format!("<R>{}</R>", group.repeat(count + 1));
        assert!(xml_to_json(&text).is_none());
    }
}
