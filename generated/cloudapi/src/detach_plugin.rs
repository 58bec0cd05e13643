// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachPlugin`, from `cloudapi/DetachPlugin.md`.

use alicloud_runtime::codegen::*;

/// Unbinds a plugin from an API in one environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DetachPluginRequest::new()
///     .plugin_id("...")
///     .stage_name("...");
/// let reply = client.detach_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachPluginRequest {
    /// **Required.** Plugin that is meant; it takes effect on APIs that it is bound to.
    pub plugin_id: Option<String>,
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
}

impl DetachPluginRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PluginId`, which is required.
    pub fn plugin_id(mut self, value: impl Into<String>) -> Self {
        self.plugin_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `ApiId`.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
}

request! {
    DetachPluginRequest {
        "PluginId" => plugin_id: query,
        "GroupId" => group_id: query,
        "StageName" => stage_name: query,
        "ApiId" => api_id: query,
    }
}

impl Operation for DetachPluginRequest {
    type Response = DetachPluginResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachPlugin")
        .required(&["PluginId", "StageName"]);
}

/// Response to [`DetachPluginRequest`].
pub type DetachPluginResponse = alicloud_runtime::EmptyResponse;
