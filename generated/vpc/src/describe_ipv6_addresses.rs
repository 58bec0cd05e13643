// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpv6Addresses`, from `vpc/DescribeIpv6Addresses.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessStatus, InternetChargeType, Status, Tag};

/// Lists the IPv6 addresses of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::describe_ipv6_addresses::Status;
///
/// let request = alicloud_vpc::DescribeIpv6AddressesRequest::new()
///     .region_id("cn-huhehaote");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ipv6_addresses(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_ipv6_addresses(request)
///     .wait()
///     .until(Status::Available)
///     .await?;
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
    /// Default: `EcsInstance`. Example: `EcsInstance`.
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
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only addresses of this vSwitch. Example: `vsw-123456xxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Return only addresses of this VPC. Example: `vpc-123456xxxxxxxx`.
    pub vpc_id: Option<String>,
    /// Which kind of address it is or is to be.
    pub address_type: Option<String>,
    /// Whether to tell of orders, too, that have not taken effect yet.
    pub include_reservation_data: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether a cloud service created the resource on its own account.
    pub service_managed: Option<bool>,
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
    /// Sets `AddressType`.
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Sets `IncludeReservationData`.
    #[inline]
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ServiceManaged`.
    #[inline]
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
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
        "AddressType" => address_type: query,
        "IncludeReservationData" => include_reservation_data: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "ServiceManaged" => service_managed: query,
    }
}

impl Operation for DescribeIpv6AddressesRequest {
    type Response = DescribeIpv6AddressesResponse;
    type Error = DescribeIpv6AddressesError;
    const INFO: OperationInfo = super::operation("DescribeIpv6Addresses")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeIpv6AddressesError] = &[
        DescribeIpv6AddressesError::IllegalParamIpv6Address,
        DescribeIpv6AddressesError::IllegalParamNetworkType,
    ];
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

impl Stateful for DescribeIpv6AddressesRequest {
    type State = Status;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.ipv6_address_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .ipv6_addresses
                .iter()
                .map(|v| (
                    v.ipv6_address_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeIpv6AddressesRequest`].
#[non_exhaustive]
pub struct DescribeIpv6AddressesResponse {
    /// IPv6 addresses that were found.
    pub ipv6_addresses: Vec<Ipv6Address>,
    /// Which page of the whole list this response holds. Default: `1`. Example: `1`.
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
    pub allocation_time: Option<Timestamp>,
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
    /// Free text that tells people about the IPv6 address. Example: `test`.
    pub ipv6_address_description: Option<String>,
    /// Carrier that the IPv6 range or address comes from. Example: `BGP`.
    pub ipv6_isp: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Whether a cloud service created the resource on its own account. Example: `1`.
    pub service_managed: Option<i32>,
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
        "Ipv6AddressDescription" => ipv6_address_description: value,
        "Ipv6Isp" => ipv6_isp: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
        "ServiceManaged" => service_managed: value,
    }
}

/// Internet bandwidth that was bought for the address.
#[non_exhaustive]
pub struct Ipv6InternetBandwidth {
    /// Internet bandwidth that the address has for itself. Unit: `Mbps`. Example: `2`.
    pub bandwidth: Option<i32>,
    /// Whether the internet bandwidth works or is locked for payments or for security.
    /// Here: `Normal`, `SecurityLocked`, `FinacialLocked`. Example: `Normal`.
    pub business_status: Option<Open<BusinessStatus>>,
    /// Whether the resource is paid in advance or by use. Example: `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// What the use of the resource is measured by. Here: `PayByBandwidth`, `PayByTraffic`.
    /// Example: `PayByTraffic`.
    pub internet_charge_type: Option<Open<InternetChargeType>>,
    /// ID of the internet bandwidth of an IPv6 address, which
    /// [`DescribeIpv6Addresses`](super::Client::describe_ipv6_addresses) tells.
    /// Example: `ipv6bw-hp3b35oq1fj50kbvmxxx`.
    pub ipv6_internet_bandwidth_id: Option<String>,
    /// Whether an order for the resource is placed that has not taken effect yet. Example: `false`.
    pub has_reservation_data: Option<bool>,
    /// What use is measured by once the order that is placed takes effect. Example: `PayByTraffic`.
    pub reservation_internet_charge_type: Option<String>,
    /// What the order that is placed does, such as renew or upgrade.
    pub reservation_order_type: Option<String>,
    /// When the order that is placed takes effect. Example: `2021-05-23T16:00:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth once the order that is placed takes effect. Example: `12`.
    pub reservation_bandwidth: Option<i64>,
}

response! {
    Ipv6InternetBandwidth {
        "Bandwidth" => bandwidth: value,
        "BusinessStatus" => business_status: value,
        "InstanceChargeType" => instance_charge_type: value,
        "InternetChargeType" => internet_charge_type: value,
        "Ipv6InternetBandwidthId" => ipv6_internet_bandwidth_id: value,
        "HasReservationData" => has_reservation_data: value,
        "ReservationInternetChargeType" => reservation_internet_charge_type: value,
        "ReservationOrderType" => reservation_order_type: value,
        "ReservationActiveTime" => reservation_active_time: value,
        "ReservationBandwidth" => reservation_bandwidth: value,
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

/// Errors that the documentation of [`DescribeIpv6AddressesRequest`] names.
///
/// - [`IllegalParamIpv6Address`](super::DocumentedError::IllegalParamIpv6Address)
/// - [`IllegalParamNetworkType`](super::DocumentedError::IllegalParamNetworkType)
pub type DescribeIpv6AddressesError = super::DocumentedError;
