// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `alidns/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Attaches tags to resources or changes the values there.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// use alicloud_alidns::tag_resources::Tag;
///
/// let request = alicloud_alidns::TagResourcesRequest::new()
///     .resource_type("DOMAIN")
///     .tag([Tag::new()])
///     .resource_id(["dns-example.com"]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Kind of resource that carries the tags. Example: `DOMAIN`.
    pub resource_type: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// **Required.** Domain or GTM instance that changes its resource group.
    /// Items: at most 51. Example: `dns-example.com`.
    pub resource_id: Vec<String>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesRequest {
        "Lang" => lang: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
        "ResourceId" => resource_id: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["ResourceType", "Tag", "ResourceId"]);
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;
