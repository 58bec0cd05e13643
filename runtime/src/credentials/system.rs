//! The machine as providers see it: variables, files, commands and the clock.

use std::{
    collections::BTreeMap,
    fmt::{self, Debug},
    io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use crate::future::BoxFuture;

use super::{
    command::run_command,
    file::{is_writable_by_others, read_regular_file},
};

/// What providers may see of the machine they run on: variables, files, commands and the time.
///
/// [`ProcessEnvironment`] is the real one; [`FixedEnvironment`] is made of values, for tests.
pub trait Environment: Debug + Send + Sync {
    /// The value of an environment variable. `None` when it is unset, empty or not Unicode.
    fn var(&self, name: &str) -> Option<String>;

    /// The content of a file. Called from a thread that may block. The real one reads regular files of
    /// at most 1 MiB.
    ///
    /// # Errors
    ///
    /// The error of the file system; [`io::ErrorKind::NotFound`] means that there is no such file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Whether other users may write a file. A file that they may write is not taken for credentials.
    /// False unless implemented.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read).
    #[allow(unused_variables)]
    fn is_writable_by_others(&self, path: &Path) -> io::Result<bool> {
        Ok(false)
    }

    /// The user's home directory.
    fn home(&self) -> Option<PathBuf>;

    /// The time.
    fn now(&self) -> SystemTime;

    /// Runs a command, with its arguments, and gives what it printed on standard output.
    ///
    /// # Errors
    ///
    /// The command could not be started, took longer than `timeout`, or ended with a failure.
    fn run<'a>(
        &'a self,
        command: &'a [String],
        timeout: Duration,
    ) -> BoxFuture<'a, io::Result<Vec<u8>>>;
}

impl<E: Environment + ?Sized> Environment for Arc<E> {
    fn var(&self, name: &str) -> Option<String> {
        (**self).var(name)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        (**self).read(path)
    }

    fn is_writable_by_others(&self, path: &Path) -> io::Result<bool> {
        (**self).is_writable_by_others(path)
    }

    fn home(&self) -> Option<PathBuf> {
        (**self).home()
    }

    fn now(&self) -> SystemTime {
        (**self).now()
    }

    fn run<'a>(
        &'a self,
        command: &'a [String],
        timeout: Duration,
    ) -> BoxFuture<'a, io::Result<Vec<u8>>> {
        (**self).run(command, timeout)
    }
}

/// The environment of this process.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProcessEnvironment;

impl Environment for ProcessEnvironment {
    fn var(&self, name: &str) -> Option<String> {
        std::env::var(name).ok().filter(|value| !value.is_empty())
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        read_regular_file(path)
    }

    fn is_writable_by_others(&self, path: &Path) -> io::Result<bool> {
        is_writable_by_others(path)
    }

    fn home(&self) -> Option<PathBuf> {
        unless_empty(std::env::home_dir())
    }

    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn run<'a>(
        &'a self,
        command: &'a [String],
        timeout: Duration,
    ) -> BoxFuture<'a, io::Result<Vec<u8>>> {
        Box::pin(run_command(command, timeout))
    }
}

/// A folder without a name is none. Older standard libraries give one for an empty `HOME`.
fn unless_empty(home: Option<PathBuf>) -> Option<PathBuf> {
    home.filter(|home| !home.as_os_str().is_empty())
}

/// An environment made of values: nothing of the process shows through.
///
/// ```
/// use alicloud_runtime::credentials::{Environment, FixedEnvironment};
///
/// let environment = FixedEnvironment::new().var("ALIBABA_CLOUD_PROFILE", "work").file("/etc/x", "content");
/// assert_eq!(Environment::var(&environment, "ALIBABA_CLOUD_PROFILE").as_deref(), Some("work"));
/// ```
#[derive(Clone)]
pub struct FixedEnvironment {
    vars: BTreeMap<String, String>,
    files: BTreeMap<PathBuf, Vec<u8>>,
    commands: BTreeMap<Vec<String>, Vec<u8>>,
    home: Option<PathBuf>,
    start: SystemTime,
    elapsed: Arc<AtomicU64>,
}

impl FixedEnvironment {
    /// No variables, no files, no commands, no home, and the time at which this is called.
    pub fn new() -> Self {
        Self {
            vars: BTreeMap::new(),
            files: BTreeMap::new(),
            commands: BTreeMap::new(),
            home: None,
            start: SystemTime::now(),
            elapsed: Arc::default(),
        }
    }

    /// Adds a variable.
    pub fn var(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.vars.insert(name.into(), value.into());
        self
    }

    /// Adds a file.
    pub fn file(mut self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), content.into());
        self
    }

    /// Adds a command with what it prints.
    pub fn command<const N: usize>(mut self, argv: [&str; N], stdout: impl Into<Vec<u8>>) -> Self {
        self.commands
            .insert(argv.map(str::to_owned).to_vec(), stdout.into());
        self
    }

    /// Sets the home directory.
    pub fn home(mut self, home: impl Into<PathBuf>) -> Self {
        self.home = Some(home.into());
        self
    }

    /// Sets the time.
    pub fn at(mut self, now: SystemTime) -> Self {
        self.start = now;
        self
    }

    /// Lets time pass, for every clone of this environment.
    pub fn advance(&self, span: Duration) {
        let millis = u64::try_from(span.as_millis()).unwrap_or(u64::MAX);
        self.elapsed.fetch_add(millis, Ordering::Relaxed);
    }
}

impl Default for FixedEnvironment {
    fn default() -> Self {
        Self::new()
    }
}

impl Environment for FixedEnvironment {
    fn var(&self, name: &str) -> Option<String> {
        self.vars
            .get(name)
            .filter(|value| !value.is_empty())
            .cloned()
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.files
            .get(path)
            .cloned()
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn home(&self) -> Option<PathBuf> {
        self.home.clone()
    }

    fn now(&self) -> SystemTime {
        self.start + Duration::from_millis(self.elapsed.load(Ordering::Relaxed))
    }

    fn run<'a>(
        &'a self,
        command: &'a [String],
        _timeout: Duration,
    ) -> BoxFuture<'a, io::Result<Vec<u8>>> {
        let output = self.commands.get(command).cloned();
        Box::pin(std::future::ready(
            output.ok_or_else(|| io::ErrorKind::NotFound.into()),
        ))
    }
}

// Values may be secrets: only names are shown.
impl Debug for FixedEnvironment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FixedEnvironment")
            .field("vars", &self.vars.keys())
            .field("files", &self.files.keys())
            .field("home", &self.home)
            .field("now", &self.now())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_a_name_is_no_home() {
        assert_eq!(unless_empty(Some("".into())), None);
        assert_eq!(unless_empty(Some("/a".into())), Some("/a".into()));
        assert_eq!(unless_empty(None), None);
    }
}
