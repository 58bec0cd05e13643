// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `cr/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Detaches tags from instances, the only resource type supported so far.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UntagResourcesRequest::new()
///     .resource_type("Instance")
///     .region_id("cn-hangzhou");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required.** Kind of resource; only `Instance` is possible. Example: `Instance`.
    pub resource_type: Option<String>,
    /// Instance of the registry that tags or a resource group are set for.
    /// Items: at most 51. Example: `cri-8qong6ve5p3m****`.
    pub resource_id: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Keys of the tags to work on. Items: at most 21. Example: `test-key`.
    pub tag_key: Vec<String>,
    /// Whether to take off every tag; counts only when no tag keys are given. Example: `true`.
    pub all: Option<bool>,
}

impl UntagResourcesRequest {
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
    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "RegionId" => region_id: query,
        "TagKey" => tag_key: query,
        "All" => all: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["ResourceType", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::SystemError,
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
    ];
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`SystemError`](super::DocumentedError::SystemError), here with HTTP status 400
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
pub type UntagResourcesError = super::DocumentedError;
