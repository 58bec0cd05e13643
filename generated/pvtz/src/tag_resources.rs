// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `pvtz/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, Tag};

/// Puts tags on private zones, optionally overwriting values already set.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// use alicloud_pvtz::tag_resources::Tag;
///
/// let request = alicloud_pvtz::TagResourcesRequest::new()
///     .resource_id(["97fe9321a476d0861f624d3f738dcc38"])
///     .resource_type("ZONE")
///     .tag([Tag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 51. Example: `97fe9321a476d0861f624d3f738dcc38`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `ZONE`.
    pub resource_type: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// Whether tags with the same keys are replaced. Example: `true`.
    pub over_write: Option<bool>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `OverWrite`.
    #[inline]
    pub fn over_write(mut self, value: bool) -> Self {
        self.over_write = Some(value);
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
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Lang" => lang: query,
        "OverWrite" => over_write: query,
        "Tag" => tag: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["ResourceId", "ResourceType", "Tag"]);
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;
