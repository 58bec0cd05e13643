// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePlugin`, from `cloudapi/CreatePlugin.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a plugin of the given type; it has no effect before it is bound.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreatePluginRequest::new()
///     .plugin_name("...")
///     .plugin_type("...")
///     .plugin_data("...");
/// let reply = client.create_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePluginRequest {
    /// **Required.** Display text for the plugin.
    pub plugin_name: Option<String>,
    /// **Required.** What the plugin does, such as throttling, address control, or CORS.
    pub plugin_type: Option<String>,
    /// **Required.** What was measured or stored about the plugin.
    pub plugin_data: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
}

impl CreatePluginRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PluginName`, which is required.
    pub fn plugin_name(mut self, value: impl Into<String>) -> Self {
        self.plugin_name = Some(value.into());
        self
    }
    /// Sets `PluginType`, which is required.
    pub fn plugin_type(mut self, value: impl Into<String>) -> Self {
        self.plugin_type = Some(value.into());
        self
    }
    /// Sets `PluginData`, which is required.
    pub fn plugin_data(mut self, value: impl Into<String>) -> Self {
        self.plugin_data = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreatePluginRequest {
        "PluginName" => plugin_name: query,
        "PluginType" => plugin_type: query,
        "PluginData" => plugin_data: query,
        "Description" => description: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreatePluginRequest {
    type Response = CreatePluginResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePlugin")
        .required(&["PluginName", "PluginType", "PluginData"]);
}

/// Response to [`CreatePluginRequest`].
#[non_exhaustive]
pub struct CreatePluginResponse {
    /// Plugin that is meant; it takes effect on APIs that it is bound to.
    /// Example: `1f3bde29b43d4d53989248327ff737f2`.
    pub plugin_id: Option<String>,
    /// State that the tag is in. Example: `true`.
    pub tag_status: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF924FE4-2EDD-4CD3-89EC-34E4708574E7`.
    pub request_id: Option<String>,
}

response! {
    CreatePluginResponse {
        "PluginId" => plugin_id: value,
        "TagStatus" => tag_status: value,
        "RequestId" => request_id: value,
    }
}
