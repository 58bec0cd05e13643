// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `r-kvstore/UntagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Removes the given tags, or all tags, from Tair (Redis) instances.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::UntagResourcesRequest::new()
///     .region_id("cn-huhehaote")
///     .resource_id(["r-hp3xxxxxxxxxxxxx"])
///     .resource_type("INSTANCE");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 51. Example: `r-hp3xxxxxxxxxxxxx`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `INSTANCE`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Keys of the tags to work on. Items: at most 21. Example: `demokey`.
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
        "RegionId" => region_id: query,
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
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::InvalidTagKeyMalformed,
        UntagResourcesError::InvalidTagValueMalformed,
        UntagResourcesError::InvalidParameterResourceId,
        UntagResourcesError::MissParameterTagOrResourceId,
        UntagResourcesError::InvalidParameterScope,
        UntagResourcesError::NumberExceedResourceIds,
        UntagResourcesError::NumberExceedTags,
        UntagResourcesError::DuplicateTagKey,
        UntagResourcesError::InvalidParameterResourceType,
        UntagResourcesError::InvalidDbInstanceIdNotFound,
    ];
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`InvalidParameterResourceId`](super::DocumentedError::InvalidParameterResourceId)
/// - [`MissParameterTagOrResourceId`](super::DocumentedError::MissParameterTagOrResourceId)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`InvalidDbInstanceIdNotFound`](super::DocumentedError::InvalidDbInstanceIdNotFound)
pub type UntagResourcesError = super::DocumentedError;
