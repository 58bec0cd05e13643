// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRouterInterfaces`, from `vpc/cn.zh-CN/路由器接口/DescribeRouterInterfaces.md`.

use alicloud_runtime::codegen::*;

/// Lists the router interfaces of a region, page by page.
///
/// Filters narrow the list down. Of the values of one filter any may match (or), and all filters
/// must match (and). Names of filters:
///
/// - **RouterInterfaceId**: the ID of the interface.
/// - **RouterId**: the ID of the router.
/// - **RouterType**: the type of the router, **VRouter** or **VBR**.
/// - **Status**: the state of the interface.
/// - **Name**: the name of the interface.
///
/// ```no_run
/// # async fn example(client: alicloud::vpc::Client) -> Result<(), alicloud::Error> {
/// let request = alicloud::vpc::DescribeRouterInterfacesRequest::new()
///     .region_id("cn-hangzhou")
///     .page_number(1)
///     .page_size(10);
/// let reply = client.describe_router_interfaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRouterInterfacesRequest {
    /// **Required**, or taken from the configuration. The ID of the region.
    ///
    /// [`DescribeRegions`](super::Client::describe_regions) lists the regions. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Items: at most 5.
    pub filter: Vec<Filter>,
    /// Whether to return renewal data too. Example: `false`.
    pub include_reservation_data: Option<bool>,
    /// The number of the page. Default value: 1. Example: `1`.
    pub page_number: Option<i32>,
    /// The number of entries a page. Maximum value: 50. Default value: 10. Example: `10`.
    pub page_size: Option<i32>,
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
}

request! {
    DescribeRouterInterfacesRequest {
        "RegionId" => region_id: query,
        "Filter" => filter: query,
        "IncludeReservationData" => include_reservation_data: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeRouterInterfacesRequest {
    type Response = DescribeRouterInterfacesResponse;
    type Error = DescribeRouterInterfacesError;
    const INFO: OperationInfo = super::operation("DescribeRouterInterfaces")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
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

/// What [`DescribeRouterInterfacesRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeRouterInterfacesResponse {
    /// The number of all entries. Example: `1`.
    pub total_count: Option<i32>,
    /// The number of this page. Example: `1`.
    pub page_number: Option<i32>,
    /// The number of entries a page. Example: `10`.
    pub page_size: Option<i32>,
    /// The ID of the request. Example: `C0FFEE00-1234-4567-89AB-0123456789AB`.
    pub request_id: Option<String>,
    /// The router interfaces.
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

/// An item of [`filter`](DescribeRouterInterfacesRequest::filter).
#[non_exhaustive]
pub struct Filter {
    /// The name of filter n. Value range of n: 1 to 5. Example: `Status`.
    pub key: Option<String>,
    /// Value m of filter n. Value range of m: 1 to 5. Example: `Active`.
    pub value: Vec<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Filter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// The router interfaces.
#[non_exhaustive]
pub struct RouterInterfaceType {
    /// The ID of the access point. Example: `ap-cn-hangzhou-docs****`.
    pub access_point_id: Option<String>,
    /// The bandwidth. Unit: Mbps. Example: `10`.
    pub bandwidth: Option<i32>,
    /// The business state.
    ///
    /// - **Normal**: in order
    /// - **FinancialLocked**: locked by an overdue bill
    /// - **SecurityLocked**: locked for security
    ///
    /// Example: `Normal`.
    pub business_status: Option<String>,
    /// The billing method. Example: `Prepaid`.
    pub charge_type: Option<String>,
    /// When the connection was made. Example: `2019-05-06T07:08:09Z`.
    pub connected_time: Option<String>,
    /// When the interface was created. Example: `2019-05-06T07:00:00Z`.
    pub creation_time: Option<String>,
    /// Whether the connection crosses a border. Example: `false`.
    pub cross_border: Option<bool>,
    /// The description. Example: `to the lab`.
    pub description: Option<String>,
    /// When the interface expires. Example: `2020-05-06T16:00:00Z`.
    pub end_time: Option<String>,
    /// Whether there is renewal data. Example: `false`.
    pub has_reservation_data: Option<String>,
    /// The interval of the health check. Example: `2000`.
    pub hc_rate: Option<i32>,
    /// The threshold of the health check. Example: `8`.
    pub hc_threshold: Option<i32>,
    /// The source IP address of the health check. Example: `192.168.0.10`.
    pub health_check_source_ip: Option<String>,
    /// The target IP address of the health check. Example: `192.168.0.20`.
    pub health_check_target_ip: Option<String>,
    /// The name. Example: `lab-uplink`.
    pub name: Option<String>,
    /// The access point of the peer. Example: `ap-cn-shanghai-docs****`.
    pub opposite_access_point_id: Option<String>,
    /// The bandwidth of the peer. Unit: Mbps. Example: `10`.
    pub opposite_bandwidth: Option<i32>,
    /// The business state of the peer. Example: `Normal`.
    pub opposite_interface_business_status: Option<String>,
    /// The ID of the peer. Example: `ri-uf6docsbeta00001****`.
    pub opposite_interface_id: Option<String>,
    /// The account that owns the peer. Example: `100000000000****`.
    pub opposite_interface_owner_id: Option<String>,
    /// The specification of the peer. Example: `Negative`.
    pub opposite_interface_spec: Option<String>,
    /// The state of the peer. Example: `Active`.
    pub opposite_interface_status: Option<String>,
    /// The region of the peer. Example: `cn-shanghai`.
    pub opposite_region_id: Option<String>,
    /// The router of the peer. Example: `vrt-uf6docsbeta0001****`.
    pub opposite_router_id: Option<String>,
    /// The type of the router of the peer. Example: `VRouter`.
    pub opposite_router_type: Option<String>,
    /// The VPC of the peer. Example: `vpc-uf6docsbeta0001****`.
    pub opposite_vpc_instance_id: Option<String>,
    /// When the renewal takes effect. Example: `2020-05-06T16:00:00Z`.
    pub reservation_active_time: Option<String>,
    /// The bandwidth after the renewal. Example: `10`.
    pub reservation_bandwidth: Option<String>,
    /// The billing method after the renewal. Example: `PayByBandwidth`.
    pub reservation_internet_charge_type: Option<String>,
    /// The kind of the renewal order. Example: `RENEWCHANGE`.
    pub reservation_order_type: Option<String>,
    /// The role in the connection. Example: `InitiatingSide`.
    pub role: Option<String>,
    /// The ID of the router. Example: `vrt-bp1docsalpha001****`.
    pub router_id: Option<String>,
    /// The ID of the interface. Example: `ri-bp1docsalpha0001****`.
    pub router_interface_id: Option<String>,
    /// The type of the router. Valid values:
    ///
    /// - VRouter: the router of a VPC
    /// - VBR: a virtual border router
    ///
    /// Example: `VRouter`.
    pub router_type: Option<Open<RouterType>>,
    /// The specification. Example: `Small.1`.
    pub spec: Option<String>,
    /// The state of the interface. Example: `Active`.
    pub status: Option<String>,
    /// The VPC on this side. Example: `vpc-bp1docsalpha001****`.
    pub vpc_instance_id: Option<String>,
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
    }
}

values! {
    /// The type of the router.
    pub enum RouterType {
        /// the router of a VPC
        VRouter = "VRouter",
        /// a virtual border router
        Vbr = "VBR",
    }
}

errors! {
    /// Errors that the documentation of [`DescribeRouterInterfacesRequest`] names.
    pub enum DescribeRouterInterfacesError {
        InvalidFilterKeyValueNotSupported = "InvalidFilterKey.ValueNotSupported" ("404"), "Filter.X.Key is not supported.", "There is no filter of that name.";
        InvalidParamNotNull = "InvalidParam.NotNull" ("400"), "The parameter must not be null.", "The parameter must have a value.";
    }
}
