// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `eci/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Detaches tags from ECI resources such as container groups.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::UntagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["eci-2zelg8vwnlzdhf8hv****"])
///     .resource_type("ContainerGroup");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 100. Example: `eci-2zelg8vwnlzdhf8hv****`.
    pub resource_id: Vec<String>,
    /// Keys of the tags to work on. Items: at most 100. Example: `testkey`.
    pub tag_key: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    /// Example: `ContainerGroup`.
    pub resource_type: Option<String>,
    /// Whether to take off every tag; counts only when no tag keys are given. Example: `false`.
    pub all: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-xxx-xxx-xxxx-42665544xxxx`.
    pub client_token: Option<String>,
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
    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = value.into_iter().map(Into::into).collect();
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    UntagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "TagKey" => tag_key: query,
        "ResourceType" => resource_type: query,
        "All" => all: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::IncorrectStatus,
        UntagResourcesError::OperationConflict,
        UntagResourcesError::NoPermissionTag,
        UntagResourcesError::NumberExceedTags,
    ];
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`OperationConflict`](super::DocumentedError::OperationConflict)
/// - [`NoPermissionTag`](super::DocumentedError::NoPermissionTag)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
pub type UntagResourcesError = super::DocumentedError;
