// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClassicLinkInstances`, from `ecs/DescribeClassicLinkInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the classic network instances that are linked to a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeClassicLinkInstancesRequest::new()
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-bp1vwnn14rqpyiczj****")
///     .instance_id("i-bp1a5zr3u7nq9cxh****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_classic_link_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    /// Example: `vpc-bp1vwnn14rqpyiczj****`.
    pub vpc_id: Option<String>,
    /// Keeps only connections of these instances; IDs separated by commas.
    /// Items: at most 100. Example: `i-bp1a5zr3u7nq9cxh****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<String>,
}

impl DescribeClassicLinkInstancesRequest {
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeClassicLinkInstancesRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeClassicLinkInstancesRequest {
    type Response = DescribeClassicLinkInstancesResponse;
    type Error = DescribeClassicLinkInstancesError;
    const INFO: OperationInfo = super::operation("DescribeClassicLinkInstances")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeClassicLinkInstancesError] = &[
        DescribeClassicLinkInstancesError::InvalidInstanceIdNotFound3,
        DescribeClassicLinkInstancesError::InvalidParameterToManyInstanceIds,
        DescribeClassicLinkInstancesError::InvalidParameterInvalidInstanceIdAndVpcId,
        DescribeClassicLinkInstancesError::InvalidInstanceIdNotBelong,
        DescribeClassicLinkInstancesError::InvalidVpcNotBelong,
        DescribeClassicLinkInstancesError::InvalidParameterPageNumber,
        DescribeClassicLinkInstancesError::InvalidParameterPageSize,
        DescribeClassicLinkInstancesError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeClassicLinkInstancesRequest {
    type Item = Link;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.links)
    }
}

/// Response to [`DescribeClassicLinkInstancesRequest`].
#[non_exhaustive]
pub struct DescribeClassicLinkInstancesResponse {
    /// Connections between classic network instances and VPCs.
    pub links: Vec<Link>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeClassicLinkInstancesResponse {
        "Links" => links: list("Link"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Connections between classic network instances and VPCs.
#[non_exhaustive]
pub struct Link {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it. Example: `i-test`.
    pub instance_id: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it. Example: `vpc-test`.
    pub vpc_id: Option<String>,
}

response! {
    Link {
        "InstanceId" => instance_id: value,
        "VpcId" => vpc_id: value,
    }
}

/// Errors that the documentation of [`DescribeClassicLinkInstancesRequest`] names.
///
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3), here with HTTP status 403
/// - [`InvalidParameterToManyInstanceIds`](super::DocumentedError::InvalidParameterToManyInstanceIds)
/// - [`InvalidParameterInvalidInstanceIdAndVpcId`](super::DocumentedError::InvalidParameterInvalidInstanceIdAndVpcId)
/// - [`InvalidInstanceIdNotBelong`](super::DocumentedError::InvalidInstanceIdNotBelong)
/// - [`InvalidVpcNotBelong`](super::DocumentedError::InvalidVpcNotBelong)
/// - [`InvalidParameterPageNumber`](super::DocumentedError::InvalidParameterPageNumber)
/// - [`InvalidParameterPageSize`](super::DocumentedError::InvalidParameterPageSize)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeClassicLinkInstancesError = super::DocumentedError;
