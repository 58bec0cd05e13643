// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPlugin`, from `cloudapi/ModifyPlugin.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Changes name, definition, or description of a plugin.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyPluginRequest::new()
///     .plugin_id("...");
/// let reply = client.modify_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPluginRequest {
    /// **Required.** Plugin that is meant; it takes effect on APIs that it is bound to.
    pub plugin_id: Option<String>,
    /// Display text for the plugin.
    pub plugin_name: Option<String>,
    /// What was measured or stored about the plugin.
    pub plugin_data: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
}

impl ModifyPluginRequest {
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
    /// Sets `PluginName`.
    pub fn plugin_name(mut self, value: impl Into<String>) -> Self {
        self.plugin_name = Some(value.into());
        self
    }
    /// Sets `PluginData`.
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
    ModifyPluginRequest {
        "PluginId" => plugin_id: query,
        "PluginName" => plugin_name: query,
        "PluginData" => plugin_data: query,
        "Description" => description: query,
        "Tag" => tag: query,
    }
}

impl Operation for ModifyPluginRequest {
    type Response = ModifyPluginResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyPlugin").required(&["PluginId"]);
}

/// Response to [`ModifyPluginRequest`].
pub type ModifyPluginResponse = alicloud_runtime::EmptyResponse;
