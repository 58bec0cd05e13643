// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagDcdnResources`, from `dcdn/TagDcdnResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts tags on DCDN resources such as domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// use alicloud_dcdn::tag_dcdn_resources::Tag;
///
/// let request = alicloud_dcdn::TagDcdnResourcesRequest::new()
///     .resource_type("...")
///     .resource_id(["..."])
///     .tag([Tag::new()]);
/// let reply = client.tag_dcdn_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagDcdnResourcesRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** IDs of the resources that the call is applied to. Items: at most 51.
    pub resource_id: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl TagDcdnResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
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
}

request! {
    TagDcdnResourcesRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for TagDcdnResourcesRequest {
    type Response = TagDcdnResourcesResponse;
    type Error = TagDcdnResourcesError;
    const INFO: OperationInfo = super::operation("TagDcdnResources")
        .required(&["ResourceType", "ResourceId", "Tag"]);
    const ERRORS: &'static [TagDcdnResourcesError] = &[
        TagDcdnResourcesError::InvalidRegionIdMalformed,
        TagDcdnResourcesError::ResourceNotExist,
        TagDcdnResourcesError::TagKeyIsInvalid,
        TagDcdnResourcesError::TooManyTags,
        TagDcdnResourcesError::TagValueIsInvalid,
        TagDcdnResourcesError::TagKeyDuplicated,
        TagDcdnResourcesError::TagIsInvalid,
        TagDcdnResourcesError::ResourceIdIsInvalid,
        TagDcdnResourcesError::SystemTagIsInvalid,
        TagDcdnResourcesError::CustomTagIsInvalid,
    ];
}

/// Response to [`TagDcdnResourcesRequest`].
pub type TagDcdnResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagDcdnResourcesRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`ResourceNotExist`](super::DocumentedError::ResourceNotExist)
/// - [`TagKeyIsInvalid`](super::DocumentedError::TagKeyIsInvalid)
/// - [`TooManyTags`](super::DocumentedError::TooManyTags)
/// - [`TagValueIsInvalid`](super::DocumentedError::TagValueIsInvalid)
/// - [`TagKeyDuplicated`](super::DocumentedError::TagKeyDuplicated)
/// - [`TagIsInvalid`](super::DocumentedError::TagIsInvalid)
/// - [`ResourceIdIsInvalid`](super::DocumentedError::ResourceIdIsInvalid)
/// - [`SystemTagIsInvalid`](super::DocumentedError::SystemTagIsInvalid)
/// - [`CustomTagIsInvalid`](super::DocumentedError::CustomTagIsInvalid)
pub type TagDcdnResourcesError = super::DocumentedError;
