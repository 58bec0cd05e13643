// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachPlugin`, from `cloudapi/AttachPlugin.md`.

use alicloud_runtime::codegen::*;

/// Binds a plugin to APIs of a group in one environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::AttachPluginRequest::new()
///     .plugin_id("...")
///     .stage_name("...");
/// let reply = client.attach_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachPluginRequest {
    /// **Required.** Plugin that is meant; it takes effect on APIs that it is bound to.
    pub plugin_id: Option<String>,
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// IDs of the APIs to work on or to narrow the list down to.
    pub api_ids: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
    /// One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
}

impl AttachPluginRequest {
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
    /// Sets `ApiIds`.
    pub fn api_ids(mut self, value: impl Into<String>) -> Self {
        self.api_ids = Some(value.into());
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
    AttachPluginRequest {
        "PluginId" => plugin_id: query,
        "GroupId" => group_id: query,
        "ApiIds" => api_ids: query,
        "StageName" => stage_name: query,
        "ApiId" => api_id: query,
    }
}

impl Operation for AttachPluginRequest {
    type Response = AttachPluginResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachPlugin")
        .required(&["PluginId", "StageName"]);
}

/// Response to [`AttachPluginRequest`].
pub type AttachPluginResponse = alicloud_runtime::EmptyResponse;
