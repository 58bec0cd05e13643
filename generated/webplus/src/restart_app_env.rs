// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartAppEnv`, from `webplus/RestartAppEnv.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvChange};

/// Restarts an environment, in batches with pauses if requested.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::RestartAppEnvRequest::new();
/// let reply = client.restart_app_env(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RestartAppEnvRequest {
    /// ID of the env that the call is about. Example: `we-5d39b8ba6786bd4b149*****`.
    pub env_id: Option<String>,
    /// How large the batch is or is to be.
    pub batch_size: Option<i32>,
    /// Share of the machines changed at a time, in percent; machines outside the batch go on serving.
    pub batch_percent: Option<i32>,
    /// Time between two of this, or the span in which it holds: batch.
    pub batch_interval: Option<i32>,
    /// Whether this holds: pauses between batche.
    pub pause_between_batches: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RestartAppEnvRequest {
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
    /// Sets `BatchSize`.
    #[inline]
    pub fn batch_size(mut self, value: i32) -> Self {
        self.batch_size = Some(value);
        self
    }
    /// Sets `BatchPercent`.
    #[inline]
    pub fn batch_percent(mut self, value: i32) -> Self {
        self.batch_percent = Some(value);
        self
    }
    /// Sets `BatchInterval`.
    #[inline]
    pub fn batch_interval(mut self, value: i32) -> Self {
        self.batch_interval = Some(value);
        self
    }
    /// Sets `PauseBetweenBatches`.
    #[inline]
    pub fn pause_between_batches(mut self, value: bool) -> Self {
        self.pause_between_batches = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    RestartAppEnvRequest {
        "EnvId" => env_id: form,
        "BatchSize" => batch_size: form,
        "BatchPercent" => batch_percent: form,
        "BatchInterval" => batch_interval: form,
        "PauseBetweenBatches" => pause_between_batches: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for RestartAppEnvRequest {
    type Response = RestartAppEnvResponse;
    type Error = RestartAppEnvError;
    const INFO: OperationInfo = super::operation("RestartAppEnv")
        .roa("POST", "/pop/v1/wam/appEnv/restart")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [RestartAppEnvError] = &[
        RestartAppEnvError::StatusNotAllowedRestart,
        RestartAppEnvError::ResourceAuthFailed,
        RestartAppEnvError::EnvOnChanging,
    ];
}

/// Response to [`RestartAppEnvRequest`].
#[non_exhaustive]
pub struct RestartAppEnvResponse {
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
    RestartAppEnvResponse {
        "Code" => code: value,
        "EnvChange" => env_change: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RestartAppEnvRequest`] names.
///
/// - [`StatusNotAllowedRestart`](super::DocumentedError::StatusNotAllowedRestart)
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`EnvOnChanging`](super::DocumentedError::EnvOnChanging)
pub type RestartAppEnvError = super::DocumentedError;
