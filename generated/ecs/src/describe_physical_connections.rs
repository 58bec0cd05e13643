// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePhysicalConnections`, from `ecs/DescribePhysicalConnections.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessPointFilter};

/// Lists leased line connections with status, bandwidth and port.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribePhysicalConnectionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_physical_connections(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribePhysicalConnectionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Address range of the user, in CIDR notation.
    pub user_cidr: Option<String>,
    /// Conditions on the result, each a pair of a key and a value. Items: at most 5.
    pub filter: Vec<AccessPointFilter>,
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccessPointFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribePhysicalConnectionsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ClientToken" => client_token: query,
        "UserCidr" => user_cidr: query,
        "Filter" => filter: query,
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
        DescribePhysicalConnectionsError::InvalidRegionIdNotFound,
        DescribePhysicalConnectionsError::InvalidFilterKeyValueNotSupported,
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
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// Leased lines that match the query.
    pub physical_connection_set: Vec<PhysicalConnectionType>,
}

response! {
    DescribePhysicalConnectionsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "PhysicalConnectionSet" => physical_connection_set: list("PhysicalConnectionType"),
    }
}

/// Leased lines that match the query.
#[non_exhaustive]
pub struct PhysicalConnectionType {
    /// Where the ad lies.
    pub ad_location: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Number that counts or picks out the port.
    pub port_number: Option<String>,
    /// Code that stands for the circuit, for programs to act on.
    pub circuit_code: Option<String>,
    /// Size in which the resource was ordered; for a router interface it decides the bandwidth.
    pub spec: Option<String>,
    /// Peak public bandwidth of the elastic IP address.
    pub bandwidth: Option<i64>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Which kind of port it is or is to be.
    pub port_type: Option<String>,
    /// When the leased line was put into service.
    pub enabled_time: Option<String>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    pub business_status: Option<String>,
    /// Carrier that provides the leased line.
    pub line_operator: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// ID of the redundant physical connection that the item belongs to or stands for.
    pub redundant_physical_connection_id: Option<String>,
    /// Where the peer lies.
    pub peer_location: Option<String>,
    /// ID of the access point that the item belongs to or stands for.
    pub access_point_id: Option<String>,
    /// ID of the physical connection that the item belongs to or stands for.
    pub physical_connection_id: Option<String>,
}

response! {
    PhysicalConnectionType {
        "AdLocation" => ad_location: value,
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "Type" => type_: value,
        "PortNumber" => port_number: value,
        "CircuitCode" => circuit_code: value,
        "Spec" => spec: value,
        "Bandwidth" => bandwidth: value,
        "Description" => description: value,
        "PortType" => port_type: value,
        "EnabledTime" => enabled_time: value,
        "BusinessStatus" => business_status: value,
        "LineOperator" => line_operator: value,
        "Name" => name: value,
        "RedundantPhysicalConnectionId" => redundant_physical_connection_id: value,
        "PeerLocation" => peer_location: value,
        "AccessPointId" => access_point_id: value,
        "PhysicalConnectionId" => physical_connection_id: value,
    }
}

/// Errors that the documentation of [`DescribePhysicalConnectionsRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidFilterKeyValueNotSupported`](super::DocumentedError::InvalidFilterKeyValueNotSupported)
pub type DescribePhysicalConnectionsError = super::DocumentedError;
