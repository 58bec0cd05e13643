// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVirtualPhysicalConnections`, from `vpc/ListVirtualPhysicalConnections.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists hosted connections, by circuit, tenant, VLAN ID or status.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListVirtualPhysicalConnectionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_virtual_physical_connections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVirtualPhysicalConnectionsRequest {
    /// ID of a leased line, as [`CreatePhysicalConnection`](super::Client::create_physical_connection)
    /// returned it.
    pub physical_connection_id: Option<String>,
    /// Return only hosted connections that work as usual, or only those that are locked.
    pub virtual_physical_connection_business_status: Option<String>,
    /// Return only these hosted connections. Items: at most 20.
    pub virtual_physical_connection_ids: Vec<String>,
    /// Return only hosted connections that the tenant has accepted, or only those still waiting for
    /// that.
    pub is_confirmed: Option<bool>,
    /// Return only hosted connections that have, or have not, been accepted. Items: at most 20.
    pub virtual_physical_connection_statuses: Vec<String>,
    /// Return only hosted connections of these accounts. Items: at most 20.
    pub virtual_physical_connection_ali_uids: Vec<String>,
    /// Return only hosted connections with these VLAN IDs. Items: at most 20.
    pub vlan_ids: Vec<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 5.
    pub tags: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListVirtualPhysicalConnectionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PhysicalConnectionId`.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }
    /// Sets `VirtualPhysicalConnectionBusinessStatus`.
    pub fn virtual_physical_connection_business_status(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.virtual_physical_connection_business_status = Some(value.into());
        self
    }
    /// Sets `VirtualPhysicalConnectionIds`.
    pub fn virtual_physical_connection_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.virtual_physical_connection_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `IsConfirmed`.
    #[inline]
    pub fn is_confirmed(mut self, value: bool) -> Self {
        self.is_confirmed = Some(value);
        self
    }
    /// Sets `VirtualPhysicalConnectionStatuses`.
    pub fn virtual_physical_connection_statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.virtual_physical_connection_statuses = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `VirtualPhysicalConnectionAliUids`.
    pub fn virtual_physical_connection_ali_uids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.virtual_physical_connection_ali_uids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `VlanIds`.
    pub fn vlan_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vlan_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    ListVirtualPhysicalConnectionsRequest {
        "PhysicalConnectionId" => physical_connection_id: query,
        "VirtualPhysicalConnectionBusinessStatus" => virtual_physical_connection_business_status: query,
        "VirtualPhysicalConnectionIds" => virtual_physical_connection_ids: query,
        "IsConfirmed" => is_confirmed: query,
        "VirtualPhysicalConnectionStatuses" => virtual_physical_connection_statuses: query,
        "VirtualPhysicalConnectionAliUids" => virtual_physical_connection_ali_uids: query,
        "VlanIds" => vlan_ids: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "RegionId" => region_id: query,
        "Tags" => tags: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListVirtualPhysicalConnectionsRequest {
    type Response = ListVirtualPhysicalConnectionsResponse;
    type Error = ListVirtualPhysicalConnectionsError;
    const INFO: OperationInfo = super::operation("ListVirtualPhysicalConnections")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListVirtualPhysicalConnectionsError] = &[
        ListVirtualPhysicalConnectionsError::IllegalParamBandwidth,
        ListVirtualPhysicalConnectionsError::ResourceNotFoundPhysicalConnectionId,
    ];
}

impl Paginated for ListVirtualPhysicalConnectionsRequest {
    type Item = VirtualPhysicalConnection;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.virtual_physical_connections)
    }
}

/// Response to [`ListVirtualPhysicalConnectionsRequest`].
#[non_exhaustive]
pub struct ListVirtualPhysicalConnectionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2A55F69E-EE3D-5CBE-8805-734F7D5B46B9`.
    pub request_id: Option<String>,
    /// Hosted connections found, one entry each.
    pub virtual_physical_connections: Vec<VirtualPhysicalConnection>,
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `dd20****`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items the response holds. Example: `1`.
    pub count: Option<i32>,
}

response! {
    ListVirtualPhysicalConnectionsResponse {
        "RequestId" => request_id: value,
        "VirtualPhysicalConnections" => virtual_physical_connections: list(""),
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
    }
}

/// Hosted connections found, one entry each.
#[non_exhaustive]
pub struct VirtualPhysicalConnection {
    /// Kind of the item, out of those that the service tells apart. Example: `VPC`.
    pub type_: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
    /// When the resource was created. Example: `2021-06-08T12:20:55`.
    pub creation_time: Option<String>,
    /// Where the equipment stands that the leased line ends at. Example: `text`.
    pub ad_location: Option<String>,
    /// Port of the access equipment that the leased line is plugged into. Example: `80`.
    pub port_number: Option<String>,
    /// Bandwidth that the connection is made for. Example: `50M`.
    pub spec: Option<String>,
    /// Whether the resource is paid in advance or by use. Example: `Prepaid`.
    pub charge_type: Option<String>,
    /// Text that says what the resource is for. Example: `desctest`.
    pub description: Option<String>,
    /// Upper limit of the data rate. Example: `50`.
    pub bandwidth: Option<i64>,
    /// When the leased line went into service. Example: `2021-10-08T10:44Z`.
    pub enabled_time: Option<Timestamp>,
    /// Carrier of the leased line. Example: `CU`.
    pub line_operator: Option<String>,
    /// Where the on-premises data center is. Example: `text`.
    pub peer_location: Option<String>,
    /// Leased line that serves as the backup of this one. Example: `pc-119mfjzm****`.
    pub redundant_physical_connection_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `nametest`.
    pub name: Option<String>,
    /// Code of the circuit, given by the carrier of the leased line. Example: `longtel001`.
    pub circuit_code: Option<String>,
    /// When the hosted connection expires. Example: `2021-11-08T16:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// Kind and speed of the port that the leased line is plugged into. Example: `10GBase-LR`.
    pub port_type: Option<String>,
    /// Whether the resource works or is locked, for example because payments are overdue.
    /// Example: `Normal`.
    pub business_status: Option<String>,
    /// State of the letter of authorization. Example: `Available`.
    pub loa_status: Option<String>,
    /// Site where the leased line meets the cloud, as
    /// [`DescribeAccessPoints`](super::Client::describe_access_points) lists it.
    /// Example: `ap-cn-hangzhou-finance-yh-E`.
    pub access_point_id: Option<String>,
    /// ID of a leased line, as [`CreatePhysicalConnection`](super::Client::create_physical_connection)
    /// returned it. Example: `pc-bp1mrgfbtmc9brre7****`.
    pub physical_connection_id: Option<String>,
    /// Which kind of product it is or is to be. Example: `VirtualPhysicalConnection`.
    pub product_type: Option<String>,
    /// Leased line that the hosted connection runs over. Example: `pc-bp1ciz7ekd2grn1as****`.
    pub parent_physical_connection_id: Option<String>,
    /// Whether the tenant has accepted the hosted connection. Example: `Confirmed`.
    pub virtual_physical_connection_status: Option<String>,
    /// Account that owns the leased line which carries the hosted connection.
    /// Example: `18311773240248****`.
    pub parent_physical_connection_ali_uid: Option<String>,
    /// Whether the tenant or the owner of the leased line pays for the hosted connection.
    /// Example: `PayByPhysicalConnectionOwner`.
    pub order_mode: Option<String>,
    /// Account that owns the hosted connection. Example: `15346073170691****`.
    pub ali_uid: Option<String>,
    /// VLAN that separates the virtual border router from others on one leased line. Example: `10`.
    pub vlan_id: Option<String>,
    /// Bandwidth of the hosted connection that takes effect once it is paid for. Example: `50M`.
    pub expect_spec: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm3wmsyui****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    VirtualPhysicalConnection {
        "Type" => type_: value,
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "AdLocation" => ad_location: value,
        "PortNumber" => port_number: value,
        "Spec" => spec: value,
        "ChargeType" => charge_type: value,
        "Description" => description: value,
        "Bandwidth" => bandwidth: value,
        "EnabledTime" => enabled_time: value,
        "LineOperator" => line_operator: value,
        "PeerLocation" => peer_location: value,
        "RedundantPhysicalConnectionId" => redundant_physical_connection_id: value,
        "Name" => name: value,
        "CircuitCode" => circuit_code: value,
        "EndTime" => end_time: value,
        "PortType" => port_type: value,
        "BusinessStatus" => business_status: value,
        "LoaStatus" => loa_status: value,
        "AccessPointId" => access_point_id: value,
        "PhysicalConnectionId" => physical_connection_id: value,
        "ProductType" => product_type: value,
        "ParentPhysicalConnectionId" => parent_physical_connection_id: value,
        "VirtualPhysicalConnectionStatus" => virtual_physical_connection_status: value,
        "ParentPhysicalConnectionAliUid" => parent_physical_connection_ali_uid: value,
        "OrderMode" => order_mode: value,
        "AliUid" => ali_uid: value,
        "VlanId" => vlan_id: value,
        "ExpectSpec" => expect_spec: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list(""),
    }
}

/// Errors that the documentation of [`ListVirtualPhysicalConnectionsRequest`] names.
///
/// - [`IllegalParamBandwidth`](super::DocumentedError::IllegalParamBandwidth)
/// - [`ResourceNotFoundPhysicalConnectionId`](super::DocumentedError::ResourceNotFoundPhysicalConnectionId)
pub type ListVirtualPhysicalConnectionsError = super::DocumentedError;
