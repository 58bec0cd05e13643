//! The page of each code.

use super::UnknownCode;

macro_rules! pages {
    ($($code:literal)*) => {
        /// Text of the page of each code.
        pub(super) static PAGES: &[(&str, &str)] =
            &[$(($code, include_str!(concat!("../../diagnostics/", $code, ".md")))),*];
    };
}

pages! {
    "D0101" "D0102" "D0103" "D0104" "D0105" "D0106" "D0107" "D0108" "D0109"
    "D0110"
    "D0201" "D0202" "D0203" "D0204" "D0205" "D0206" "D0207"
    "D0208" "D0209" "D0210" "D0211" "D0212" "D0213" "D0214" "D0215" "D0216" "D0217" "D0218" "D0219" "D0220"
    "D0221" "D0222" "D0223" "D0224" "D0225" "D0226" "D0227" "D0228" "D0229"
    "D0230" "D0231"
    "D0301" "D0302" "D0303" "D0304" "D0305" "D0306" "D0307" "D0308" "D0309" "D0310" "D0311" "D0312" "D0313"
        "D0314" "D0315" "D0316" "D0317"
    "D0320" "D0321" "D0322"
    "D0401" "D0402" "D0403" "D0404"
    "D0801" "D0802" "D0803" "D0804" "D0805" "D0806" "D0807"
}

/// What a code means, why it matters and what to do about it.
///
/// # Errors
/// If no rule has the code.
pub fn explain(code: &str) -> Result<&'static str, UnknownCode> {
    let page = PAGES.iter().find(|(c, _)| c.eq_ignore_ascii_case(code));
    page.map(|(_, text)| *text)
        .ok_or_else(|| UnknownCode(code.to_owned()))
}
