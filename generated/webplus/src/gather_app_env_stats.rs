// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GatherAppEnvStats`, from `webplus/GatherAppEnvStats.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EnvChange};

/// Collects diagnostic data of an environment.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::GatherAppEnvStatsRequest::new();
/// let reply = client.gather_app_env_stats(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GatherAppEnvStatsRequest {
    /// ID of the env that the call is about. Example: `we-5d3eaaea2977ca5251e*****`.
    pub env_id: Option<String>,
    /// The target instances that are concerned. Example: `["i-wz94zz7mx8kt5kz*****"]`.
    pub target_instances: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GatherAppEnvStatsRequest {
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
    /// Sets `TargetInstances`.
    pub fn target_instances(mut self, value: impl Into<String>) -> Self {
        self.target_instances = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GatherAppEnvStatsRequest {
        "EnvId" => env_id: form,
        "TargetInstances" => target_instances: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for GatherAppEnvStatsRequest {
    type Response = GatherAppEnvStatsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GatherAppEnvStats")
        .roa("POST", "/pop/v1/wam/appEnv/gatherStats")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
}

/// Response to [`GatherAppEnvStatsRequest`].
#[non_exhaustive]
pub struct GatherAppEnvStatsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Change that the call started; ask for its progress by its ID.
    pub env_change: Option<EnvChange>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BDA78DBA-7D10-4DDB-B73F-8357EB8*****`.
    pub request_id: Option<String>,
}

response! {
    GatherAppEnvStatsResponse {
        "Code" => code: value,
        "EnvChange" => env_change: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}
