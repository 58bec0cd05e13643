// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRouterInterfaces`, from `vpc/DescribeRouterInterfaces.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, RouterType, Tag, Tags};

/// Lists the router interfaces of a region. A filter matches when one of its values does; of
/// several filters all must match.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeRouterInterfacesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_router_interfaces(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRouterInterfacesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Conditions that the results must meet. Several values of one key are alternatives; all keys must
    /// match. Items: at most 5.
    pub filter: Vec<Filter>,
    /// Whether to tell of orders, too, that have not taken effect yet. Example: `false`.
    pub include_reservation_data: Option<bool>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl DescribeRouterInterfacesRequest {
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
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IncludeReservationData`.
    #[inline]
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
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
    DescribeRouterInterfacesRequest {
        "RegionId" => region_id: query,
        "Filter" => filter: query,
        "IncludeReservationData" => include_reservation_data: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for DescribeRouterInterfacesRequest {
    type Response = DescribeRouterInterfacesResponse;
    type Error = DescribeRouterInterfacesError;
    const INFO: OperationInfo = super::operation("DescribeRouterInterfaces")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeRouterInterfacesError] = &[
        DescribeRouterInterfacesError::InvalidFilterKeyValueNotSupported,
        DescribeRouterInterfacesError::InvalidParamNotNull,
        DescribeRouterInterfacesError::EndPointEmpty,
        DescribeRouterInterfacesError::InvalidConnectionTypeMalFormed,
        DescribeRouterInterfacesError::InvalidProductFormMalFormed,
        DescribeRouterInterfacesError::InvalidRoleMalformed,
        DescribeRouterInterfacesError::IllegalParamAliUid,
        DescribeRouterInterfacesError::ParameterIllegal2,
        DescribeRouterInterfacesError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeRouterInterfacesRequest {
    type Item = RouterInterfaceType;
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
        Some(&mut response.router_interface_set)
    }
}

/// Response to [`DescribeRouterInterfacesRequest`].
#[non_exhaustive]
pub struct DescribeRouterInterfacesResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7F6FCBD-F9CC-4501-8EF3-CDC9577CAE45`.
    pub request_id: Option<String>,
    /// Router interfaces that were found.
    pub router_interface_set: Vec<RouterInterfaceType>,
}

response! {
    DescribeRouterInterfacesResponse {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "RouterInterfaceSet" => router_interface_set: list("RouterInterfaceType"),
    }
}

/// Router interfaces that were found.
#[non_exhaustive]
pub struct RouterInterfaceType {
    /// Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it.
    /// Example: `ap-cn-shanghaiSZ-****`.
    pub access_point_id: Option<String>,
    /// Bandwidth of the router interface. Example: `10`.
    pub bandwidth: Option<i32>,
    /// Whether the router interface works or is locked for payments or for security.
    /// Example: `Normal`.
    pub business_status: Option<String>,
    /// How the router interface is paid for. Example: `PayByTraffic`.
    pub charge_type: Option<String>,
    /// When the two router interfaces were connected. Example: `2017-06-08T12:20:55`.
    pub connected_time: Option<String>,
    /// When the resource was created. Example: `2017-06-08T12:20:55`.
    pub creation_time: Option<String>,
    /// Whether the connection crosses a national border. Example: `false`.
    pub cross_border: Option<bool>,
    /// Text that says what the resource is for. Example: `text`.
    pub description: Option<String>,
    /// When the router interface expires. Example: `2017-06-08T12:20:55`.
    pub end_time: Option<String>,
    /// Whether an order for the resource is placed that has not taken effect yet. Example: `false`.
    pub has_reservation_data: Option<String>,
    /// Rate at which the router interface sends health checks. Example: `1`.
    pub hc_rate: Option<i32>,
    /// Threshold that the health check of the router interface applies. Example: `2`.
    pub hc_threshold: Option<i32>,
    /// Address in the local VPC that health checks come from. Example: `116.62.222.XX`.
    pub health_check_source_ip: Option<String>,
    /// Address that health checks are sent to. Example: `116.62.222.XX`.
    pub health_check_target_ip: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `test`.
    pub name: Option<String>,
    /// Access point of the far router interface. Needed when that is on a virtual border router; it
    /// cannot be changed later. Example: `ap-cn-shanghaiSZ-****`.
    pub opposite_access_point_id: Option<String>,
    /// Bandwidth of the far router interface. Example: `12`.
    pub opposite_bandwidth: Option<i32>,
    /// Whether the far router interface works or is locked for payments. Example: `Normal`.
    pub opposite_interface_business_status: Option<String>,
    /// Router interface at the far end of the connection. Example: `ri-bp1itx13bwe6f2wfh****`.
    pub opposite_interface_id: Option<String>,
    /// Account that the far router interface belongs to. Example: `123157908552****`.
    pub opposite_interface_owner_id: Option<String>,
    /// Size of the far router interface. Example: `Large`.
    pub opposite_interface_spec: Option<String>,
    /// State that the far router interface is in. Example: `Normal`.
    pub opposite_interface_status: Option<String>,
    /// Region of the far router interface. Example: `cn-shanghai`.
    pub opposite_region_id: Option<String>,
    /// Router at the far end of the connection. Example: `vrt-bp1d3bxtdv68tfd7g****`.
    pub opposite_router_id: Option<String>,
    /// Kind of router at the far end of the connection. Example: `VRouter`.
    pub opposite_router_type: Option<String>,
    /// VPC at the far end of the connection. Example: `vpc-bp1qpo0kug3a20qqe****`.
    pub opposite_vpc_instance_id: Option<String>,
    /// When the order that is placed takes effect. Example: `2019-03-11T16:00:00Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// Bandwidth once the order that is placed takes effect. Example: `10`.
    pub reservation_bandwidth: Option<String>,
    /// What use is measured by once the order that is placed takes effect. Example: `PayByBandwidth`.
    pub reservation_internet_charge_type: Option<String>,
    /// What the order that is placed does, such as renew or upgrade. Example: `RENEWCHANGE`.
    pub reservation_order_type: Option<String>,
    /// Whether this interface started the connection or accepted it. Example: `InitiatingSide`.
    pub role: Option<String>,
    /// Router that the interface is on. Example: `vrt-bp1d3bxtdv68tfd7g****`.
    pub router_id: Option<String>,
    /// ID of a router interface, as [`CreateRouterInterface`](super::Client::create_router_interface)
    /// returned it. Example: `ri-2zenfgfpyu3v93koa****`.
    pub router_interface_id: Option<String>,
    /// Whether the router is the one of a VPC or a virtual border router. Example: `VRouter`.
    pub router_type: Option<Open<RouterType>>,
    /// Size of the router interface, which sets its bandwidth. Example: `Large`.
    pub spec: Option<String>,
    /// State that the router interface is in. Example: `active`.
    pub status: Option<String>,
    /// VPC at the near end of the connection. Example: `vpc-2ze3tq4uxhysg717x****`.
    pub vpc_instance_id: Option<String>,
    /// Whether IPv6 protection is on, off, or not supported. Example: `on`.
    pub ipv6_status: Option<String>,
    /// Whether the interface of a virtual border router and its counterpart in the VPC are linked up by
    /// themselves once both exist. Example: `false`.
    pub fast_link_mode: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tags>,
}

response! {
    RouterInterfaceType {
        "AccessPointId" => access_point_id: value,
        "Bandwidth" => bandwidth: value,
        "BusinessStatus" => business_status: value,
        "ChargeType" => charge_type: value,
        "ConnectedTime" => connected_time: value,
        "CreationTime" => creation_time: value,
        "CrossBorder" => cross_border: value,
        "Description" => description: value,
        "EndTime" => end_time: value,
        "HasReservationData" => has_reservation_data: value,
        "HcRate" => hc_rate: value,
        "HcThreshold" => hc_threshold: value,
        "HealthCheckSourceIp" => health_check_source_ip: value,
        "HealthCheckTargetIp" => health_check_target_ip: value,
        "Name" => name: value,
        "OppositeAccessPointId" => opposite_access_point_id: value,
        "OppositeBandwidth" => opposite_bandwidth: value,
        "OppositeInterfaceBusinessStatus" => opposite_interface_business_status: value,
        "OppositeInterfaceId" => opposite_interface_id: value,
        "OppositeInterfaceOwnerId" => opposite_interface_owner_id: value,
        "OppositeInterfaceSpec" => opposite_interface_spec: value,
        "OppositeInterfaceStatus" => opposite_interface_status: value,
        "OppositeRegionId" => opposite_region_id: value,
        "OppositeRouterId" => opposite_router_id: value,
        "OppositeRouterType" => opposite_router_type: value,
        "OppositeVpcInstanceId" => opposite_vpc_instance_id: value,
        "ReservationActiveTime" => reservation_active_time: value,
        "ReservationBandwidth" => reservation_bandwidth: value,
        "ReservationInternetChargeType" => reservation_internet_charge_type: value,
        "ReservationOrderType" => reservation_order_type: value,
        "Role" => role: value,
        "RouterId" => router_id: value,
        "RouterInterfaceId" => router_interface_id: value,
        "RouterType" => router_type: value,
        "Spec" => spec: value,
        "Status" => status: value,
        "VpcInstanceId" => vpc_instance_id: value,
        "Ipv6Status" => ipv6_status: value,
        "FastLinkMode" => fast_link_mode: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tags"),
    }
}

/// Errors that the documentation of [`DescribeRouterInterfacesRequest`] names.
///
/// - [`InvalidFilterKeyValueNotSupported`](super::DocumentedError::InvalidFilterKeyValueNotSupported)
/// - [`InvalidParamNotNull`](super::DocumentedError::InvalidParamNotNull)
/// - [`EndPointEmpty`](super::DocumentedError::EndPointEmpty)
/// - [`InvalidConnectionTypeMalFormed`](super::DocumentedError::InvalidConnectionTypeMalFormed)
/// - [`InvalidProductFormMalFormed`](super::DocumentedError::InvalidProductFormMalFormed)
/// - [`InvalidRoleMalformed`](super::DocumentedError::InvalidRoleMalformed)
/// - [`IllegalParamAliUid`](super::DocumentedError::IllegalParamAliUid)
/// - [`ParameterIllegal2`](super::DocumentedError::ParameterIllegal2)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type DescribeRouterInterfacesError = super::DocumentedError;
