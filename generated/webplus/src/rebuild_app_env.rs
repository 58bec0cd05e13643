// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebuildAppEnv`, from `webplus/RebuildAppEnv.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvChangeDetail, EnvChangeOperation};

/// Builds an environment anew that was released or is faulty.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::RebuildAppEnvRequest::new();
/// let reply = client.rebuild_app_env(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RebuildAppEnvRequest {
    /// ID of the env that the call is about. Example: `we-5d39b8ba6786bd4b149*****`.
    pub env_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RebuildAppEnvRequest {
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
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    RebuildAppEnvRequest {
        "EnvId" => env_id: form,
        "DryRun" => dry_run: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for RebuildAppEnvRequest {
    type Response = RebuildAppEnvResponse;
    type Error = RebuildAppEnvError;
    const INFO: OperationInfo = super::operation("RebuildAppEnv")
        .roa("POST", "/pop/v1/wam/appEnv/rebuild")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [RebuildAppEnvError] = &[
        RebuildAppEnvError::StatusNotAllowedRebuild,
        RebuildAppEnvError::EnvOnChanging,
        RebuildAppEnvError::ResourceAuthFailed,
        RebuildAppEnvError::OSSDisabled,
        RebuildAppEnvError::OSSApiCallFailed,
    ];
}

/// Response to [`RebuildAppEnvRequest`].
#[non_exhaustive]
pub struct RebuildAppEnvResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Details about the env change.
    pub env_change_detail: Option<EnvChangeDetail>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D69F3C4-EA43-49D5-875A-0893BF5*****`.
    pub request_id: Option<String>,
}

response! {
    RebuildAppEnvResponse {
        "Code" => code: value,
        "EnvChangeDetail" => env_change_detail: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RebuildAppEnvRequest`] names.
///
/// - [`StatusNotAllowedRebuild`](super::DocumentedError::StatusNotAllowedRebuild)
/// - [`EnvOnChanging`](super::DocumentedError::EnvOnChanging)
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`OSSDisabled`](super::DocumentedError::OSSDisabled)
/// - [`OSSApiCallFailed`](super::DocumentedError::OSSApiCallFailed)
pub type RebuildAppEnvError = super::DocumentedError;
