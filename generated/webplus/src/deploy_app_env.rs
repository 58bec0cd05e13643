// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeployAppEnv`, from `webplus/DeployAppEnv.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvChange};

/// Deploys a package version to an environment, in batches if wanted.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DeployAppEnvRequest::new();
/// let reply = client.deploy_app_env(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeployAppEnvRequest {
    /// ID of the env that the call is about.
    pub env_id: Option<String>,
    /// How large the batch is or is to be.
    pub batch_size: Option<i32>,
    /// Share of the machines changed at a time, in percent; machines outside the batch go on serving.
    pub batch_percent: Option<i32>,
    /// Time between two of this, or the span in which it holds: batch.
    pub batch_interval: Option<i32>,
    /// Whether this holds: pauses between batche.
    pub pause_between_batches: Option<bool>,
    /// ID of the pkg version that the call is about.
    pub pkg_version_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeployAppEnvRequest {
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
    /// Sets `PkgVersionId`.
    pub fn pkg_version_id(mut self, value: impl Into<String>) -> Self {
        self.pkg_version_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeployAppEnvRequest {
        "EnvId" => env_id: form,
        "BatchSize" => batch_size: form,
        "BatchPercent" => batch_percent: form,
        "BatchInterval" => batch_interval: form,
        "PauseBetweenBatches" => pause_between_batches: form,
        "PkgVersionId" => pkg_version_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeployAppEnvRequest {
    type Response = DeployAppEnvResponse;
    type Error = DeployAppEnvError;
    const INFO: OperationInfo = super::operation("DeployAppEnv")
        .roa("POST", "/pop/v1/wam/appEnv/deploy")
        .region("RegionId");
    const ERRORS: &'static [DeployAppEnvError] = &[
        DeployAppEnvError::EnvOnChanging,
        DeployAppEnvError::StatusNotAllowedRestart,
        DeployAppEnvError::ResourceAuthFailed,
    ];
}

/// Response to [`DeployAppEnvRequest`].
#[non_exhaustive]
pub struct DeployAppEnvResponse {
    /// Change that the call started; ask for its progress by its ID.
    pub env_change: Option<EnvChange>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
}

response! {
    DeployAppEnvResponse {
        "EnvChange" => env_change: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`DeployAppEnvRequest`] names.
///
/// - [`EnvOnChanging`](super::DocumentedError::EnvOnChanging)
/// - [`StatusNotAllowedRestart`](super::DocumentedError::StatusNotAllowedRestart)
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
pub type DeployAppEnvError = super::DocumentedError;
