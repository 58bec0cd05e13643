// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveTags`, from `slb/RemoveTags.md`.

use alicloud_runtime::codegen::*;

/// Takes tags off load balancers.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::RemoveTagsRequest::new()
///     .load_balancer_id("...")
///     .tags("...");
/// let reply = client.remove_tags(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveTagsRequest {
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

impl RemoveTagsRequest {
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
    RemoveTagsRequest {
        "RegionId" => region_id: query,
        "LoadBalancerId" => load_balancer_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for RemoveTagsRequest {
    type Response = RemoveTagsResponse;
    type Error = RemoveTagsError;
    const INFO: OperationInfo = super::operation("RemoveTags")
        .required(&["RegionId", "LoadBalancerId", "Tags"])
        .region("RegionId");
    const ERRORS: &'static [RemoveTagsError] = &[
        RemoveTagsError::InvalidParameterTagKey,
    ];
}

/// Response to [`RemoveTagsRequest`].
pub type RemoveTagsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveTagsRequest`] names.
///
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
pub type RemoveTagsError = super::DocumentedError;
