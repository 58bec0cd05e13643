// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachGroupPlugin`, from `cloudapi/AttachGroupPlugin.md`.

use alicloud_runtime::codegen::*;

/// Binds a plugin to an API group in one environment.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::AttachGroupPluginRequest::new()
///     .plugin_id("...")
///     .group_id("...")
///     .stage_name("...");
/// let reply = client.attach_group_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachGroupPluginRequest {
    /// **Required.** Plugin that is meant; it takes effect on APIs that it is bound to.
    pub plugin_id: Option<String>,
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
}

impl AttachGroupPluginRequest {
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
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
}

request! {
    AttachGroupPluginRequest {
        "PluginId" => plugin_id: query,
        "GroupId" => group_id: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for AttachGroupPluginRequest {
    type Response = AttachGroupPluginResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachGroupPlugin")
        .required(&["PluginId", "GroupId", "StageName"]);
}

/// Response to [`AttachGroupPluginRequest`], which the documentation does not describe.
pub type AttachGroupPluginResponse = alicloud_runtime::UndocumentedResponse;
