// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TerminateAppEnv`, from `webplus/TerminateAppEnv.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvChangeDetail, EnvChangeOperation};

/// Terminates an environment; a dry run shows the operations beforehand.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::TerminateAppEnvRequest::new();
/// let reply = client.terminate_app_env(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct TerminateAppEnvRequest {
    /// ID of the env that the call is about. Example: `we-5d39b8ba6786bd4b149*****`.
    pub env_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl TerminateAppEnvRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnvId`.
    pub fn env_id(mut self, value: impl Into<String>) -> Self {
        self.env_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    TerminateAppEnvRequest {
        "EnvId" => env_id: form,
        "DryRun" => dry_run: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for TerminateAppEnvRequest {
    type Response = TerminateAppEnvResponse;
    type Error = TerminateAppEnvError;
    const INFO: OperationInfo = super::operation("TerminateAppEnv")
        .roa("POST", "/pop/v1/wam/appEnv/terminate")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [TerminateAppEnvError] = &[
        TerminateAppEnvError::ResourceAuthFailed,
        TerminateAppEnvError::StatusNotAllowedTerminated,
    ];
}

/// Response to [`TerminateAppEnvRequest`].
#[non_exhaustive]
pub struct TerminateAppEnvResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Details about the env change.
    pub env_change_detail: Option<EnvChangeDetail>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `393D5428-E693-4063-9C59-1D5393E*****`.
    pub request_id: Option<String>,
}

response! {
    TerminateAppEnvResponse {
        "Code" => code: value,
        "EnvChangeDetail" => env_change_detail: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`TerminateAppEnvRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`StatusNotAllowedTerminated`](super::DocumentedError::StatusNotAllowedTerminated)
pub type TerminateAppEnvError = super::DocumentedError;
