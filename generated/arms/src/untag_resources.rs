// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `arms/UntagResources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Takes the given tags, or all of them, off ARMS resources.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UntagResourcesRequest::new()
///     .resource_id(["c7c13c449eea64fe89870ac658d******"])
///     .resource_type("APPLICATION");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// Keys of the tags to work on. Items: at most 21. Example: `Key1`.
    pub tag_key: Vec<String>,
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 51. Example: `c7c13c449eea64fe89870ac658d******`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `APPLICATION`.
    pub resource_type: Option<String>,
    /// Whether to take off every tag; counts only when no tag keys are given. Example: `false`.
    pub all: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tags: Vec<Tag>,
}

impl UntagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UntagResourcesRequest {
        "TagKey" => tag_key: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "All" => all: query,
        "Tags" => tags: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["ResourceId", "ResourceType"]);
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::NoPermissionKeyOperator,
        UntagResourcesError::DuplicateTagKey,
        UntagResourcesError::NoPermissionUSER,
        UntagResourcesError::ResourceIdAndTagIsNull,
        UntagResourcesError::TagISNull,
        UntagResourcesError::ScopeDisAgreement,
        UntagResourcesError::ParameterNextTokenIllegal,
        UntagResourcesError::TagNumOUT,
        UntagResourcesError::ResourceTypeIllegal,
        UntagResourcesError::ResourceIdIsNull,
        UntagResourcesError::InvalidParameterTagKey,
        UntagResourcesError::InvalidParameterTagValue,
        UntagResourcesError::TagKeyIsIllegal,
        UntagResourcesError::TagValueIsIllegal,
        UntagResourcesError::ResourceIDOUT,
    ];
}

/// Response to [`UntagResourcesRequest`].
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC183B5E-C9AD-5E9E-937F-*******`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `success`.
    pub data: Option<String>,
}

response! {
    UntagResourcesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`NoPermissionKeyOperator`](super::DocumentedError::NoPermissionKeyOperator)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`NoPermissionUSER`](super::DocumentedError::NoPermissionUSER)
/// - [`ResourceIdAndTagIsNull`](super::DocumentedError::ResourceIdAndTagIsNull)
/// - [`TagISNull`](super::DocumentedError::TagISNull)
/// - [`ScopeDisAgreement`](super::DocumentedError::ScopeDisAgreement)
/// - [`ParameterNextTokenIllegal`](super::DocumentedError::ParameterNextTokenIllegal)
/// - [`TagNumOUT`](super::DocumentedError::TagNumOUT)
/// - [`ResourceTypeIllegal`](super::DocumentedError::ResourceTypeIllegal)
/// - [`ResourceIdIsNull`](super::DocumentedError::ResourceIdIsNull)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`TagKeyIsIllegal`](super::DocumentedError::TagKeyIsIllegal)
/// - [`TagValueIsIllegal`](super::DocumentedError::TagValueIsIllegal)
/// - [`ResourceIDOUT`](super::DocumentedError::ResourceIDOUT)
pub type UntagResourcesError = super::DocumentedError;
