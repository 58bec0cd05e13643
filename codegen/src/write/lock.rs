//! One run at a time writes a folder. The system gives the lock back when a run ends, however it ends.

use std::{fs::File, io, path::Path};

/// The lock of a folder, held until it is dropped.
#[derive(Debug)]
pub(super) struct FolderLock {
    _file: File,
}

impl FolderLock {
    /// Takes the lock; `None` while another run has it.
    #[cfg(unix)]
    pub(super) fn take(folder: &Path) -> io::Result<Option<Self>> {
        use rustix::fs::{FlockOperation, flock};
        let file = File::open(folder)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(rustix::io::Errno::WOULDBLOCK) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Takes the lock; `None` while another run has it. A folder cannot be locked here: a file in it stands for it.
    #[cfg(not(unix))]
    pub(super) fn take(folder: &Path) -> io::Result<Option<Self>> {
        let mut options = File::options();
        options.write(true).create(true).truncate(false);
        #[cfg(windows)]
        std::os::windows::fs::OpenOptionsExt::share_mode(&mut options, 0);
        match options.open(folder.join(".codegen-lock")) {
            Ok(file) => Ok(Some(Self { _file: file })),
            Err(error) if error.raw_os_error() == Some(32) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
