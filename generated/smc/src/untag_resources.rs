// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `smc/UntagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Takes tags off migration sources or migration jobs.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::UntagResourcesRequest::new()
///     .resource_id(["s-bw526m1vi6x20c6g****"])
///     .resource_type("sourceserver");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 51. Example: `s-bw526m1vi6x20c6g****`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    /// Example: `sourceserver`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Keys of the tags to work on. Items: at most 21. Example: `TestKey`.
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
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
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
        UntagResourcesError::NumberExceedTags,
        UntagResourcesError::MissingParameterResourceType,
        UntagResourcesError::InvalidResourceTypeNotFound,
        UntagResourcesError::NumberExceedResourceIds,
        UntagResourcesError::DuplicateResourceId,
        UntagResourcesError::InvalidResourceIdNotFound,
    ];
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`MissingParameterResourceType`](super::DocumentedError::MissingParameterResourceType)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`DuplicateResourceId`](super::DocumentedError::DuplicateResourceId)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
pub type UntagResourcesError = super::DocumentedError;
