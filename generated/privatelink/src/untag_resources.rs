// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `privatelink/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Removes tags from several endpoints or endpoint services.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::UntagResourcesRequest::new()
///     .resource_id(["..."])
///     .resource_type("...")
///     .region_id("...");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required.** Load balancer or other resource behind the service.
    pub resource_id: Vec<String>,
    /// Keys of the tags to work on.
    pub tag_key: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UntagResourcesRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UntagResourcesRequest {
        "ResourceId" => resource_id: form,
        "TagKey" => tag_key: form,
        "ResourceType" => resource_type: form,
        "All" => all: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["ResourceId", "ResourceType", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::TagInfoNotExist,
        UntagResourcesError::DuplicatedTagKey,
        UntagResourcesError::IllegalTagKeyParam,
        UntagResourcesError::IllegalTagValueParam,
        UntagResourcesError::InvalidResourceIdNotFound,
    ];
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`TagInfoNotExist`](super::DocumentedError::TagInfoNotExist)
/// - [`DuplicatedTagKey`](super::DocumentedError::DuplicatedTagKey)
/// - [`IllegalTagKeyParam`](super::DocumentedError::IllegalTagKeyParam)
/// - [`IllegalTagValueParam`](super::DocumentedError::IllegalTagValueParam)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
pub type UntagResourcesError = super::DocumentedError;
