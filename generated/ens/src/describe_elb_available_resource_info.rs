// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElbAvailableResourceInfo`, from `ens/DescribeElbAvailableResourceInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists edge nodes that can sell load balancers, with specifications and purchasable count.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeElbAvailableResourceInfoRequest::new();
/// let reply = client.describe_elb_available_resource_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElbAvailableResourceInfoRequest {}

impl DescribeElbAvailableResourceInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeElbAvailableResourceInfoRequest {}
}

impl Operation for DescribeElbAvailableResourceInfoRequest {
    type Response = DescribeElbAvailableResourceInfoResponse;
    type Error = DescribeElbAvailableResourceInfoError;
    const INFO: OperationInfo = super::operation("DescribeElbAvailableResourceInfo")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeElbAvailableResourceInfoError] = &[
        DescribeElbAvailableResourceInfoError::NoPermission,
        DescribeElbAvailableResourceInfoError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeElbAvailableResourceInfoRequest`].
#[non_exhaustive]
pub struct DescribeElbAvailableResourceInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25AAD194-4A37-51CF-B1CA-1E86FDAC23A6`.
    pub request_id: Option<String>,
    /// What is known about the elb available resource.
    pub elb_available_resource_info: Vec<ElbAvailableResourceInfo>,
}

response! {
    DescribeElbAvailableResourceInfoResponse {
        "RequestId" => request_id: value,
        "ElbAvailableResourceInfo" => elb_available_resource_info: list(""),
    }
}

/// What is known about the elb available resource.
#[non_exhaustive]
pub struct ElbAvailableResourceInfo {
    /// Region that the ens lies in. Example: `cn-guangdong-10`.
    pub ens_region_id: Option<String>,
    /// Name that the en goes by. Example: `cn-guangdong-10`.
    pub en_name: Option<String>,
    /// Part of the country or the world concerned. Example: `SouthEast`.
    pub area: Option<String>,
    /// Province that the address or the data belongs to. Example: `Shanghai`.
    pub province: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// How many there are of this: can buy. Example: `1`.
    pub can_buy_count: Option<String>,
    /// Size or model of the load balancer. Example: `elb.s2.small`.
    pub load_balancer_spec: Vec<String>,
}

response! {
    ElbAvailableResourceInfo {
        "EnsRegionId" => ens_region_id: value,
        "EnName" => en_name: value,
        "Area" => area: value,
        "Province" => province: value,
        "Name" => name: value,
        "CanBuyCount" => can_buy_count: value,
        "LoadBalancerSpec" => load_balancer_spec: list(""),
    }
}

/// Errors that the documentation of [`DescribeElbAvailableResourceInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeElbAvailableResourceInfoError = super::DocumentedError;
