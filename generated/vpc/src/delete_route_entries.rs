// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRouteEntries`, from `vpc/DeleteRouteEntries.md`.

use alicloud_runtime::codegen::*;

/// Deletes several custom routes in one call and lists those that failed.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteRouteEntriesRequest::new();
/// let reply = client.delete_route_entries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRouteEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Routes that the call works on, one entry each. Items: at most 200.
    pub route_entries: Vec<RouteEntry>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteRouteEntriesRequest {
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
    /// Sets `RouteEntries`.
    pub fn route_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteEntry>>,
    ) -> Self {
        self.route_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeleteRouteEntriesRequest {
        "RegionId" => region_id: query,
        "RouteEntries" => route_entries: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteRouteEntriesRequest {
    type Response = DeleteRouteEntriesResponse;
    type Error = DeleteRouteEntriesError;
    const INFO: OperationInfo = super::operation("DeleteRouteEntries")
        .required(&["RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteRouteEntriesError] = &[
        DeleteRouteEntriesError::DryRunOperation,
    ];
}

/// Response to [`DeleteRouteEntriesRequest`].
#[non_exhaustive]
pub struct DeleteRouteEntriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// How many of the route entries were handled. Example: `2`.
    pub success_count: Option<i32>,
    /// How many of the route entries could not be handled. Example: `2`.
    pub failed_count: Option<i32>,
    /// Routes that the call could not create or delete, one entry each.
    pub failed_route_entries: Vec<FailedRouteEntry>,
}

response! {
    DeleteRouteEntriesResponse {
        "RequestId" => request_id: value,
        "SuccessCount" => success_count: value,
        "FailedCount" => failed_count: value,
        "FailedRouteEntries" => failed_route_entries: list(""),
    }
}

/// Routes that the call works on, one entry each.
#[non_exhaustive]
pub struct RouteEntry {
    /// **Required.** ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    pub route_table_id: Option<String>,
    /// ID of a route, as [`DescribeRouteEntryList`](super::Client::describe_route_entry_list) lists it.
    pub route_entry_id: Option<String>,
    /// Range of a VPC or vSwitch that is announced to the on-premises side.
    pub dst_cidr_block: Option<String>,
    /// Where the route sends its packets: an IPsec connection, by its ID.
    pub next_hop: Option<String>,
}

impl RouteEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteTableId`, which is required.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `RouteEntryId`.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }
    /// Sets `DstCidrBlock`.
    pub fn dst_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr_block = Some(value.into());
        self
    }
    /// Sets `NextHop`.
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = Some(value.into());
        self
    }
}

request! {
    RouteEntry {
        "RouteTableId" => route_table_id: field,
        "RouteEntryId" => route_entry_id: field,
        "DstCidrBlock" => dst_cidr_block: field,
        "NextHop" => next_hop: field,
    }
}

/// Routes that the call could not create or delete, one entry each.
#[non_exhaustive]
pub struct FailedRouteEntry {
    /// ID of a route, as [`DescribeRouteEntryList`](super::Client::describe_route_entry_list) lists it.
    /// Example: `rte-bp1mnnr2al0naomnpv****`.
    pub route_entry_id: Option<String>,
    /// Range of a VPC or vSwitch that is announced to the on-premises side.
    /// Example: `47.100.XX.XX/24`.
    pub dst_cidr_block: Option<String>,
    /// Where the route sends its packets: an IPsec connection, by its ID.
    /// Example: `i-j6c2fp57q8rr4jlu****`.
    pub next_hop: Option<String>,
    /// Code that says why the route entry could not be handled. Example: `VPC_ROUTER_ENTRY_NOT_EXIST`.
    pub failed_code: Option<String>,
    /// Why the route entry could not be handled, in words. Example: `vRouterEntry not exists`.
    pub failed_message: Option<String>,
}

response! {
    FailedRouteEntry {
        "RouteEntryId" => route_entry_id: value,
        "DstCidrBlock" => dst_cidr_block: value,
        "NextHop" => next_hop: value,
        "FailedCode" => failed_code: value,
        "FailedMessage" => failed_message: value,
    }
}

/// Errors that the documentation of [`DeleteRouteEntriesRequest`] names.
///
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
pub type DeleteRouteEntriesError = super::DocumentedError;
