// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpv6Gateways`, from `vpc/DescribeIpv6Gateways.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessStatus, Tag};

/// Lists IPv6 gateways.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeIpv6GatewaysRequest::new()
///     .region_id("cn-huhehaote");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ipv6_gateways(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIpv6GatewaysRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Return only this IPv6 gateway. Example: `ipv6gw-123456xxxxxxxx`.
    pub ipv6_gateway_id: Option<String>,
    /// Return only IPv6 gateways of this name. Example: `ipv6GW`.
    pub name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only the IPv6 gateway of this VPC. Example: `vpc-123456xxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
}

impl DescribeIpv6GatewaysRequest {
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
    /// Sets `Ipv6GatewayId`.
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeIpv6GatewaysRequest {
        "RegionId" => region_id: query,
        "Ipv6GatewayId" => ipv6_gateway_id: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "VpcId" => vpc_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for DescribeIpv6GatewaysRequest {
    type Response = DescribeIpv6GatewaysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIpv6Gateways")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeIpv6GatewaysRequest {
    type Item = Ipv6Gateway;
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
        Some(&mut response.ipv6_gateways)
    }
}

/// Response to [`DescribeIpv6GatewaysRequest`].
#[non_exhaustive]
pub struct DescribeIpv6GatewaysResponse {
    /// IPv6 gateways that were found.
    pub ipv6_gateways: Vec<Ipv6Gateway>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `19`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E3A06196-3E7C-490D-8F39-CB4B5A0CE8AD`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeIpv6GatewaysResponse {
        "Ipv6Gateways" => ipv6_gateways: list("Ipv6Gateway"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// IPv6 gateways that were found.
#[non_exhaustive]
pub struct Ipv6Gateway {
    /// Whether the resource works or is locked, for example because payments are overdue.
    /// Here: `Normal`, `FinancialLocked`. Example: `Normal`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// When the resource was created. Example: `2018-12-20T14:51:23Z`.
    pub creation_time: Option<Timestamp>,
    /// Text that says what the resource is for. Example: `descriptionforIPv6GW`.
    pub description: Option<String>,
    /// When the resource expires. Example: `2018-12-20T14:51:23Z`.
    pub expired_time: Option<Timestamp>,
    /// Whether the resource is paid in advance or by use. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// ID of an IPv6 gateway, as [`CreateIpv6Gateway`](super::Client::create_ipv6_gateway) returned it.
    /// Example: `ipv6gw-hp3rwmtmfhgisxxxxxxxx`.
    pub ipv6_gateway_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `name`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Size of the IPv6 gateway, which limits what it can forward. Example: `Small`.
    pub spec: Option<String>,
    /// Whether the IPv6 gateway runs. Example: `Available`.
    pub status: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-123456xxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    Ipv6Gateway {
        "BusinessStatus" => business_status: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "ExpiredTime" => expired_time: value,
        "InstanceChargeType" => instance_charge_type: value,
        "Ipv6GatewayId" => ipv6_gateway_id: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
        "Spec" => spec: value,
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
    }
}
