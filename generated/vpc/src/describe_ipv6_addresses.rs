// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpv6Addresses`, from `vpc/DescribeIpv6Addresses.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessStatus, InternetChargeType, Status};

/// Lists the IPv6 addresses of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeIpv6AddressesRequest::new()
///     .region_id("cn-huhehaote");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ipv6_addresses(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIpv6AddressesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Return only IPv6 addresses of this instance. Example: `i-123456xxxxxxxx`.
    pub associated_instance_id: Option<String>,
    /// Kind of instance that the addresses belong to; only ECS instances are possible.
    /// Example: `EcsInstance`.
    pub associated_instance_type: Option<String>,
    /// Return only this address. Example: `2408:xxxx:180:1701:94c7:bc38:3bfa:d2c`.
    pub ipv6_address: Option<String>,
    /// Return only addresses with these IDs, separated by commas.
    /// Items: at most 20. Example: `ipv6gw-hp33of4uz4k4kxxxxxxxx`.
    pub ipv6_address_id: Option<String>,
    /// Return only the address that has this internet bandwidth. Example: `1`.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Return only IPv6 addresses of this name. Example: `test`.
    pub name: Option<String>,
    /// Return only addresses that reach the internet, or only those that do not. Example: `Public`.
    pub network_type: Option<Open<NetworkType>>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only addresses of this vSwitch. Example: `vsw-123456xxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Return only addresses of this VPC. Example: `vpc-123456xxxxxxxx`.
    pub vpc_id: Option<String>,
}

impl DescribeIpv6AddressesRequest {
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
    /// Sets `AssociatedInstanceId`.
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_id = Some(value.into());
        self
    }
    /// Sets `AssociatedInstanceType`.
    pub fn associated_instance_type(mut self, value: impl Into<String>) -> Self {
        self.associated_instance_type = Some(value.into());
        self
    }
    /// Sets `Ipv6Address`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = Some(value.into());
        self
    }
    /// Sets `Ipv6AddressId`.
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = Some(value.into());
        self
    }
    /// Sets `Ipv6InternetBandwidthId`.
    pub fn ipv6_internet_bandwidth_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_internet_bandwidth_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
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
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    DescribeIpv6AddressesRequest {
        "RegionId" => region_id: query,
        "AssociatedInstanceId" => associated_instance_id: query,
        "AssociatedInstanceType" => associated_instance_type: query,
        "Ipv6Address" => ipv6_address: query,
        "Ipv6AddressId" => ipv6_address_id: query,
        "Ipv6InternetBandwidthId" => ipv6_internet_bandwidth_id: query,
        "Name" => name: query,
        "NetworkType" => network_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "VSwitchId" => vswitch_id: query,
        "VpcId" => vpc_id: query,
    }
}

impl Operation for DescribeIpv6AddressesRequest {
    type Response = DescribeIpv6AddressesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeIpv6Addresses")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeIpv6AddressesRequest {
    type Item = Ipv6Address;
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
        Some(&mut response.ipv6_addresses)
    }
}

/// What [`DescribeIpv6AddressesRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeIpv6AddressesResponse {
    /// IPv6 addresses that were found.
    pub ipv6_addresses: Vec<Ipv6Address>,
    /// Number of the page returned. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA4486A8-B6AE-469E-AB09-820EF8ECFA2B`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
}

response! {
    DescribeIpv6AddressesResponse {
        "Ipv6Addresses" => ipv6_addresses: list("Ipv6Address"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// IPv6 addresses that were found.
#[non_exhaustive]
pub struct Ipv6Address {
    /// When the IPv6 address was given to the account. Example: `2018-12-20T14:56:09Z`.
    pub allocation_time: Option<String>,
    /// Instance that uses the address. Example: `i-hp325kt6307xxxxxxxx`.
    pub associated_instance_id: Option<String>,
    /// Kind of instance that uses the address. Example: `EcsInstance`.
    pub associated_instance_type: Option<String>,
    /// The address itself, in IPv6 notation. Example: `2408:xxxx:0:2900:2901:3c61:9ff0:xxxx`.
    pub ipv6_address: Option<String>,
    /// ID of an IPv6 address, as [`DescribeIpv6Addresses`](super::Client::describe_ipv6_addresses)
    /// lists it. Example: `ipv6-hp32vv2klzw4xxxxxxxx`.
    pub ipv6_address_id: Option<String>,
    /// Name by which people tell the IPv6 address from others. Example: `test`.
    pub ipv6_address_name: Option<String>,
    /// ID of an IPv6 gateway, as [`CreateIpv6Gateway`](super::Client::create_ipv6_gateway) returned it.
    /// Example: `ipv6gw-hp38x2x0fz7xxxxxxxx`.
    pub ipv6_gateway_id: Option<String>,
    /// Internet bandwidth that was bought for the address.
    pub ipv6_internet_bandwidth: Option<Ipv6InternetBandwidth>,
    /// Whether the IPv6 address reaches the internet or only the private network. Example: `Public`.
    pub network_type: Option<Open<NetworkType>>,
    /// Bandwidth that the address really has: that of its shared plan, else its own, else zero.
    /// Example: `2`.
    pub real_bandwidth: Option<i32>,
    /// Whether the address is ready for use or still being set up. Example: `Available`.
    pub status: Option<Open<Status>>,
    /// vSwitch that the resource is in, by its ID. Example: `vsw-hp3123456xxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// VPC that the resource is in, by its ID. Example: `vpc-123456xxxxxxxx`.
    pub vpc_id: Option<String>,
}

response! {
    Ipv6Address {
        "AllocationTime" => allocation_time: value,
        "AssociatedInstanceId" => associated_instance_id: value,
        "AssociatedInstanceType" => associated_instance_type: value,
        "Ipv6Address" => ipv6_address: value,
        "Ipv6AddressId" => ipv6_address_id: value,
        "Ipv6AddressName" => ipv6_address_name: value,
        "Ipv6GatewayId" => ipv6_gateway_id: value,
        "Ipv6InternetBandwidth" => ipv6_internet_bandwidth: value,
        "NetworkType" => network_type: value,
        "RealBandwidth" => real_bandwidth: value,
        "Status" => status: value,
        "VSwitchId" => vswitch_id: value,
        "VpcId" => vpc_id: value,
    }
}

/// Internet bandwidth that was bought for the address.
#[non_exhaustive]
pub struct Ipv6InternetBandwidth {
    /// Internet bandwidth that the address has for itself. Unit: `Mbps`. Example: `2`.
    pub bandwidth: Option<i32>,
    /// Whether the internet bandwidth works or is locked for payments or for security.
    /// Here: `Normal`, `FinacialLocked`, `SecurityLocked`. Example: `Normal`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// Whether the resource is paid in advance or by use. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// What the use of the resource is measured by. Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// ID of the internet bandwidth of an IPv6 address, which
    /// [`DescribeIpv6Addresses`](super::Client::describe_ipv6_addresses) tells.
    /// Example: `ipv6bw-hp3b35oq1fj50kbvmxxx`.
    pub ipv6_internet_bandwidth_id: Option<String>,
}

response! {
    Ipv6InternetBandwidth {
        "Bandwidth" => bandwidth: value,
        "BusinessStatus" => business_status: value,
        "InstanceChargeType" => instance_charge_type: value,
        "InternetChargeType" => internet_charge_type: value,
        "Ipv6InternetBandwidthId" => ipv6_internet_bandwidth_id: value,
    }
}

values! {
    /// Return only addresses that reach the internet, or only those that do not.
    pub enum NetworkType {
        /// The address reaches only the private network.
        Private = "Private",
        /// The address reaches the internet.
        Public = "Public",
    }
}
