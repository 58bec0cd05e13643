// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRouteEntries`, from `vpc/CreateRouteEntries.md`.

use alicloud_runtime::codegen::*;

/// Adds several custom routes to route tables of a vRouter and lists those that failed.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// use alicloud_vpc::create_route_entries::RouteEntry;
///
/// let request = alicloud_vpc::CreateRouteEntriesRequest::new()
///     .route_entries([RouteEntry::new()]);
/// let reply = client.create_route_entries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRouteEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Routes that the call works on, one entry each. Items: at most 200.
    pub route_entries: Vec<RouteEntry>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl CreateRouteEntriesRequest {
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
    /// Sets `RouteEntries`, which is required.
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
    CreateRouteEntriesRequest {
        "RegionId" => region_id: query,
        "RouteEntries" => route_entries: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for CreateRouteEntriesRequest {
    type Response = CreateRouteEntriesResponse;
    type Error = CreateRouteEntriesError;
    const INFO: OperationInfo = super::operation("CreateRouteEntries")
        .required(&["RegionId", "RouteEntries"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateRouteEntriesError] = &[
        CreateRouteEntriesError::DryRunOperation,
    ];
}

/// Response to [`CreateRouteEntriesRequest`].
#[non_exhaustive]
pub struct CreateRouteEntriesResponse {
    /// How many of the route entries were handled. Example: `2`.
    pub success_count: Option<i32>,
    /// How many of the route entries could not be handled. Example: `2`.
    pub failed_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// Routes that the call could not create or delete, one entry each.
    pub failed_route_entries: Vec<FailedRouteEntry>,
    /// IDs of the route entries that were added. Example: `rte-sn6vjkioxte1gz83z****`.
    pub route_entry_ids: Vec<String>,
}

response! {
    CreateRouteEntriesResponse {
        "SuccessCount" => success_count: value,
        "FailedCount" => failed_count: value,
        "RequestId" => request_id: value,
        "FailedRouteEntries" => failed_route_entries: list(""),
        "RouteEntryIds" => route_entry_ids: list(""),
    }
}

/// Routes that the call works on, one entry each.
#[non_exhaustive]
pub struct RouteEntry {
    /// **Required.** Range of a VPC or vSwitch that is announced to the on-premises side.
    pub dst_cidr_block: Option<String>,
    /// **Required.** ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    pub route_table_id: Option<String>,
    /// Whether the route is for IPv4 or for IPv6.
    pub ip_version: Option<i32>,
    /// **Required.** Where the route sends its packets: an IPsec connection, by its ID.
    pub next_hop: Option<String>,
    /// **Required.** Kind of resource that the packets are sent to.
    pub next_hop_type: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID.
    pub name: Option<String>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
}

impl RouteEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DstCidrBlock`, which is required.
    pub fn dst_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr_block = Some(value.into());
        self
    }
    /// Sets `RouteTableId`, which is required.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    #[inline]
    pub fn ip_version(mut self, value: i32) -> Self {
        self.ip_version = Some(value);
        self
    }
    /// Sets `NextHop`, which is required.
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = Some(value.into());
        self
    }
    /// Sets `NextHopType`, which is required.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    RouteEntry {
        "DstCidrBlock" => dst_cidr_block: field,
        "RouteTableId" => route_table_id: field,
        "IpVersion" => ip_version: field,
        "NextHop" => next_hop: field,
        "NextHopType" => next_hop_type: field,
        "Name" => name: field,
        "Description" => description: field,
    }
}

/// Routes that the call could not create or delete, one entry each.
#[non_exhaustive]
pub struct FailedRouteEntry {
    /// Range of a VPC or vSwitch that is announced to the on-premises side. Example: `192.168.0.0/24`.
    pub dst_cidr_block: Option<String>,
    /// Where the route sends its packets: an IPsec connection, by its ID.
    /// Example: `i-j6c2fp57q8rr4jlu****`.
    pub next_hop: Option<String>,
    /// Code that says why the route entry could not be handled.
    /// Example: `VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE`.
    pub failed_code: Option<String>,
    /// Why the route entry could not be handled, in words. Example: `text`.
    pub failed_message: Option<String>,
}

response! {
    FailedRouteEntry {
        "DstCidrBlock" => dst_cidr_block: value,
        "NextHop" => next_hop: value,
        "FailedCode" => failed_code: value,
        "FailedMessage" => failed_message: value,
    }
}

/// Errors that the documentation of [`CreateRouteEntriesRequest`] names.
///
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
pub type CreateRouteEntriesError = super::DocumentedError;
