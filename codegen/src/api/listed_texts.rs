//! What the page of another language says of the members of a JSON text, which it lists as bullets too.

use crate::{
    doc::{ParamRow, listed_members},
    model::{Encoding, Field, Language, Text},
    shape::shaper::{members, members_mut},
};

/// Gives the members of a JSON text the texts of the bullets in the row of another language, by name.
pub(super) fn fill(field: &mut Field, row: &ParamRow, language: Language) {
    if field.encoding != Encoding::Json || members(&field.ty).is_none() {
        return;
    }
    let mut names = Vec::new();
    collect_names(field, &mut names);
    let texts = listed_members::texts(&row.description.value, &|name| {
        names.iter().any(|known| known == name)
    });
    for (name, text) in texts {
        if let Some(member) = find_silent(field, &name, language) {
            member.text.fill_from(Text::in_language(text, language));
        }
    }
}

fn collect_names(field: &Field, names: &mut Vec<String>) {
    for member in members(&field.ty).into_iter().flatten() {
        names.push(member.name.clone());
        collect_names(member, names);
    }
}

/// The first member of that name that has a text, but none in the language.
fn find_silent<'f>(field: &'f mut Field, name: &str, language: Language) -> Option<&'f mut Field> {
    members_mut(&mut field.ty)?.iter_mut().find_map(|member| {
        let own = match language {
            Language::En => &member.text.en,
            Language::Zh => &member.text.zh,
        };
        if member.name == name && own.is_none() {
            return Some(member);
        }
        find_silent(member, name, language)
    })
}
