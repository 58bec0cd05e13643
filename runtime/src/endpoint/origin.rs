//! Endpoints as people write them, to scheme and host as they are signed.

use std::borrow::Cow;

use crate::{
    encode::{Params, Position},
    error::{Error, ErrorKind},
};

/// Turns an endpoint as people write it (`host`, `host:port`, `http://host`) into scheme and host
/// as they are signed and sent: https unless said otherwise, lower case, without the scheme's own
/// port.
pub(crate) fn parse_origin(endpoint: &str) -> Result<String, Error> {
    let endpoint = endpoint.trim();
    let (scheme, host) = endpoint.split_once("://").unwrap_or(("https", endpoint));
    let scheme = scheme.to_ascii_lowercase();
    let default_port = match scheme.as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => {
            return Err(unusable_endpoint(
                endpoint,
                "the scheme is neither https nor http",
            ));
        }
    };
    let host = host.trim_end_matches('/').to_ascii_lowercase();
    let host = host.strip_suffix(default_port).unwrap_or(&host);
    let fits = |c: char| {
        c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '[' | ']' | '{' | '}')
    };
    if host.is_empty() || host.ends_with(':') || !host.chars().all(fits) {
        return Err(unusable_endpoint(
            endpoint,
            "it is not `host`, `host:port` or `https://host:port`, without a path",
        ));
    }
    Ok(format!("{scheme}://{host}"))
}

/// Puts host parameters into their places (`{Bucket}`).
pub(crate) fn fill_host_parameters<'o>(
    mut origin: Cow<'o, str>,
    params: &Params,
) -> Result<Cow<'o, str>, Error> {
    for (name, value) in params.at(Position::Host) {
        let place = format!("{{{name}}}");
        if !origin.contains(&place) {
            return Err(unusable_endpoint(
                &origin,
                &format!("it has no place for {name}"),
            ));
        }
        // Anything else could make another host of it.
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if value.is_empty() || !value.chars().all(fits) {
            return Err(unusable_endpoint(
                &origin,
                &format!("{name} is no part of a host name"),
            ));
        }
        origin = Cow::Owned(origin.replace(&place, value));
    }
    if origin.bytes().any(|byte| matches!(byte, b'{' | b'}')) {
        return Err(unusable_endpoint(&origin, "a part of it was not given"));
    }
    Ok(origin)
}

fn unusable_endpoint(endpoint: &str, why: &str) -> Error {
    Error::new(
        ErrorKind::Endpoint,
        format!("endpoint `{endpoint}` cannot be used: {why}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn host_parameters_take_their_places() {
        let filled = |origin: &'static str, given: &[(&str, &str)]| {
            let mut params = Params::new();
            given
                .iter()
                .for_each(|(name, value)| params.push(Position::Host, name, value));
            fill_host_parameters(Cow::Borrowed(origin), &params).map(Cow::into_owned)
        };
        assert_eq!(
            filled("https://{B}.zoo.com", &[("B", "my-bucket")]).unwrap(),
            "https://my-bucket.zoo.com"
        );
        for (origin, given) in [
            ("https://{B}.zoo.com", &[][..]),
            ("https://zoo.com", &[("B", "x")]),
            ("https://{B}.zoo.com", &[("B", "evil.com/")]),
            ("https://{B}.zoo.com", &[("B", "")]),
        ] {
            assert!(filled(origin, given).is_err(), "{origin} {given:?}");
        }
    }

    #[test]
    fn as_signed_and_sent() {
        for (given, expected) in [
            ("Ecs.aliyuncs.com", "https://ecs.aliyuncs.com"),
            ("https://ecs.aliyuncs.com:443/", "https://ecs.aliyuncs.com"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("HTTP://h:80", "http://h"),
            ("[::1]:90", "https://[::1]:90"),
            (" h\n", "https://h"),
        ] {
            assert_eq!(parse_origin(given).unwrap(), expected);
        }
        for given in [
            "",
            "ftp://h",
            "h/path",
            "h?x",
            "user@h",
            "a b",
            "https://",
            "h:",
            "http://h://x",
        ] {
            assert!(parse_origin(given).is_err(), "{given}");
        }
    }
}
