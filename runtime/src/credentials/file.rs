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
    read_opened(open(path)?)
}

/// The content of what was opened, which may be another thing than the one that was looked at.
fn read_opened(file: File) -> io::Result<Vec<u8>> {
    let metadata = file.metadata()?;
    require_regular(&metadata)?;
    let mut file = file.take(LIMIT + 1);
    // A buffer that grows leaves a copy of the secret behind.
    let length = usize::try_from(metadata.len().min(file.limit())).unwrap_or_default();
    let mut bytes = Vec::with_capacity(length);
    file.read_to_end(&mut bytes)?;
    if file.limit() == 0 {
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
    let flags = OFlags::NONBLOCK.bits().cast_signed();
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

#[cfg(all(test, unix))]
mod tests {
    use std::{
        path::PathBuf,
        sync::mpsc::{RecvTimeoutError, channel},
        thread,
        time::Duration,
    };

    use rustix::fs::{CWD, Mode, mkfifoat};

    use super::*;

    fn temporary(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("alicloud-{name}-{}", std::process::id()));
        let _ = std::fs::remove_file(&path);
        path
    }

    #[test]
    fn what_became_a_device_after_the_look_at_it_is_refused() {
        let error = read_opened(File::open("/dev/null").unwrap()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
    }

    #[test]
    fn a_pipe_is_refused_without_being_opened() {
        let path = temporary("unopened");
        mkfifoat(CWD, &path, Mode::RUSR | Mode::WUSR).unwrap();
        let (sender, is_open) = channel();
        let writer = thread::spawn({
            let path = path.clone();
            move || {
                let pipe = OpenOptions::new().write(true).open(path);
                sender.send(()).unwrap();
                pipe
            }
        });
        // The writer is to wait in its `open` by now; that it does not yet would hide a fault, never show a false one.
        thread::sleep(Duration::from_millis(50));
        read_regular_file(&path).unwrap_err();
        let news = is_open.recv_timeout(Duration::from_millis(50));
        assert_eq!(news, Err(RecvTimeoutError::Timeout));
        drop(open(&path).unwrap());
        let _ = writer.join().unwrap();
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn a_file_is_read_into_one_buffer() {
        let path = temporary("one-buffer");
        for length in [0, 1, 100, 5_000, LIMIT as usize] {
            std::fs::write(&path, vec![b'x'; length]).unwrap();
            let bytes = read_regular_file(&path).unwrap();
            assert_eq!((bytes.len(), bytes.capacity()), (length, length));
        }
        std::fs::remove_file(path).unwrap();
    }
}
