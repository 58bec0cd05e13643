// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UntagResources`, from `rds/UntagResources.md`.

use alicloud_runtime::codegen::*;

/// Removes the given tags, or all tags, from RDS instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::UntagResourcesRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id(["rm-uf6wjk5xxxxxxx"])
///     .resource_type("INSTANCE");
/// let reply = client.untag_resources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the resources that the call is applied to.
    /// Items: at most 51. Example: `rm-uf6wjk5xxxxxxx`.
    pub resource_id: Vec<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `INSTANCE`.
    pub resource_type: Option<String>,
    /// Whether to take off every tag; counts only when no tag keys are given.
    /// Default: `false`. Example: `false`.
    pub all: Option<bool>,
    /// Keys of the tags to work on. Items: at most 21. Example: `testkey1`.
    pub tag_key: Vec<String>,
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
    UntagResourcesRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "All" => all: query,
        "TagKey" => tag_key: query,
    }
}

impl Operation for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    type Error = UntagResourcesError;
    const INFO: OperationInfo = super::operation("UntagResources")
        .required(&["RegionId", "ResourceId", "ResourceType"])
        .region("RegionId");
    const ERRORS: &'static [UntagResourcesError] = &[
        UntagResourcesError::NumberExceedTags,
        UntagResourcesError::NumberExceedResourceIds,
        UntagResourcesError::InvalidTagValueMalformed,
        UntagResourcesError::MissingParameter,
        UntagResourcesError::InvalidTagKeyMalformed,
        UntagResourcesError::InvalidResourceIdNotFound,
        UntagResourcesError::OrderComboInstanceNotAllowOperate,
        UntagResourcesError::PricePricingPlanResultNotFound,
        UntagResourcesError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`UntagResourcesRequest`].
pub type UntagResourcesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UntagResourcesRequest`] names.
///
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`InvalidTagValueMalformed`](super::DocumentedError::InvalidTagValueMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidTagKeyMalformed`](super::DocumentedError::InvalidTagKeyMalformed)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type UntagResourcesError = super::DocumentedError;
