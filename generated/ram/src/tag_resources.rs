// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `ram/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts tags on RAM resources, which are given by name.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// use alicloud_ram::tag_resources::Tag;
///
/// let request = alicloud_ram::TagResourcesRequest::new()
///     .resource_type("...")
///     .tag([Tag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** Kind of resource that bears the tags: a RAM user, role, or policy.
    pub resource_type: Option<String>,
    /// Resources to work on, by their names.
    pub resource_names: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceNames`.
    pub fn resource_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesRequest {
        "ResourceType" => resource_type: query,
        "ResourceNames" => resource_names: query_json,
        "Tag" => tag: query_json,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["ResourceType", "Tag"]);
}

/// Response to [`TagResourcesRequest`], which the documentation does not describe.
pub type TagResourcesResponse = alicloud_runtime::UndocumentedResponse;
