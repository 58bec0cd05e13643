// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `ims/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Takes tags off RAM resources, either given keys or all.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::UntagResourcesRequest::new();
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// Kind of resource that carries the tags; only `user` is possible.
    pub resource_type: Option<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
    /// Logon names of the RAM users concerned; give either these or `ResourceId`. Items: at most 51.
    pub resource_principal_name: Vec<String>,
    /// IDs of the resources that the call is applied to. Items: at most 51.
    pub resource_id: Vec<String>,
    /// Keys of the tags to work on. Items: at most 21.
    pub tag_key: Vec<String>,
}

impl UntagResourcesRequest {
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
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
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
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UntagResourcesRequest {
        "ResourceType" => resource_type: query,
        "All" => all: query,
        "ResourcePrincipalName" => resource_principal_name: query,
        "ResourceId" => resource_id: query,
        "TagKey" => tag_key: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UntagResources");
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;
