//! Names of files.

/// Whether Windows has a device of this name, in every folder and with every extension.
pub(crate) fn is_device(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let numbered = ["com", "lpt"].into_iter().any(|device| {
        let number = name.strip_prefix(device);
        number.is_some_and(|n| n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit()))
    });
    numbered || ["aux", "con", "nul", "prn"].contains(&name.as_str())
}
