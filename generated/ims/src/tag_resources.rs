// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `ims/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Binds tags to RAM resources, such as users.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::TagResourcesRequest::new();
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// Kind of resource that carries the tags; only `user` is possible.
    pub resource_type: Option<String>,
    /// IDs of the resources that the call is applied to. Items: at most 51.
    pub resource_id: Vec<String>,
    /// Logon names of the RAM users concerned; give either these or `ResourceId`. Items: at most 51.
    pub resource_principal_name: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl TagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourcePrincipalName`.
    pub fn resource_principal_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_principal_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    TagResourcesRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "ResourcePrincipalName" => resource_principal_name: query,
        "Tag" => tag: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("TagResources");
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;
