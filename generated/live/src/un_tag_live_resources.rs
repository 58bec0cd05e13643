// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnTagLiveResources`, from `live/UnTagLiveResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Takes the given tags, or all of them, off ApsaraVideo Live resources.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::UnTagLiveResourcesRequest::new()
///     .resource_id(["..."])
///     .resource_type("...");
/// let reply = client.un_tag_live_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnTagLiveResourcesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the resources that the call is applied to. Items: at most 51.
    pub resource_id: Vec<String>,
    /// Keys of the tags to work on. Items: at most 21.
    pub tag_key: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<Open<ResourceType>>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
}

impl UnTagLiveResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
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
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
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
    UnTagLiveResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "TagKey" => tag_key: query,
        "ResourceType" => resource_type: query,
        "All" => all: query,
    }
}

impl Operation for UnTagLiveResourcesRequest {
    type Response = UnTagLiveResourcesResponse;
    type Error = UnTagLiveResourcesError;
    const INFO: OperationInfo = super::operation("UnTagLiveResources")
        .required(&["ResourceId", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [UnTagLiveResourcesError] = &[
        UnTagLiveResourcesError::TagIsInvalid,
        UnTagLiveResourcesError::ResourceIdIsInvalid,
    ];
}

/// Response to [`UnTagLiveResourcesRequest`].
pub type UnTagLiveResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnTagLiveResourcesRequest`] names.
///
/// - [`TagIsInvalid`](super::DocumentedError::TagIsInvalid)
/// - [`ResourceIdIsInvalid`](super::DocumentedError::ResourceIdIsInvalid)
pub type UnTagLiveResourcesError = super::DocumentedError;
