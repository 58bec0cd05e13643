// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `eci/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Attaches tags to ECI resources such as container groups.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// use alicloud_eci::tag_resources::Tag;
///
/// let request = alicloud_eci::TagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["eci-2zelg8vwnlzdhf8hv****"])
///     .tag([Tag::new()])
///     .resource_type("ContainerGroup");
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 100. Example: `eci-2zelg8vwnlzdhf8hv****`.
    pub resource_id: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    /// Example: `ContainerGroup`.
    pub resource_type: Option<String>,
}

impl TagResourcesRequest {
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
    /// Sets `Tag`, which is required.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    TagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["RegionId", "ResourceId", "Tag", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::IncorrectStatus,
        TagResourcesError::OperationConflict,
        TagResourcesError::NoPermissionTag,
        TagResourcesError::NumberExceedTags,
    ];
}

/// Response to [`TagResourcesRequest`].
pub type TagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
/// - [`NoPermissionTag`](super::DocumentedError::NoPermissionTag)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
pub type TagResourcesError = super::DocumentedError;
