// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TagResources`, from `arms/TagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Puts tags on one or more ARMS resources.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// use alicloud_arms::tag_resources::Tag;
///
/// let request = alicloud_arms::TagResourcesRequest::new()
///     .resource_id(["uxqcr8b***"])
///     .tag([Tag::new()])
///     .resource_type("APPLICATION");
/// let reply = client.tag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 50. Example: `uxqcr8b***`.
    pub resource_id: Vec<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `APPLICATION`.
    pub resource_type: Option<String>,
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
        "ResourceId" => resource_id: query,
        "Tag" => tag: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for TagResourcesRequest {
    type Response = TagResourcesResponse;
    type Error = TagResourcesError;
    const INFO: OperationInfo = super::operation("TagResources")
        .required(&["ResourceId", "Tag", "ResourceType"]);
    const ERRORS: &'static [TagResourcesError] = &[
        TagResourcesError::DuplicateTagKey,
        TagResourcesError::NoPermissionKeyOperator,
        TagResourcesError::ResourceIdAndTagIsNull,
        TagResourcesError::TagISNull,
        TagResourcesError::TagNumOUT,
        TagResourcesError::ResourceIdIsNull,
        TagResourcesError::ResourceTypeIllegal,
        TagResourcesError::NoPermissionUSER,
        TagResourcesError::ScopeDisAgreement,
        TagResourcesError::ParameterNextTokenIllegal,
        TagResourcesError::InvalidParameterTagKey,
        TagResourcesError::InvalidParameterTagValue,
        TagResourcesError::TagKeyIsIllegal,
        TagResourcesError::TagValueIsIllegal,
        TagResourcesError::ResourceIDOUT,
    ];
}

/// Response to [`TagResourcesRequest`].
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `05919CF2-B8A1-588D-B3DB-89B3********`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
}

response! {
    TagResourcesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`TagResourcesRequest`] names.
///
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`NoPermissionKeyOperator`](super::DocumentedError::NoPermissionKeyOperator)
/// - [`ResourceIdAndTagIsNull`](super::DocumentedError::ResourceIdAndTagIsNull)
/// - [`TagISNull`](super::DocumentedError::TagISNull)
/// - [`TagNumOUT`](super::DocumentedError::TagNumOUT)
/// - [`ResourceIdIsNull`](super::DocumentedError::ResourceIdIsNull)
/// - [`ResourceTypeIllegal`](super::DocumentedError::ResourceTypeIllegal)
/// - [`NoPermissionUSER`](super::DocumentedError::NoPermissionUSER)
/// - [`ScopeDisAgreement`](super::DocumentedError::ScopeDisAgreement)
/// - [`ParameterNextTokenIllegal`](super::DocumentedError::ParameterNextTokenIllegal)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`TagKeyIsIllegal`](super::DocumentedError::TagKeyIsIllegal)
/// - [`TagValueIsIllegal`](super::DocumentedError::TagValueIsIllegal)
/// - [`ResourceIDOUT`](super::DocumentedError::ResourceIDOUT)
pub type TagResourcesError = super::DocumentedError;
