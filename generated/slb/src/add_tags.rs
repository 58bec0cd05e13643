// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTags`, from `slb/AddTags.md`.

use alicloud_runtime::codegen::*;

/// Puts tags on load balancers.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::AddTagsRequest::new()
///     .load_balancer_id("...")
///     .tags("...");
/// let reply = client.add_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddTagsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// **Required.** Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
}

impl AddTagsRequest {
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
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `Tags`, which is required.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
}

request! {
    AddTagsRequest {
        "RegionId" => region_id: query,
        "LoadBalancerId" => load_balancer_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for AddTagsRequest {
    type Response = AddTagsResponse;
    type Error = AddTagsError;
    const INFO: OperationInfo = super::operation("AddTags")
        .required(&["RegionId", "LoadBalancerId", "Tags"])
        .region("RegionId");
    const ERRORS: &'static [AddTagsError] = &[
        AddTagsError::InvalidParameterTagValue,
        AddTagsError::QuotaExceededTag,
        AddTagsError::InvalidParameterTagKey,
        AddTagsError::MissingParameterTags,
        AddTagsError::DuplicateTagKey,
        AddTagsError::NoPermissionOperator,
        AddTagsError::QuotaExceedTagsPerResource,
        AddTagsError::InvalidOperationConcurrentModification,
        AddTagsError::InnerRateLimiting,
        AddTagsError::SystemError,
        AddTagsError::InternalInvokeError,
    ];
}

/// Response to [`AddTagsRequest`].
pub type AddTagsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddTagsRequest`] names.
///
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`QuotaExceededTag`](super::DocumentedError::QuotaExceededTag)
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`MissingParameterTags`](super::DocumentedError::MissingParameterTags)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`QuotaExceedTagsPerResource`](super::DocumentedError::QuotaExceedTagsPerResource)
/// - [`InvalidOperationConcurrentModification`](super::DocumentedError::InvalidOperationConcurrentModification)
/// - [`InnerRateLimiting`](super::DocumentedError::InnerRateLimiting)
/// - [`SystemError`](super::DocumentedError::SystemError)
/// - [`InternalInvokeError`](super::DocumentedError::InternalInvokeError)
pub type AddTagsError = super::DocumentedError;
