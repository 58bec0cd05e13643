// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRouterInterfaces`, from `ecs/DescribeRouterInterfaces.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessPointFilter};

/// Lists router interfaces with both ends, specification and status.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeRouterInterfacesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_router_interfaces(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeRouterInterfacesRequest {
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
    DescribeRouterInterfacesRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Filter" => filter: query,
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
        DescribeRouterInterfacesError::InvalidParamNotNull,
        DescribeRouterInterfacesError::IllegalParamAliUid,
        DescribeRouterInterfacesError::InvalidRegionIdNotFound,
        DescribeRouterInterfacesError::InvalidFilterKeyValueNotSupported,
        DescribeRouterInterfacesError::InvalidOppositeRegionIdNotFound,
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
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// Router interfaces that match the query.
    pub router_interface_set: Vec<RouterInterfaceType>,
}

response! {
    DescribeRouterInterfacesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "RouterInterfaceSet" => router_interface_set: list("RouterInterfaceType"),
    }
}

/// Router interfaces that match the query.
#[non_exhaustive]
pub struct RouterInterfaceType {
    /// IP address that belongs to the health check target.
    pub health_check_target_ip: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// Size in which the resource was ordered; for a router interface it decides the bandwidth.
    pub spec: Option<String>,
    /// ID of the opposite interface that the item belongs to or stands for.
    pub opposite_interface_id: Option<String>,
    /// ID of the router interface that the item belongs to or stands for.
    pub router_interface_id: Option<String>,
    /// Whether the dedicated host is paid up front or by use.
    pub charge_type: Option<String>,
    /// Which kind of opposite router it is or is to be.
    pub opposite_router_type: Option<String>,
    /// Number of the account that owns the opposite interface.
    pub opposite_interface_owner_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// Display name of the resource.
    pub name: Option<String>,
    /// ID of the opposite router that the item belongs to or stands for.
    pub opposite_router_id: Option<String>,
    /// Size or model of the opposite interface.
    pub opposite_interface_spec: Option<String>,
    /// ID of the router that the item belongs to or stands for.
    pub router_id: Option<String>,
    /// State that the opposite interface business is in.
    pub opposite_interface_business_status: Option<String>,
    /// Time that is set or recorded for this: connected.
    pub connected_time: Option<String>,
    /// State that the opposite interface is in.
    pub opposite_interface_status: Option<String>,
    /// IP address that belongs to the health check source.
    pub health_check_source_ip: Option<String>,
    /// When the router interface expires.
    pub end_time: Option<String>,
    /// Region that the opposite lies in.
    pub opposite_region_id: Option<String>,
    /// ID of the opposite access point that the item belongs to or stands for.
    pub opposite_access_point_id: Option<String>,
    /// Whether the item works as usual or is locked for a matter of payment or security.
    pub business_status: Option<String>,
    /// Side of the connection that the router interface takes: it initiates or it accepts.
    pub role: Option<String>,
    /// Which kind of router it is or is to be.
    pub router_type: Option<String>,
    /// ID of the access point that the item belongs to or stands for.
    pub access_point_id: Option<String>,
}

response! {
    RouterInterfaceType {
        "HealthCheckTargetIp" => health_check_target_ip: value,
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "Spec" => spec: value,
        "OppositeInterfaceId" => opposite_interface_id: value,
        "RouterInterfaceId" => router_interface_id: value,
        "ChargeType" => charge_type: value,
        "OppositeRouterType" => opposite_router_type: value,
        "OppositeInterfaceOwnerId" => opposite_interface_owner_id: value,
        "Description" => description: value,
        "Name" => name: value,
        "OppositeRouterId" => opposite_router_id: value,
        "OppositeInterfaceSpec" => opposite_interface_spec: value,
        "RouterId" => router_id: value,
        "OppositeInterfaceBusinessStatus" => opposite_interface_business_status: value,
        "ConnectedTime" => connected_time: value,
        "OppositeInterfaceStatus" => opposite_interface_status: value,
        "HealthCheckSourceIp" => health_check_source_ip: value,
        "EndTime" => end_time: value,
        "OppositeRegionId" => opposite_region_id: value,
        "OppositeAccessPointId" => opposite_access_point_id: value,
        "BusinessStatus" => business_status: value,
        "Role" => role: value,
        "RouterType" => router_type: value,
        "AccessPointId" => access_point_id: value,
    }
}

/// Errors that the documentation of [`DescribeRouterInterfacesRequest`] names.
///
/// - [`InvalidParamNotNull`](super::DocumentedError::InvalidParamNotNull)
/// - [`IllegalParamAliUid`](super::DocumentedError::IllegalParamAliUid)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidFilterKeyValueNotSupported`](super::DocumentedError::InvalidFilterKeyValueNotSupported)
/// - [`InvalidOppositeRegionIdNotFound`](super::DocumentedError::InvalidOppositeRegionIdNotFound)
pub type DescribeRouterInterfacesError = super::DocumentedError;
