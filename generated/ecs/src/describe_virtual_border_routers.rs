// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVirtualBorderRouters`, from `ecs/DescribeVirtualBorderRouters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessPointFilter};

/// Lists virtual border routers (VBRs) with VLAN, peering addresses and status.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeVirtualBorderRoutersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_virtual_border_routers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// Conditions on the result, each a pair of a key and a value. Items: at most 5.
    pub filter: Vec<AccessPointFilter>,
}

impl DescribeVirtualBorderRoutersRequest {
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
    DescribeVirtualBorderRoutersRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Filter" => filter: query,
    }
}

impl Operation for DescribeVirtualBorderRoutersRequest {
    type Response = DescribeVirtualBorderRoutersResponse;
    type Error = DescribeVirtualBorderRoutersError;
    const INFO: OperationInfo = super::operation("DescribeVirtualBorderRouters")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVirtualBorderRoutersError] = &[
        DescribeVirtualBorderRoutersError::InvalidRegionIdNotFound,
        DescribeVirtualBorderRoutersError::InvalidFilterKeyValueNotSupported,
    ];
}

impl Paginated for DescribeVirtualBorderRoutersRequest {
    type Item = VirtualBorderRouterType;
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
        Some(&mut response.virtual_border_router_set)
    }
}

/// Response to [`DescribeVirtualBorderRoutersRequest`].
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// Virtual border routers that match the query.
    pub virtual_border_router_set: Vec<VirtualBorderRouterType>,
}

response! {
    DescribeVirtualBorderRoutersResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "VirtualBorderRouterSet" => virtual_border_router_set: list("VirtualBorderRouterType"),
    }
}

/// Virtual border routers that match the query.
#[non_exhaustive]
pub struct VirtualBorderRouterType {
    /// ID of the vlan interface that the item belongs to or stands for.
    pub vlan_interface_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// Code that stands for the circuit, for programs to act on.
    pub circuit_code: Option<String>,
    /// Account that owns the leased line under the virtual border router.
    pub physical_connection_owner_uid: Option<String>,
    /// IP address that belongs to the local gateway.
    pub local_gateway_ip: Option<String>,
    /// Time that is set or recorded for this: activation code.
    pub activation_time: Option<String>,
    /// State that the physical connection business is in.
    pub physical_connection_business_status: Option<String>,
    /// Subnet mask of the two addresses that face each other over the leased line.
    pub peering_subnet_mask: Option<String>,
    /// ID of the route table that the item belongs to or stands for.
    pub route_table_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// State that the physical connection is in.
    pub physical_connection_status: Option<String>,
    /// Time that is set or recorded for this: recovery.
    pub recovery_time: Option<String>,
    /// Time that is set or recorded for this: termination.
    pub termination_time: Option<String>,
    /// IP address that belongs to the peer gateway.
    pub peer_gateway_ip: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// ID of the access point that the item belongs to or stands for.
    pub access_point_id: Option<String>,
    /// ID of the virtual border router that the item belongs to or stands for.
    pub vbr_id: Option<String>,
    /// ID of the physical connection that the item belongs to or stands for.
    pub physical_connection_id: Option<String>,
    /// ID of the virtual LAN that the instance is in.
    pub vlan_id: Option<i32>,
}

response! {
    VirtualBorderRouterType {
        "VlanInterfaceId" => vlan_interface_id: value,
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "CircuitCode" => circuit_code: value,
        "PhysicalConnectionOwnerUid" => physical_connection_owner_uid: value,
        "LocalGatewayIp" => local_gateway_ip: value,
        "ActivationTime" => activation_time: value,
        "PhysicalConnectionBusinessStatus" => physical_connection_business_status: value,
        "PeeringSubnetMask" => peering_subnet_mask: value,
        "RouteTableId" => route_table_id: value,
        "Description" => description: value,
        "PhysicalConnectionStatus" => physical_connection_status: value,
        "RecoveryTime" => recovery_time: value,
        "TerminationTime" => termination_time: value,
        "PeerGatewayIp" => peer_gateway_ip: value,
        "Name" => name: value,
        "AccessPointId" => access_point_id: value,
        "VbrId" => vbr_id: value,
        "PhysicalConnectionId" => physical_connection_id: value,
        "VlanId" => vlan_id: value,
    }
}

/// Errors that the documentation of [`DescribeVirtualBorderRoutersRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidFilterKeyValueNotSupported`](super::DocumentedError::InvalidFilterKeyValueNotSupported)
pub type DescribeVirtualBorderRoutersError = super::DocumentedError;
