//! XML that is none by the grammar: several roots, tags that are never closed or never opened, bare
//! `<` and `&`.

use super::{
    MAX_DEPTH, Node, Repairs,
    elements::{Builder, gather},
};

/// What is inside of the root element, and its name when there is exactly one.
pub(crate) fn read(
    text: &str,
    base: usize,
    repairs: &mut Repairs,
) -> Option<(Node, Option<String>)> {
    let mut builder = Builder::new();
    let mut rest = text;
    let mut seen_element = false;
    while let Some(open) = rest.find('<') {
        let at = base + (text.len() - rest.len());
        push_text(&mut builder, &rest[..open], at, repairs);
        let at = at + open;
        rest = &rest[open..];
        let (tag, length) = tag(rest);
        rest = &rest[length..];
        match tag {
            Tag::Skip => {}
            Tag::Text(text) => {
                repairs.note("bare `<` read as text", at);
                builder.text(text);
            }
            Tag::Data(text) => builder.text(text),
            Tag::Empty(name) => {
                builder.start(name);
                builder.end();
                seen_element = true;
            }
            Tag::Start(name) => {
                seen_element = true;
                // `<A>text<A>`: the slash of the end tag was forgotten.
                if builder.open_names().next() == Some(name) && builder.holds_text_only() {
                    repairs.note("start tag read as end tag", at);
                    builder.end();
                } else if builder.depth() < MAX_DEPTH {
                    builder.start(name);
                } else {
                    return None;
                }
            }
            Tag::End(name) => end(&mut builder, name, at, repairs),
        }
    }
    push_text(
        &mut builder,
        rest,
        base + (text.len() - rest.len()),
        repairs,
    );
    if builder.depth() > 0 {
        repairs.note("element closed at the end of the text", base + text.len());
    }
    let mut roots = builder.finish();
    if !seen_element {
        return None;
    }
    if roots.len() == 1 {
        let (name, node) = roots.pop()?;
        return Some((node, Some(name)));
    }
    repairs.note("no single root element", base);
    Some((Node::Object(gather(roots)), None))
}

fn end(builder: &mut Builder, name: &str, at: usize, repairs: &mut Repairs) {
    let same = |a: &str| a.trim().eq_ignore_ascii_case(name);
    let position = builder
        .open_names()
        .position(|open| open == name)
        .or_else(|| builder.open_names().position(same));
    match position {
        Some(0) => {
            if builder.open_names().next() != Some(name) {
                repairs.note("end tag differs from its start tag in case", at);
            }
            builder.end();
        }
        Some(above) => {
            repairs.note("elements inside closed by the end tag of an outer one", at);
            for _ in 0..=above {
                builder.end();
            }
        }
        None if builder.holds_text_only() => {
            // `<Name>text</Nmae>`: whatever the end tag says, it ends the text.
            repairs.note("end tag of another name closes the element", at);
            builder.end();
        }
        None => repairs.note("end tag without a start tag", at),
    }
}

fn push_text(builder: &mut Builder, text: &str, at: usize, repairs: &mut Repairs) {
    if text.trim().is_empty() {
        return;
    }
    if builder.depth() == 0 {
        repairs.note("text outside of every element skipped", at);
        return;
    }
    match quick_xml::escape::unescape(text) {
        Ok(text) => builder.text(&text),
        Err(_) => {
            repairs.note("bare `&` read as text", at);
            builder.text(text);
        }
    }
}

enum Tag<'a> {
    Skip,
    Text(&'a str),
    Data(&'a str),
    Start(&'a str),
    End(&'a str),
    Empty(&'a str),
}

/// The tag that `text` starts with and its length in bytes.
fn tag(text: &str) -> (Tag<'_>, usize) {
    for (open, close, data) in [
        ("<!--", "-->", false),
        ("<![CDATA[", "]]>", true),
        ("<?", ">", false),
        ("<!", ">", false),
    ] {
        if let Some(inner) = text.strip_prefix(open) {
            let end = inner.find(close);
            let body = &inner[..end.unwrap_or(inner.len())];
            let length = end.map_or(text.len(), |e| open.len() + e + close.len());
            return (if data { Tag::Data(body) } else { Tag::Skip }, length);
        }
    }
    let stop = text[1..].find(['<', '>']).map(|i| i + 1);
    let Some(stop) = stop else {
        return (Tag::Text(text), text.len());
    };
    let closed = text[stop..].starts_with('>');
    let inner = text[1..stop].trim();
    // `</Name` without `>` still ends its element.
    let (inner, is_end) = match inner.strip_prefix('/') {
        Some(name) => (name.trim(), true),
        None => (inner, false),
    };
    let (inner, is_empty) = match inner.strip_suffix('/') {
        Some(name) => (name.trim(), true),
        None => (inner, false),
    };
    let name = inner.split(char::is_whitespace).next().unwrap_or_default();
    let good = name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':'));
    if !good || (!closed && !is_end) {
        return (Tag::Text(&text[..stop]), stop);
    }
    let length = stop + usize::from(closed);
    let tag = match (is_end, is_empty) {
        (true, _) => Tag::End(name),
        (false, true) => Tag::Empty(name),
        (false, false) => Tag::Start(name),
    };
    (tag, length)
}
