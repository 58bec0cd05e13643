// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePhysicalConnections`, from `vpc/DescribePhysicalConnections.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter, Tag, Tags};

/// Lists the leased lines of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribePhysicalConnectionsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_physical_connections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePhysicalConnectionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `23243242rggyt`.
    pub client_token: Option<String>,
    /// Conditions that the results must meet. Several values of one key are alternatives; all keys must
    /// match. Items: at most 5.
    pub filter: Vec<Filter>,
    /// Whether to tell of orders, too, that have not taken effect yet. Example: `false`.
    pub include_reservation_data: Option<bool>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `1`.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 5.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribePhysicalConnectionsRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribePhysicalConnectionsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Filter" => filter: query,
        "IncludeReservationData" => include_reservation_data: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tags" => tags: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribePhysicalConnectionsRequest {
    type Response = DescribePhysicalConnectionsResponse;
    type Error = DescribePhysicalConnectionsError;
    const INFO: OperationInfo = super::operation("DescribePhysicalConnections")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribePhysicalConnectionsError] = &[
        DescribePhysicalConnectionsError::InvalidFilterKeyValueNotSupported,
        DescribePhysicalConnectionsError::OperationUnsupportedResourceGroupId,
    ];
}

impl Paginated for DescribePhysicalConnectionsRequest {
    type Item = PhysicalConnectionType;
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
        Some(&mut response.physical_connection_set)
    }
}

/// Response to [`DescribePhysicalConnectionsRequest`].
#[non_exhaustive]
pub struct DescribePhysicalConnectionsResponse {
    /// Leased lines that were found.
    pub physical_connection_set: Vec<PhysicalConnectionType>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which page of the whole list this response holds. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEC8EAB1-F299-4F5C-8E54-0A3129164C27`.
    pub request_id: Option<String>,
}

response! {
    DescribePhysicalConnectionsResponse {
        "PhysicalConnectionSet" => physical_connection_set: list("PhysicalConnectionType"),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// Leased lines that were found.
#[non_exhaustive]
pub struct PhysicalConnectionType {
    /// Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it.
    /// Example: `eip-2zeerraiwb7uj6i0d0fo3`.
    pub access_point_id: Option<String>,
    /// Where the equipment stands that the leased line ends at. Example: `text`.
    pub ad_location: Option<String>,
    /// Bandwidth of the leased line. Example: `10`.
    pub bandwidth: Option<i64>,
    /// How the leased line stands with its payments, and whether it is locked. Example: `Normal`.
    pub business_status: Option<String>,
    /// Whether the resource is paid in advance or by use. Example: `Prepaid`.
    pub charge_type: Option<String>,
    /// Code of the circuit, given by the carrier of the leased line. Example: `longtel001`.
    pub circuit_code: Option<String>,
    /// When the resource was created. Example: `2017-06-08T12:20:55`.
    pub creation_time: Option<Timestamp>,
    /// Text that says what the resource is for. Example: `text`.
    pub description: Option<String>,
    /// When the leased line went into service. Example: `2017-06-08T12:20:55`.
    pub enabled_time: Option<Timestamp>,
    /// When the leased line expires. Example: `2019-02-25T11:01:04Z`.
    pub end_time: Option<Timestamp>,
    /// Whether an order for the resource is placed that has not taken effect yet. Example: `true`.
    pub has_reservation_data: Option<String>,
    /// Carrier of the leased line. Example: `CT`.
    pub line_operator: Option<String>,
    /// State of the letter of authorization. Example: `Available`.
    pub loa_status: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `name`.
    pub name: Option<String>,
    /// Where the on-premises data center is. Example: `text`.
    pub peer_location: Option<String>,
    /// ID of a leased line, as [`CreatePhysicalConnection`](super::Client::create_physical_connection)
    /// returned it. Example: `pc-119mfjzm7`.
    pub physical_connection_id: Option<String>,
    /// Port of the access equipment that the leased line is plugged into. Example: `80`.
    pub port_number: Option<String>,
    /// Kind and speed of the port that the leased line is plugged into.
    /// Default: `1000Base-T`. Example: `1000Base-T`.
    pub port_type: Option<String>,
    /// Leased line that serves as the backup of this one. Example: `pc-119mfjzm7`.
    pub redundant_physical_connection_id: Option<String>,
    /// When the order that is placed takes effect. Example: `2019-02-25T11:01:04Z`.
    pub reservation_active_time: Option<Timestamp>,
    /// What use is measured by once the order that is placed takes effect. Example: `PayByBandwidth`.
    pub reservation_internet_charge_type: Option<String>,
    /// What the order that is placed does, such as renew or upgrade.
    pub reservation_order_type: Option<String>,
    /// Size of the leased line. Example: `Large`.
    pub spec: Option<String>,
    /// How far the leased line has come between application and service. Example: `Initial`.
    pub status: Option<String>,
    /// Kind of network that the leased line is for. Default: `VPC`. Example: `VPC`.
    pub type_: Option<String>,
    /// Which kind of access point it is or is to be. Example: `VPC`.
    pub access_point_type: Option<String>,
    /// Which kind of product it is or is to be. Example: `PhysicalConnection`.
    pub product_type: Option<String>,
    /// How many hosted connections run over this line. Example: `0`.
    pub virtual_physical_connection_count: Option<i32>,
    /// Leased line that the hosted connection runs over. Example: `pc-bp1ciz7ekd2grn1as****`.
    pub parent_physical_connection_id: Option<String>,
    /// Account that owns the leased line which carries the hosted connection.
    /// Example: `132193271328****`.
    pub parent_physical_connection_ali_uid: Option<i64>,
    /// VLAN that separates the virtual border router from others on one leased line. Example: `10`.
    pub vlan_id: Option<String>,
    /// Whether the tenant or the owner of the leased line pays for the hosted connection.
    /// Example: `PayByPhysicalConnectionOwner`.
    pub order_mode: Option<String>,
    /// Whether the tenant has accepted the hosted connection. Example: `Confirmed`.
    pub vpconn_status: Option<String>,
    /// Bandwidth of the hosted connection that takes effect once it is paid for. Example: `50M`.
    pub expect_spec: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmwu3k52p****`.
    pub resource_group_id: Option<String>,
    /// Machine room and cabinet that the leased line ends in. Example: `text`.
    pub ad_detail_location: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tags>,
    /// QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID. Example: `qos-bp10s3szn8rgnxuw7****`.
    pub qos_id: Option<String>,
}

response! {
    PhysicalConnectionType {
        "AccessPointId" => access_point_id: value,
        "AdLocation" => ad_location: value,
        "Bandwidth" => bandwidth: value,
        "BusinessStatus" => business_status: value,
        "ChargeType" => charge_type: value,
        "CircuitCode" => circuit_code: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "EnabledTime" => enabled_time: value,
        "EndTime" => end_time: value,
        "HasReservationData" => has_reservation_data: value,
        "LineOperator" => line_operator: value,
        "LoaStatus" => loa_status: value,
        "Name" => name: value,
        "PeerLocation" => peer_location: value,
        "PhysicalConnectionId" => physical_connection_id: value,
        "PortNumber" => port_number: value,
        "PortType" => port_type: value,
        "RedundantPhysicalConnectionId" => redundant_physical_connection_id: value,
        "ReservationActiveTime" => reservation_active_time: value,
        "ReservationInternetChargeType" => reservation_internet_charge_type: value,
        "ReservationOrderType" => reservation_order_type: value,
        "Spec" => spec: value,
        "Status" => status: value,
        "Type" => type_: value,
        "AccessPointType" => access_point_type: value,
        "ProductType" => product_type: value,
        "VirtualPhysicalConnectionCount" => virtual_physical_connection_count: value,
        "ParentPhysicalConnectionId" => parent_physical_connection_id: value,
        "ParentPhysicalConnectionAliUid" => parent_physical_connection_ali_uid: value,
        "VlanId" => vlan_id: value,
        "OrderMode" => order_mode: value,
        "VpconnStatus" => vpconn_status: value,
        "ExpectSpec" => expect_spec: value,
        "ResourceGroupId" => resource_group_id: value,
        "AdDetailLocation" => ad_detail_location: value,
        "Tags" => tags: list("tags"),
        "QosId" => qos_id: value,
    }
}

/// Errors that the documentation of [`DescribePhysicalConnectionsRequest`] names.
///
/// - [`InvalidFilterKeyValueNotSupported`](super::DocumentedError::InvalidFilterKeyValueNotSupported)
/// - [`OperationUnsupportedResourceGroupId`](super::DocumentedError::OperationUnsupportedResourceGroupId)
pub type DescribePhysicalConnectionsError = super::DocumentedError;
