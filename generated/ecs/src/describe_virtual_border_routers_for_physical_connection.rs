// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVirtualBorderRoutersForPhysicalConnection`, from `ecs/DescribeVirtualBorderRoutersForPhysicalConnection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessPointFilter};

/// Lists the VBRs on one leased line, including those of other accounts.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeVirtualBorderRoutersForPhysicalConnectionRequest::new()
///     .physical_connection_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_virtual_border_routers_for_physical_connection(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the physical connection that the call is about.
    pub physical_connection_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// Conditions on the result, each a pair of a key and a value. Items: at most 5.
    pub filter: Vec<AccessPointFilter>,
}

impl DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
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
    /// Sets `PhysicalConnectionId`, which is required.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
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
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
        "RegionId" => region_id: query,
        "PhysicalConnectionId" => physical_connection_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Filter" => filter: query,
    }
}

impl Operation for DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    type Response = DescribeVirtualBorderRoutersForPhysicalConnectionResponse;
    type Error = DescribeVirtualBorderRoutersForPhysicalConnectionError;
    const INFO: OperationInfo = super::operation(
            "DescribeVirtualBorderRoutersForPhysicalConnection",
        )
        .required(&["RegionId", "PhysicalConnectionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVirtualBorderRoutersForPhysicalConnectionError] = &[
        DescribeVirtualBorderRoutersForPhysicalConnectionError::InvalidRegionIdNotFound,
        DescribeVirtualBorderRoutersForPhysicalConnectionError::InvalidPhysicalConnectionIdNotFound,
        DescribeVirtualBorderRoutersForPhysicalConnectionError::IllegalParamAliUid,
    ];
}

impl Paginated for DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    type Item = VirtualBorderRouterForPhysicalConnectionType;
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
        Some(&mut response.virtual_border_router_for_physical_connection_set)
    }
}

/// Response to [`DescribeVirtualBorderRoutersForPhysicalConnectionRequest`].
#[non_exhaustive]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// Virtual border routers that run on the leased line.
    pub virtual_border_router_for_physical_connection_set: Vec<
        VirtualBorderRouterForPhysicalConnectionType,
    >,
}

response! {
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "VirtualBorderRouterForPhysicalConnectionSet" => virtual_border_router_for_physical_connection_set: list("VirtualBorderRouterForPhysicalConnectionType"),
    }
}

/// Virtual border routers that run on the leased line.
#[non_exhaustive]
pub struct VirtualBorderRouterForPhysicalConnectionType {
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// Code that stands for the circuit, for programs to act on.
    pub circuit_code: Option<String>,
    /// Time that is set or recorded for this: recovery.
    pub recovery_time: Option<String>,
    /// Time that is set or recorded for this: termination.
    pub termination_time: Option<String>,
    /// Time that is set or recorded for this: activation code.
    pub activation_time: Option<String>,
    /// Account that owns the virtual border router on the leased line.
    pub vbr_owner_uid: Option<i64>,
    /// ID of the virtual border router that the item belongs to or stands for.
    pub vbr_id: Option<String>,
    /// ID of the virtual LAN that the instance is in.
    pub vlan_id: Option<i32>,
}

response! {
    VirtualBorderRouterForPhysicalConnectionType {
        "CreationTime" => creation_time: value,
        "CircuitCode" => circuit_code: value,
        "RecoveryTime" => recovery_time: value,
        "TerminationTime" => termination_time: value,
        "ActivationTime" => activation_time: value,
        "VbrOwnerUid" => vbr_owner_uid: value,
        "VbrId" => vbr_id: value,
        "VlanId" => vlan_id: value,
    }
}

/// Errors that the documentation of [`DescribeVirtualBorderRoutersForPhysicalConnectionRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidPhysicalConnectionIdNotFound`](super::DocumentedError::InvalidPhysicalConnectionIdNotFound)
/// - [`IllegalParamAliUid`](super::DocumentedError::IllegalParamAliUid), here with HTTP status 404
pub type DescribeVirtualBorderRoutersForPhysicalConnectionError = super::DocumentedError;
