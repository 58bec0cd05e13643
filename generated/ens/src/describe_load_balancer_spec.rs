// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancerSpec`, from `ens/DescribeLoadBalancerSpec.md`.

use alicloud_runtime::codegen::*;

/// Lists the specifications in which edge load balancers can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeLoadBalancerSpecRequest::new();
/// let reply = client.describe_load_balancer_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancerSpecRequest {
    /// Size or model of the load balancer.
    pub load_balancer_spec: Option<String>,
}

impl DescribeLoadBalancerSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerSpec`.
    pub fn load_balancer_spec(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_spec = Some(value.into());
        self
    }
}

request! {
    DescribeLoadBalancerSpecRequest {
        "LoadBalancerSpec" => load_balancer_spec: query,
    }
}

impl Operation for DescribeLoadBalancerSpecRequest {
    type Response = DescribeLoadBalancerSpecResponse;
    type Error = DescribeLoadBalancerSpecError;
    const INFO: OperationInfo = super::operation("DescribeLoadBalancerSpec")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeLoadBalancerSpecError] = &[
        DescribeLoadBalancerSpecError::EnsInterfaceError,
        DescribeLoadBalancerSpecError::NoPermission,
        DescribeLoadBalancerSpecError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeLoadBalancerSpecRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancerSpecResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
    /// The load balancer specs that were found or are concerned, one entry each.
    pub load_balancer_specs: Vec<LoadBalancerSpec>,
}

response! {
    DescribeLoadBalancerSpecResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "LoadBalancerSpecs" => load_balancer_specs: list(""),
    }
}

/// The load balancer specs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LoadBalancerSpec {
    /// Name shown to people; not used to identify the item. Example: `elb.s1.small`.
    pub display_name: Option<String>,
    /// Size or model of the load balancer. Example: `elb.s1.small`.
    pub load_balancer_spec: Option<String>,
}

response! {
    LoadBalancerSpec {
        "DisplayName" => display_name: value,
        "LoadBalancerSpec" => load_balancer_spec: value,
    }
}

/// Errors that the documentation of [`DescribeLoadBalancerSpecRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeLoadBalancerSpecError = super::DocumentedError;
