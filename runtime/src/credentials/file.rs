//! Files that hold credentials, read within bounds.

use std::{
    fs::{File, Metadata, OpenOptions, metadata},
    io::{self, Read},
    path::Path,
};

/// No file of credentials is larger than this.
const LIMIT: u64 = 1 << 20;

/// The content of a regular file. Anything else (a pipe, a device, a folder) and what is too large
/// is refused, so that reading ends.
pub(super) fn read_regular_file(path: &Path) -> io::Result<Vec<u8>> {
    // To open a device may already do something.
    require_regular(&metadata(path)?)?;
    let file = open(path)?;
    let metadata = file.metadata()?;
    require_regular(&metadata)?;
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(LIMIT)).unwrap_or(0) + 1);
    file.take(LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LIMIT {
        let message = format!("the file is larger than {LIMIT} bytes");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(bytes)
}

fn require_regular(metadata: &Metadata) -> io::Result<()> {
    if metadata.is_file() {
        return Ok(());
    }
    let message = "it is not a regular file";
    Err(io::Error::new(io::ErrorKind::InvalidInput, message))
}

#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;

    use rustix::fs::OFlags;

    // What became a pipe since it was looked at would otherwise be waited for.
    let flags = i32::try_from(OFlags::NONBLOCK.bits()).unwrap_or(0);
    OpenOptions::new().read(true).custom_flags(flags).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).open(path)
}

/// Whether users beside the owner may write the file: all of them, or those of a group that is not
/// the owner's own.
#[cfg(unix)]
pub(super) fn is_writable_by_others(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;

    let metadata = metadata(path)?;
    let (by_all, by_group) = (metadata.mode() & 0o002 != 0, metadata.mode() & 0o020 != 0);
    // What is not a file at all is refused when it is read.
    Ok(metadata.is_file() && (by_all || (by_group && metadata.gid() != metadata.uid())))
}

#[cfg(not(unix))]
pub(super) fn is_writable_by_others(_: &Path) -> io::Result<bool> {
    Ok(false)
}
