// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `cms_2024_03_30/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Removes tags from resources of the given type.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UntagResourcesRequest::new()
///     .resource_type("Service")
///     .resource_id(["test"]);
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required.** Which kind of resource it is or is to be. Example: `Service`.
    pub resource_type: Option<String>,
    /// **Required.** ID of the resource that the call is about. Items: at most 50. Example: `test`.
    pub resource_id: Vec<String>,
    /// Key that opens, signs or picks out the tag. Example: `env`.
    pub tag_key: Vec<String>,
    /// Whether every tag is taken off. Default: `false`. Example: `false`.
    pub all: Option<bool>,
}

impl UntagResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resourceId`, which is required.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `tagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `all`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
}

request! {
    UntagResourcesRequest {
        "resourceType" => resource_type: query,
        "resourceId" => resource_id: query_json,
        "tagKey" => tag_key: query_json,
        "all" => all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .roa("DELETE", "/tags")
        .required(&["resourceType", "resourceId"]);
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::InvalidParameterResourceType,
        UntagResourcesError::MissingParameterResourceIds,
        UntagResourcesError::MissingParameterResourceType,
        UntagResourcesError::InvalidParameterTagKey,
        UntagResourcesError::InvalidParameterTagKeysOrDeleteAll,
        UntagResourcesError::NumberExceedResourceIds,
        UntagResourcesError::NumberExceedTagKeys,
        UntagResourcesError::DuplicateTagKey,
        UntagResourcesError::InvalidResourceIdNotFound,
        UntagResourcesError::NoPermission,
        UntagResourcesError::InternalError,
    ];
}

/// Response to [`UntagResourcesRequest`].
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
}

response! {
    UntagResourcesResponse {
        "requestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`MissingParameterResourceIds`](super::DocumentedError::MissingParameterResourceIds)
/// - [`MissingParameterResourceType`](super::DocumentedError::MissingParameterResourceType)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagKeysOrDeleteAll`](super::DocumentedError::InvalidParameterTagKeysOrDeleteAll)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`NumberExceedTagKeys`](super::DocumentedError::NumberExceedTagKeys)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UntagResourcesError = super::DocumentedError;
