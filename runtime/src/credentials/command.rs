//! Commands that print credentials: how their line is split, and how they are run.

use std::{
    io::{self, Read},
    process::{Child, Command, Stdio},
    time::Duration,
};

/// A helper that prints more than this is not printing credentials.
const OUTPUT_LIMIT: u64 = 1 << 20;
const POLL: Duration = Duration::from_millis(5);

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

/// Runs a command to its end and gives its standard output. Dropping the future kills the command.
pub(super) async fn run_command(command: &[String], timeout: Duration) -> io::Result<Vec<u8>> {
    let (program, arguments) = command
        .split_first()
        .ok_or_else(|| io::Error::other("the command is empty"))?;
    // Standard error stays the user's: it is where helpers ask for a login.
    let mut child = KillOnDrop(
        Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?,
    );
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
        let (sender, receiver) = tokio::sync::oneshot::channel();
        // A pipe is read by a thread: it ends with the command, and the crate stays free of process
        // reactors.
        std::thread::spawn(move || {
            let mut output = Vec::new();
            let read = pipe.take(OUTPUT_LIMIT).read_to_end(&mut output);
            let _ = sender.send(read.map(|_| output));
        });
        let output = receiver.await.map_err(io::Error::other)??;
        loop {
            if let Some(status) = self.0.try_wait()? {
                return if status.success() {
                    Ok(output)
                } else {
                    Err(io::Error::other(format!("the command ended with {status}")))
                };
            }
            tokio::time::sleep(POLL).await;
        }
    }
}

impl Drop for KillOnDrop {
    fn drop(&mut self) {
        if let Ok(None) = self.0.try_wait() {
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
        let cases: [(&str, &[&str]); 6] = [
            ("  tool  -a b ", &["tool", "-a", "b"]),
            (
                r#""/opt/my tools/x" 'a "b"'"#,
                &["/opt/my tools/x", r#"a "b""#],
            ),
            (r#"tool "a\"b" "c\d""#, &["tool", r#"a"b"#, r"c\d"]),
            (r"tool a\ b", &["tool", "a b"]),
            ("tool '' x", &["tool", "", "x"]),
            ("tool a'b'c", &["tool", "abc"]),
        ];
        for (line, expected) in cases {
            assert_eq!(split_for(line, false).unwrap(), expected, "{line}");
        }
        assert_eq!(
            split_for(r"C:\bin\x.exe a", true).unwrap(),
            [r"C:\bin\x.exe", "a"]
        );
        for bad in ["", "  ", "a 'b", "a \"b", "a\\"] {
            assert!(split_for(bad, false).is_err(), "{bad:?}");
        }
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
