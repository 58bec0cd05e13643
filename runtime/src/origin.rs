use crate::error::{Error, ErrorKind};

/// Turns an endpoint as people write it (`host`, `host:port`, `http://host`) into scheme and host as they are signed
/// and sent: https unless said otherwise, lower case, without the scheme's own port.
pub(crate) fn origin(endpoint: &str) -> Result<String, Error> {
    let endpoint = endpoint.trim();
    let (scheme, host) = endpoint.split_once("://").unwrap_or(("https", endpoint));
    let scheme = scheme.to_ascii_lowercase();
    let default_port = match scheme.as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => return Err(refuse(endpoint, "the scheme is neither https nor http")),
    };
    let host = host.trim_end_matches('/').to_ascii_lowercase();
    let host = host.strip_suffix(default_port).unwrap_or(&host);
    let fits = |c: char| {
        c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '[' | ']' | '{' | '}')
    };
    if host.is_empty() || host.ends_with(':') || !host.chars().all(fits) {
        return Err(refuse(endpoint, "it is not a host with an optional port"));
    }
    Ok(format!("{scheme}://{host}"))
}

fn refuse(endpoint: &str, why: &str) -> Error {
    Error::new(
        ErrorKind::Endpoint,
        format!("endpoint `{endpoint}` cannot be used: {why}"),
    )
}

#[cfg(test)]
mod tests {
    use super::origin;

    #[test]
    fn as_signed_and_sent() {
        for (given, expected) in [
            ("Ecs.aliyuncs.com", "https://ecs.aliyuncs.com"),
            ("https://ecs.aliyuncs.com:443/", "https://ecs.aliyuncs.com"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("HTTP://h:80", "http://h"),
            ("[::1]:90", "https://[::1]:90"),
        ] {
            assert_eq!(origin(given).unwrap(), expected);
        }
        for given in ["", "ftp://h", "h/path", "h?x", "user@h", "a b", "https://"] {
            assert!(origin(given).is_err(), "{given}");
        }
    }
}
