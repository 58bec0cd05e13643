// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `cdn/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts tags on accelerated domain names, for sorting and searching them.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// use alicloud_cdn::tag_resources::Tag;
///
/// let request = alicloud_cdn::TagResourcesRequest::new()
///     .resource_id(["example.com"])
///     .resource_type("DOMAIN")
///     .tag([Tag::new()]);
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 51. Example: `example.com`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `DOMAIN`.
    pub resource_type: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `ch-shanghai`.
    pub region_id: Option<String>,
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
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    TagResourcesRequest {
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "Tag" => tag: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["ResourceId", "ResourceType", "Tag"])
        .region("RegionId");
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::InvalidRegionIdMalformed,
        TagResourcesError::ResourceNotExist,
        TagResourcesError::TagKeyIsInvalid,
        TagResourcesError::TooManyTags,
        TagResourcesError::InvalidTagKey,
        TagResourcesError::InvalidTagValue,
        TagResourcesError::ReservedTagKey,
        TagResourcesError::TagValueIsInvalid,
        TagResourcesError::TagKeyRepeated,
        TagResourcesError::TagIsInvalid,
        TagResourcesError::ResourceIdIsInvalid,
        TagResourcesError::SystemTagIsInvalid,
        TagResourcesError::CustomTagIsInvalid,
    ];
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`ResourceNotExist`](super::DocumentedError::ResourceNotExist)
/// - [`TagKeyIsInvalid`](super::DocumentedError::TagKeyIsInvalid)
/// - [`TooManyTags`](super::DocumentedError::TooManyTags)
/// - [`InvalidTagKey`](super::DocumentedError::InvalidTagKey)
/// - [`InvalidTagValue`](super::DocumentedError::InvalidTagValue)
/// - [`ReservedTagKey`](super::DocumentedError::ReservedTagKey)
/// - [`TagValueIsInvalid`](super::DocumentedError::TagValueIsInvalid)
/// - [`TagKeyRepeated`](super::DocumentedError::TagKeyRepeated)
/// - [`TagIsInvalid`](super::DocumentedError::TagIsInvalid)
/// - [`ResourceIdIsInvalid`](super::DocumentedError::ResourceIdIsInvalid)
/// - [`SystemTagIsInvalid`](super::DocumentedError::SystemTagIsInvalid)
/// - [`CustomTagIsInvalid`](super::DocumentedError::CustomTagIsInvalid)
pub type TagResourcesError = super::DocumentedError;
