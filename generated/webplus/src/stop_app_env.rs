// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopAppEnv`, from `webplus/StopAppEnv.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvChange};

/// Stops an environment and returns the change to follow.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::StopAppEnvRequest::new();
/// let reply = client.stop_app_env(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct StopAppEnvRequest {
    /// ID of the env that the call is about. Example: `we-5d39b8ba6786bd4b149*****`.
    pub env_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl StopAppEnvRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    StopAppEnvRequest {
        "EnvId" => env_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for StopAppEnvRequest {
    type Response = StopAppEnvResponse;
    type Error = StopAppEnvError;
    const INFO: OperationInfo = super::operation("StopAppEnv")
        .roa("POST", "/pop/v1/wam/appEnv/stop")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [StopAppEnvError] = &[
        StopAppEnvError::ResourceAuthFailed,
        StopAppEnvError::StatusNotAllowedStop,
        StopAppEnvError::EnvOnChanging,
    ];
}

/// Response to [`StopAppEnvRequest`].
#[non_exhaustive]
pub struct StopAppEnvResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Change that the call started; ask for its progress by its ID.
    pub env_change: Option<EnvChange>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D69F3C4-EA43-49D5-875A-0893BF5*****`.
    pub request_id: Option<String>,
}

response! {
    StopAppEnvResponse {
        "Code" => code: value,
        "EnvChange" => env_change: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StopAppEnvRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`StatusNotAllowedStop`](super::DocumentedError::StatusNotAllowedStop)
/// - [`EnvOnChanging`](super::DocumentedError::EnvOnChanging)
pub type StopAppEnvError = super::DocumentedError;
