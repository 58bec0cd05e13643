//! Commands that print credentials: how their line is split, and how they are run.

use std::{
    io::{self, Read},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::sync::oneshot;
use zeroize::Zeroizing;

/// A helper that prints more than this is not printing credentials.
const OUTPUT_LIMIT: usize = 1 << 20;
const POLL: Duration = Duration::from_millis(5);
/// How long the rest of the output may take once the command has ended.
const GRACE: Duration = Duration::from_millis(200);

/// Splits a command line into arguments: quotes group, and outside Windows a backslash escapes as
/// in a POSIX shell.
pub(super) fn split_command_line(line: &str) -> Result<Vec<String>, &'static str> {
    split_for(line, cfg!(windows))
}

fn split_for(line: &str, windows: bool) -> Result<Vec<String>, &'static str> {
    let mut arguments = Vec::new();
    let mut current: Option<String> = None;
    let mut quote: Option<char> = None;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match quote {
            Some('\'') if c == '\'' => quote = None,
            Some('"') if c == '"' => quote = None,
            Some('"') if c == '\\' => {
                let escapable: &[char] = if windows {
                    &['"']
                } else {
                    &['"', '\\', '$', '`']
                };
                let escaped = chars.next_if(|next| escapable.contains(next));
                current.get_or_insert_default().push(escaped.unwrap_or(c));
            }
            Some(_) => current.get_or_insert_default().push(c),
            None if c == '\'' || c == '"' => {
                quote = Some(c);
                current.get_or_insert_default();
            }
            None if c == '\\' && !windows => {
                let escaped = chars.next().ok_or("the command ends in a backslash")?;
                current.get_or_insert_default().push(escaped);
            }
            None if c.is_whitespace() => arguments.extend(current.take()),
            None => current.get_or_insert_default().push(c),
        }
    }
    if quote.is_some() {
        return Err("the command has an unclosed quote");
    }
    arguments.extend(current);
    if arguments.is_empty() {
        Err("the command is empty")
    } else {
        Ok(arguments)
    }
}

/// Runs a command to its end and gives its standard output. Dropping the future, or the end of the
/// command, ends all that it started.
pub(super) async fn run_command(command: &[String], timeout: Duration) -> io::Result<Vec<u8>> {
    let (program, arguments) = command
        .split_first()
        .ok_or_else(|| io::Error::other("the command is empty"))?;
    let mut prepared = Command::new(program);
    // Standard error stays the user's: it is where helpers ask for a login. Nothing of it is kept.
    prepared
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut prepared, 0);
    let mut child = KillOnDrop(prepared.spawn()?);
    tokio::time::timeout(timeout, child.read_output())
        .await
        .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

struct KillOnDrop(Child);

impl KillOnDrop {
    async fn read_output(&mut self) -> io::Result<Vec<u8>> {
        let pipe = self
            .0
            .stdout
            .take()
            .ok_or_else(|| io::Error::other("no standard output"))?;
        let output = Arc::new(Mutex::new(Parts::new()));
        let (sender, mut is_read) = oneshot::channel();
        // A pipe is read by a thread, so that the crate stays free of process reactors.
        std::thread::spawn({
            let output = output.clone();
            move || sender.send(read_pipe(pipe, &output))
        });
        let mut is_complete = false;
        let status = poll_end(|| {
            if let Ok(end) = is_read.try_recv() {
                end?;
                is_complete = true;
            }
            self.0.try_wait()
        })
        .await?;
        if !status.success() {
            return Err(io::Error::other(format!("the command ended with {status}")));
        }
        // Whoever else holds the pipe open has nothing to add, and must not outlive the command.
        self.kill_group();
        if !is_complete {
            read_rest(is_read).await?;
        }
        let parts = output.lock().unwrap_or_else(PoisonError::into_inner);
        let parts: Vec<&[u8]> = parts.iter().map(|part| part.as_slice()).collect();
        Ok(parts.concat())
    }

    /// Ends the command and what it started.
    fn kill_group(&mut self) {
        #[cfg(unix)]
        {
            use rustix::process::{Pid, Signal, kill_process_group};

            // There may be nobody left.
            let _ = kill_process_group(Pid::from_child(&self.0), Signal::KILL);
        }
    }
}

/// Looks for an end again and again, until there is one.
async fn poll_end<T>(mut look: impl FnMut() -> io::Result<Option<T>>) -> io::Result<T> {
    loop {
        if let Some(end) = look()? {
            return Ok(end);
        }
        tokio::time::sleep(POLL).await;
    }
}

/// Waits for the end of reading, for a while: who holds the pipe open has been killed.
async fn read_rest(is_read: oneshot::Receiver<io::Result<()>>) -> io::Result<()> {
    match tokio::time::timeout(GRACE, is_read).await {
        Ok(Ok(end)) => end,
        _ => Ok(()),
    }
}

/// What a command prints, read by read: one buffer that grows would leave copies of the secret behind.
type Parts = Vec<Zeroizing<Vec<u8>>>;

/// Reads what a command prints, up to the limit.
fn read_pipe(mut pipe: impl Read, output: &Mutex<Parts>) -> io::Result<()> {
    let mut chunk = Zeroizing::new([0; 4096]);
    let mut total = 0;
    loop {
        let length = match pipe.read(&mut *chunk) {
            Ok(0) => return Ok(()),
            Ok(length) => length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        total += length;
        if total > OUTPUT_LIMIT {
            let message = format!("the command printed more than {OUTPUT_LIMIT} bytes");
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
        }
        let part = chunk.get(..length).unwrap_or_default().to_vec();
        let mut output = output.lock().unwrap_or_else(PoisonError::into_inner);
        output.push(Zeroizing::new(part));
    }
}

impl Drop for KillOnDrop {
    fn drop(&mut self) {
        if let Ok(None) = self.0.try_wait() {
            self.kill_group();
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_split_as_in_a_shell() {
        let cases: [(&str, &[&str]); 9] = [
            ("  tool  -a b ", &["tool", "-a", "b"]),
            (
                r#""/opt/my tools/x" 'a "b"'"#,
                &["/opt/my tools/x", r#"a "b""#],
            ),
            (r#"tool "a\"b" "c\d""#, &["tool", r#"a"b"#, r"c\d"]),
            (r"tool a\ b", &["tool", "a b"]),
            ("tool '' x", &["tool", "", "x"]),
            ("tool a'b'c", &["tool", "abc"]),
            (r#"tool "\$a\`b\\c""#, &["tool", r"$a`b\c"]),
            (r"tool 'a\b' \' \\", &["tool", r"a\b", "'", r"\"]),
            ("tool\ta\n\"b\"c", &["tool", "a", "bc"]),
        ];
        for (line, expected) in cases {
            assert_eq!(split_for(line, false).unwrap(), expected, "{line}");
        }
        assert_eq!(
            split_for(r"C:\bin\x.exe a", true).unwrap(),
            [r"C:\bin\x.exe", "a"]
        );
        assert_eq!(
            split_for(r#"tool "a\"b" "c\\d" 'e\f' "\$""#, true).unwrap(),
            ["tool", "a\"b", r"c\\d", r"e\f", r"\$"]
        );
        for bad in ["", "  ", "a 'b", "a \"b", "a\\"] {
            assert!(split_for(bad, false).is_err(), "{bad:?}");
        }
    }

    /// Gives these results, one a read, and then the end.
    struct Script(Vec<io::Result<&'static [u8]>>);

    impl Read for Script {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() {
                return Ok(0);
            }
            self.0.remove(0)?.read(buffer)
        }
    }

    #[test]
    fn an_interrupted_read_is_repeated_and_one_that_fails_is_told() {
        let read = |script| {
            let output = Mutex::default();
            let end = read_pipe(Script(script), &output).map_err(|error| error.kind());
            let parts = output.into_inner().unwrap();
            let texts = parts.iter().map(|part| String::from_utf8_lossy(part));
            (end, texts.collect::<String>())
        };
        let fail = |kind: io::ErrorKind| Err(kind.into());
        let interrupted = fail(io::ErrorKind::Interrupted);
        let script = vec![Ok(&b"one "[..]), interrupted, Ok(b"two")];
        assert_eq!(read(script), (Ok(()), "one two".to_owned()));
        let script = vec![Ok(&b"one"[..]), fail(io::ErrorKind::BrokenPipe), Ok(b"two")];
        let end = Err(io::ErrorKind::BrokenPipe);
        assert_eq!(read(script), (end, "one".to_owned()));
    }

    /// The end at once, and what it was given to read into.
    struct Empty(Vec<u8>);

    impl Read for &mut Empty {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0 = buffer.to_vec();
            Ok(0)
        }
    }

    #[test]
    fn output_is_read_into_zeros() {
        let mut pipe = Empty(Vec::new());
        read_pipe(&mut pipe, &Mutex::default()).unwrap();
        assert_eq!(pipe.0, [0; 4096]);
    }

    #[tokio::test(start_paused = true)]
    async fn an_end_is_looked_for_every_few_milliseconds_and_the_rest_waited_for_a_while() {
        use tokio::time::Instant;
        let millis = |since: Instant| since.elapsed().as_millis();
        let (started, mut looks) = (Instant::now(), 0);
        let end = poll_end(|| {
            looks += 1;
            Ok((looks == 11).then_some("end"))
        });
        assert_eq!(end.await.unwrap(), "end");
        let taken = millis(started);
        assert!((50..=60).contains(&taken), "{taken} ms for ten pauses");
        let (sender, is_read) = oneshot::channel();
        let started = Instant::now();
        read_rest(is_read).await.unwrap();
        let taken = millis(started);
        assert!((200..=202).contains(&taken), "{taken} ms");
        drop(sender);
        let (sender, is_read) = oneshot::channel();
        sender
            .send(Err(io::ErrorKind::FileTooLarge.into()))
            .unwrap();
        let error = read_rest(is_read).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
        let failed = poll_end(|| Err::<Option<()>, _>(io::ErrorKind::BrokenPipe.into()));
        assert!(failed.await.is_err());
    }

    /// Whether a process with this in its command line runs.
    #[cfg(target_os = "linux")]
    fn runs(mark: &str) -> bool {
        let folders = std::fs::read_dir("/proc").unwrap().flatten();
        folders
            .filter_map(|folder| std::fs::read(folder.path().join("cmdline")).ok())
            .any(|line| {
                String::from_utf8_lossy(&line)
                    .replace('\0', " ")
                    .starts_with(mark)
            })
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn what_a_command_started_ends_with_it() {
        let shell = |script: &str| ["sh", "-c", script].map(str::to_owned).to_vec();
        // Of this process alone: others run the same test.
        let mark = format!("sleep 4567.{}", std::process::id());
        let started = std::time::Instant::now();
        let script = format!("{mark} & echo done");
        let output = run_command(&shell(&script), Duration::from_secs(20)).await;
        assert_eq!(
            output.unwrap(),
            b"done\n",
            "a pipe that is held open holds nothing up"
        );
        let limit = Duration::from_millis(300);
        let script = format!("{mark} & {mark}");
        let error = run_command(&shell(&script), limit).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        assert!(
            started.elapsed() < Duration::from_secs(15),
            "{:?}",
            started.elapsed()
        );
        for _ in 0..500 {
            if !runs(&mark) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("a grandchild is still there");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn what_prints_too_much_or_fails_is_refused_and_not_quoted() {
        let shell = |script: &str| ["sh", "-c", script].map(str::to_owned).to_vec();
        let limit = Duration::from_secs(20);
        for count in [OUTPUT_LIMIT, OUTPUT_LIMIT + 1] {
            let print = shell(&format!("head -c {count} /dev/zero"));
            let output = run_command(&print, limit).await;
            assert_eq!(
                output.map(|output| output.len()).ok(),
                (count == OUTPUT_LIMIT).then_some(count)
            );
        }
        let error = run_command(&shell("yes"), limit).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
        let script = "echo hidden; echo hidden >&2; exit 3";
        let error = run_command(&shell(script), limit).await.unwrap_err();
        assert!(
            !format!("{error} {error:?}").contains("hidden"),
            "{error:?}"
        );
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn a_command_reads_nothing_of_what_the_program_reads() {
        let command = ["readlink", "/proc/self/fd/0"].map(str::to_owned);
        let output = run_command(&command, Duration::from_secs(20)).await;
        assert_eq!(output.unwrap(), b"/dev/null\n");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_command_is_run_and_a_hanging_one_is_killed() {
        let line = |text: &str| split_command_line(text).unwrap();
        assert_eq!(
            run_command(&line("printf hello"), Duration::from_secs(5))
                .await
                .unwrap(),
            b"hello"
        );
        assert!(
            run_command(&line("false"), Duration::from_secs(5))
                .await
                .is_err()
        );
        assert!(
            run_command(&line("/no/such/tool"), Duration::from_secs(5))
                .await
                .is_err()
        );
        let error = run_command(&line("sleep 30"), Duration::from_millis(50))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    }
}
