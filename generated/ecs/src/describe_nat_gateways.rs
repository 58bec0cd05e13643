// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatGateways`, from `ecs/DescribeNatGateways.md`.

use alicloud_runtime::codegen::*;

/// Lists NAT gateways with their forward tables and bandwidth packages.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeNatGatewaysRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_nat_gateways(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeNatGatewaysRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl DescribeNatGatewaysRequest {
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
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeNatGatewaysRequest {
        "RegionId" => region_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "VpcId" => vpc_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeNatGatewaysRequest {
    type Response = DescribeNatGatewaysResponse;
    type Error = DescribeNatGatewaysError;
    const INFO: OperationInfo = super::operation("DescribeNatGateways")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeNatGatewaysError] = &[
        DescribeNatGatewaysError::InvalidAliuid,
        DescribeNatGatewaysError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeNatGatewaysRequest {
    type Item = NatGateway;
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
        Some(&mut response.nat_gateways)
    }
}

/// Response to [`DescribeNatGatewaysRequest`].
#[non_exhaustive]
pub struct DescribeNatGatewaysResponse {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// The NAT gateways that were found or are concerned, one entry each.
    pub nat_gateways: Vec<NatGateway>,
}

response! {
    DescribeNatGatewaysResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "NatGateways" => nat_gateways: list("NatGateway"),
    }
}

/// The NAT gateways that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NatGateway {
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// Size in which the resource was ordered; for a router interface it decides the bandwidth.
    pub spec: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// ID of the NAT gateway that the item belongs to or stands for.
    pub nat_gateway_id: Option<String>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    pub business_status: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// Billing method of the instance.
    pub instance_charge_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the forward tables that were found or are concerned.
    pub forward_table_ids: Vec<String>,
    /// IDs of the bandwidth plans that were found or are concerned.
    pub bandwidth_package_ids: Vec<String>,
}

response! {
    NatGateway {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "VpcId" => vpc_id: value,
        "Spec" => spec: value,
        "Description" => description: value,
        "NatGatewayId" => nat_gateway_id: value,
        "BusinessStatus" => business_status: value,
        "Name" => name: value,
        "InstanceChargeType" => instance_charge_type: value,
        "RegionId" => region_id: value,
        "ForwardTableIds" => forward_table_ids: list("ForwardTableId"),
        "BandwidthPackageIds" => bandwidth_package_ids: list("BandwidthPackageId"),
    }
}

/// Errors that the documentation of [`DescribeNatGatewaysRequest`] names.
///
/// - [`InvalidAliuid`](super::DocumentedError::InvalidAliuid)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeNatGatewaysError = super::DocumentedError;
