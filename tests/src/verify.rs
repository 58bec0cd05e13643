//! Who calls, and with what signature: worked out from the request alone.

use std::collections::BTreeMap;

use crate::{
    server::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Call, Response},
    signature,
};

/// Checks the key and the signature of a call, version 1.0 or `ACS3-HMAC-SHA256`; gives the nonce.
pub(crate) fn verify(call: &Call) -> Result<String, Response> {
    match call.headers.get("authorization") {
        Some(authorization) => verify_acs3(call, authorization),
        None => verify_rpc(call),
    }
}

fn verify_rpc(call: &Call) -> Result<String, Response> {
    let mut parameters = call.query.clone();
    parameters.extend(call.form.clone());
    let given = |name: &str| {
        parameters
            .get(name)
            .map(String::as_str)
            .ok_or_else(|| Response::error(400, "MissingParameter", &format!("{name} is missing.")))
    };
    if given("SignatureMethod")? != "HMAC-SHA1" || given("SignatureVersion")? != "1.0" {
        return Err(Response::error(
            400,
            "InvalidSignatureMethod",
            "HMAC-SHA1, version 1.0.",
        ));
    }
    given("Action")?;
    given("Version")?;
    check_key(given("AccessKeyId")?)?;
    check_time(given("Timestamp")?)?;
    let text = signature::rpc_string_to_sign(&call.method, &parameters);
    if given("Signature")? == signature::rpc_signature(ACCESS_KEY_SECRET, &text) {
        given("SignatureNonce").map(str::to_owned)
    } else {
        Err(mismatch(&text))
    }
}

fn verify_acs3(call: &Call, authorization: &str) -> Result<String, Response> {
    let parts: BTreeMap<_, _> = authorization
        .strip_prefix("ACS3-HMAC-SHA256")
        .ok_or_else(|| Response::error(400, "InvalidSignatureMethod", "ACS3-HMAC-SHA256."))?
        .split(',')
        .filter_map(|part| part.trim().split_once('='))
        .collect();
    let part = |name: &str| parts.get(name).copied().unwrap_or_default();
    check_key(part("Credential"))?;
    let headers: BTreeMap<_, _> = part("SignedHeaders")
        .split(';')
        .map(|name| {
            (
                name.to_owned(),
                call.headers.get(name).cloned().unwrap_or_default(),
            )
        })
        .collect();
    let must = [
        "host",
        "x-acs-action",
        "x-acs-version",
        "x-acs-content-sha256",
    ];
    let acs = call
        .headers
        .keys()
        .filter(|name| name.starts_with("x-acs-"));
    for name in must.into_iter().chain(acs.map(String::as_str)) {
        if !headers.contains_key(name) {
            return Err(Response::error(
                400,
                "IncompleteSignature",
                &format!("{name} is not signed."),
            ));
        }
    }
    check_time(headers.get("x-acs-date").map_or("", String::as_str))?;
    if headers.get("x-acs-content-sha256") != Some(&signature::hash(&call.body)) {
        return Err(mismatch("the hash of the body"));
    }
    let text =
        signature::acs3_string_to_sign(&call.method, &call.path, &call.query, &headers, &call.body);
    if part("Signature") == signature::acs3_signature(ACCESS_KEY_SECRET, &text) {
        Ok(headers
            .get("x-acs-signature-nonce")
            .cloned()
            .unwrap_or_default())
    } else {
        Err(mismatch(&text.replace('\n', "\\n")))
    }
}

fn mismatch(text: &str) -> Response {
    Response::error(
        400,
        "SignatureDoesNotMatch",
        &format!("The signature does not match. server string to sign is:{text}"),
    )
}

fn check_key(id: &str) -> Result<(), Response> {
    if id == ACCESS_KEY_ID {
        Ok(())
    } else {
        Err(Response::error(
            404,
            "InvalidAccessKeyId.NotFound",
            "AccessKeyId not found.",
        ))
    }
}

/// `YYYY-MM-DDThh:mm:ssZ`.
fn check_time(text: &str) -> Result<(), Response> {
    let shape: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    if shape == "0000-00-00T00:00:00Z" {
        Ok(())
    } else {
        Err(Response::error(
            400,
            "InvalidTimeStamp.Format",
            "The time has a wrong format.",
        ))
    }
}
