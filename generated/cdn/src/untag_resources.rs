// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `cdn/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Takes tags off accelerated domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::UntagResourcesRequest::new()
///     .resource_id(["example.com"])
///     .resource_type("DOMAIN");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 51. Example: `example.com`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `DOMAIN`.
    pub resource_type: Option<String>,
    /// Names of the tags to take off. Items: at most 21. Example: `env`.
    pub tag_key: Vec<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    /// Default: `false`. Example: `false`.
    pub all: Option<bool>,
}

impl UntagResourcesRequest {
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
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
}

request! {
    UntagResourcesRequest {
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "TagKey" => tag_key: query,
        "All" => all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["ResourceId", "ResourceType"]);
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::TagIsInvalid,
        UntagResourcesError::ResourceIdIsInvalid,
        UntagResourcesError::TagKeyRepeated,
    ];
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`TagIsInvalid`](super::DocumentedError::TagIsInvalid)
/// - [`ResourceIdIsInvalid`](super::DocumentedError::ResourceIdIsInvalid)
/// - [`TagKeyRepeated`](super::DocumentedError::TagKeyRepeated)
pub type UntagResourcesError = super::DocumentedError;
