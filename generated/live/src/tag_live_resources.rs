// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagLiveResources`, from `live/TagLiveResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType, Tag};

/// Puts tags on ApsaraVideo Live resources such as domains.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// use alicloud_live::tag_live_resources::Tag;
///
/// let request = alicloud_live::TagLiveResourcesRequest::new()
///     .resource_id(["..."])
///     .tag([Tag::new()])
///     .resource_type("...");
/// let reply = client.tag_live_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagLiveResourcesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the resources that the call is applied to. Items: at most 51.
    pub resource_id: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    /// Here: `DOMAIN`, `domain`.
    pub resource_type: Option<Open<ResourceType>>,
}

impl TagLiveResourcesRequest {
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
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    TagLiveResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for TagLiveResourcesRequest {
    type Response = TagLiveResourcesResponse;
    type Error = TagLiveResourcesError;
    const INFO: OperationInfo = super::operation("TagLiveResources")
        .required(&["ResourceId", "Tag", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [TagLiveResourcesError] = &[
        TagLiveResourcesError::InvalidRegionIdMalformed,
        TagLiveResourcesError::ResourceNotExist,
        TagLiveResourcesError::TagKeyIsInvalid,
        TagLiveResourcesError::TooManyTags,
        TagLiveResourcesError::TagValueIsInvalid,
        TagLiveResourcesError::TagKeyRepeated,
        TagLiveResourcesError::TagIsInvalid,
        TagLiveResourcesError::ResourceIdIsInvalid,
        TagLiveResourcesError::SystemTagIsInvalid,
        TagLiveResourcesError::CustomTagIsInvalid,
    ];
}

/// Response to [`TagLiveResourcesRequest`].
pub type TagLiveResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagLiveResourcesRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`ResourceNotExist`](super::DocumentedError::ResourceNotExist)
/// - [`TagKeyIsInvalid`](super::DocumentedError::TagKeyIsInvalid)
/// - [`TooManyTags`](super::DocumentedError::TooManyTags)
/// - [`TagValueIsInvalid`](super::DocumentedError::TagValueIsInvalid)
/// - [`TagKeyRepeated`](super::DocumentedError::TagKeyRepeated)
/// - [`TagIsInvalid`](super::DocumentedError::TagIsInvalid)
/// - [`ResourceIdIsInvalid`](super::DocumentedError::ResourceIdIsInvalid)
/// - [`SystemTagIsInvalid`](super::DocumentedError::SystemTagIsInvalid)
/// - [`CustomTagIsInvalid`](super::DocumentedError::CustomTagIsInvalid)
pub type TagLiveResourcesError = super::DocumentedError;
