// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetReqHeaderConfig`, from `cdn/SetReqHeaderConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets an HTTP header that requests to the origin carry.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::SetReqHeaderConfigRequest::new()
///     .domain_name("example.com")
///     .key("testkey")
///     .value("testvalue");
/// let reply = client.set_req_header_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetReqHeaderConfigRequest {
    /// **Required.** Accelerated domain name that the call works on; operations that take several want
    /// commas between them. Example: `example.com`.
    pub domain_name: Option<String>,
    /// **Required.** Name of the HTTP header that requests to the origin get. Example: `testkey`.
    pub key: Option<String>,
    /// **Required.** Value of the HTTP header that requests to the origin get. Example: `testvalue`.
    pub value: Option<String>,
    /// ID of one configured feature of a domain name, needed to change or delete it. Example: `123`.
    pub config_id: Option<i64>,
}

impl SetReqHeaderConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `ConfigId`.
    #[inline]
    pub fn config_id(mut self, value: i64) -> Self {
        self.config_id = Some(value);
        self
    }
}

request! {
    SetReqHeaderConfigRequest {
        "DomainName" => domain_name: query,
        "Key" => key: query,
        "Value" => value: query,
        "ConfigId" => config_id: query,
    }
}

impl Operation for SetReqHeaderConfigRequest {
    type Response = SetReqHeaderConfigResponse;
    type Error = SetReqHeaderConfigError;
    const INFO: OperationInfo = super::operation("SetReqHeaderConfig")
        .required(&["DomainName", "Key", "Value"]);
    const ERRORS: &'static [SetReqHeaderConfigError] = &[
        SetReqHeaderConfigError::MissingParameter,
        SetReqHeaderConfigError::InvalidKeyMalformed,
        SetReqHeaderConfigError::InvalidValueMalformed,
        SetReqHeaderConfigError::InvalidHeaderKeyValueNotSupported,
    ];
}

/// Response to [`SetReqHeaderConfigRequest`].
pub type SetReqHeaderConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetReqHeaderConfigRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidKeyMalformed`](super::DocumentedError::InvalidKeyMalformed)
/// - [`InvalidValueMalformed`](super::DocumentedError::InvalidValueMalformed)
/// - [`InvalidHeaderKeyValueNotSupported`](super::DocumentedError::InvalidHeaderKeyValueNotSupported)
pub type SetReqHeaderConfigError = super::DocumentedError;
