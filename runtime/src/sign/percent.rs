//! Percent-encoding as the protocol defines it.

/// Bytes that stay as they are: `A-Z a-z 0-9 - _ . ~`.
const UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut at = 0;
    while at < 256 {
        let byte = at as u8;
        table[at] = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
        at += 1;
    }
    table
};

/// `%00` to `%FF`, one after the other.
const ESCAPES: &str = {
    const TABLE: [u8; 768] = {
        const HEX: &[u8; 16] = b"0123456789ABCDEF";
        let mut table = [b'%'; 768];
        let mut byte = 0;
        while byte < 256 {
            table[byte * 3 + 1] = HEX[byte >> 4];
            table[byte * 3 + 2] = HEX[byte & 15];
            byte += 1;
        }
        table
    };
    match std::str::from_utf8(&TABLE) {
        Ok(escapes) => escapes,
        Err(_) => "",
    }
};

/// Appends `text` percent-encoded: UTF-8, upper-case hex, `%20` for a space.
pub fn percent_encode(out: &mut String, text: &str) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if UNRESERVED[usize::from(byte)] {
            continue;
        }
        // The bytes of a reserved character are adjacent, so `from..at` never splits one: it is
        // ASCII or empty.
        out.push_str(text.get(from..at).unwrap_or_default());
        let escape = usize::from(byte) * 3;
        out.push_str(ESCAPES.get(escape..escape + 3).unwrap_or_default());
        from = at + 1;
    }
    out.push_str(text.get(from..).unwrap_or_default());
}

/// The same as a new string.
pub fn percent_encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    percent_encode(&mut out, text);
    out
}

#[cfg(test)]
mod tests {
    use super::percent_encoded;

    #[test]
    fn everything_but_the_unreserved() {
        assert_eq!(percent_encoded("aZ0-_.~"), "aZ0-_.~");
        assert_eq!(
            percent_encoded(" +*'/%é😀x"),
            "%20%2B%2A%27%2F%25%C3%A9%F0%9F%98%80x"
        );
        assert_eq!(percent_encoded(""), "");
    }
}
