//! Which values must not be shown: passwords, private keys, tokens. By what a field is called, or by what its
//! description calls it.

use crate::model::Text;

use super::{ALL, normal};

/// Ends of names, without case and separators, whose values let somebody in.
#[rustfmt::skip]
const NAME_ENDS: &[&str] = &[
    "password", "passwd", "passphrase", "pwd",
    "secret", "secretkey", "secretdata", "secretvalue", "secretstring", "secretbinary", "sharedkey", "psk",
    "privatekey", "privatekeybody", "privatekeycontent", "plaintext",
    "token", "signature", "authorization", "authkey", "apikey", "uploadauth", "playauth",
    "authcode", "authorizationcode", "authenticationcode", "activationcode",
];

/// Ends of names like those above that let nobody in: positions of paging, and what makes a repeated call safe.
#[rustfmt::skip]
const OPEN_NAME_ENDS: &[&str] = &[
    "clienttoken", "nexttoken", "pagetoken", "scrolltoken", "continuationtoken", "actiontoken",
];

/// Whether the name alone says that the value must not be shown. Numbers at its end do not count.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let letters = |c: &char| c.is_ascii_alphanumeric();
    let name: String = name.chars().filter(letters).collect();
    let name = name
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .to_ascii_lowercase();
    let ends = |table: &[&str]| table.iter().any(|end| name.ends_with(end));
    ends(NAME_ENDS) && !ends(OPEN_NAME_ENDS)
}

/// Whether the description calls the value a secret: what its first phrase is about, not what it mentions. "The
/// password of the account" is one, "the name of the secret" is none.
pub(crate) fn is_called_secret(text: &Text) -> bool {
    let en = text.en.as_deref().is_some_and(|text| {
        let phrase = first_phrase(text);
        let about = words_before_preposition(&phrase);
        ends_in_secret(about)
    });
    en || text
        .zh
        .as_deref()
        .is_some_and(|text| ends_in_secret(&first_phrase(text)))
}

/// The normal form of what stands before the first mark of punctuation.
fn first_phrase(text: &str) -> String {
    let marks = [
        '.', ',', ';', ':', '。', '，', '；', '：', '（', '(', '<', '\n',
    ];
    normal(text.trim_start().split(marks).next().unwrap_or_default())
}

fn words_before_preposition(phrase: &str) -> &str {
    let words = ALL.iter().flat_map(|words| words.phrase_ends);
    let is_whole = |at: usize, word: &str| {
        phrase[..at].ends_with(' ') && phrase[at + word.len()..].starts_with(' ')
    };
    let cuts = words.filter_map(|word| {
        let mut found = phrase.match_indices(*word);
        found.find_map(|(at, word)| is_whole(at, word).then(|| at - 1))
    });
    cuts.min().map_or(phrase, |at| &phrase[..at])
}

fn ends_in_secret(phrase: &str) -> bool {
    let words = ALL.iter().flat_map(|words| words.secrets);
    words
        .into_iter()
        .any(|word| match phrase.strip_suffix(word) {
            Some(before) => !word.is_ascii() || before.is_empty() || before.ends_with(' '),
            None => false,
        })
}

#[cfg(test)]
mod tests {
    use crate::model::Language;

    use super::*;

    #[test]
    fn the_end_of_a_name_decides() {
        for secret in [
            "Password",
            "DBPassWord",
            "ssl_private_key",
            "AccessKeySecret",
            "Token",
            "AuthenticationCode2",
        ] {
            assert!(is_secret_name(secret), "{secret}");
        }
        for open in [
            "SecretName",
            "NextToken",
            "ClientToken",
            "PasswordPolicy",
            "AccessKeyId",
            "Disk",
            "TokenCount",
        ] {
            assert!(!is_secret_name(open), "{open}");
        }
    }

    #[test]
    fn what_a_description_is_about_decides() {
        let en = |text: &str| is_called_secret(&Text::in_language(text, Language::En));
        assert!(en("The private key of the lily pad. Keep it dry."));
        assert!(en("Password"));
        assert!(en("Specifies the password that the gatekeeper asks for."));
        assert!(!en("The name of the password."));
        assert!(!en("The number of frogs that know the password."));
        let zh = |text: &str| is_called_secret(&Text::in_language(text, Language::Zh));
        assert!(zh("池塘的密码。至少三只青蛙。"));
        assert!(!zh("密码的长度。"));
        assert!(!zh("池塘名称，不是密码。"));
    }
}
