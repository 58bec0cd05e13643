// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePlugin`, from `cloudapi/DeletePlugin.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Deletes a plug-in, which must not be bound to any API any more.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DeletePluginRequest::new()
///     .plugin_id("...");
/// let reply = client.delete_plugin(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePluginRequest {
    /// **Required.** Plugin that is meant; it takes effect on APIs that it is bound to.
    pub plugin_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
}

impl DeletePluginRequest {
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeletePluginRequest {
        "PluginId" => plugin_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for DeletePluginRequest {
    type Response = DeletePluginResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePlugin").required(&["PluginId"]);
}

/// Response to [`DeletePluginRequest`].
pub type DeletePluginResponse = alicloud_runtime::EmptyResponse;
