// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagDcdnResources`, from `dcdn/UntagDcdnResources.md`.

use alicloud_runtime::codegen::*;

/// Removes tags from DCDN resources such as domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::UntagDcdnResourcesRequest::new()
///     .resource_type("...")
///     .resource_id(["..."]);
/// let reply = client.untag_dcdn_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagDcdnResourcesRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    pub all: Option<bool>,
    /// **Required.** IDs of the resources that the call is applied to. Items: at most 51.
    pub resource_id: Vec<String>,
    /// Keys of the tags to work on. Items: at most 21.
    pub tag_key: Vec<String>,
}

impl UntagDcdnResourcesRequest {
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
    /// Sets `All`.
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
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
}

request! {
    UntagDcdnResourcesRequest {
        "ResourceType" => resource_type: query,
        "All" => all: query,
        "ResourceId" => resource_id: query,
        "TagKey" => tag_key: query,
    }
}

impl Operation for UntagDcdnResourcesRequest {
    type Response = UntagDcdnResourcesResponse;
    type Error = UntagDcdnResourcesError;
    const INFO: OperationInfo = super::operation("UntagDcdnResources")
        .required(&["ResourceType", "ResourceId"]);
    const ERRORS: &'static [UntagDcdnResourcesError] = &[
        UntagDcdnResourcesError::TagIsInvalid,
        UntagDcdnResourcesError::ResourceIdIsInvalid,
    ];
}

/// Response to [`UntagDcdnResourcesRequest`].
pub type UntagDcdnResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagDcdnResourcesRequest`] names.
///
/// - [`TagIsInvalid`](super::DocumentedError::TagIsInvalid)
/// - [`ResourceIdIsInvalid`](super::DocumentedError::ResourceIdIsInvalid)
pub type UntagDcdnResourcesError = super::DocumentedError;
