// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenChildInstanceRouteEntries`, from `cbn/DescribeCenChildInstanceRouteEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConflictStatus, InstanceType, RouteEntryStatus, RouteMapRecord};

/// Lists the routes of a network that is attached to a CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCenChildInstanceRouteEntriesRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****")
///     .child_instance_id("vpc-bp18sth14qii3pnvo****")
///     .child_instance_region_id("cn-hangzhou")
///     .child_instance_type("vpc");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cen_child_instance_route_entries(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntriesRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// **Required.** Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN
    /// instance. Example: `vpc-bp18sth14qii3pnvo****`.
    pub child_instance_id: Option<String>,
    /// Region where the attached network lies. Example: `cn-hangzhou`.
    pub child_instance_region_id: Option<String>,
    /// **Required.** What the attached network is, such as a VPC or a VBR.
    pub child_instance_type: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Return only routes in this state, such as in use, standby, or rejected.
    /// Here: `Active`, `Rejected`, `Prohibited`, `All`, `Backup`. Example: `Active`.
    pub status: Option<Open<RouteEntryStatus>>,
    /// Route table of the attached network; for a VPC the system route table if left out.
    pub child_instance_route_table_id: Option<String>,
}

impl DescribeCenChildInstanceRouteEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceId`, which is required.
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRegionId`.
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceType`, which is required.
    pub fn child_instance_type(mut self, value: impl Into<String>) -> Self {
        self.child_instance_type = Some(value.into());
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<RouteEntryStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRouteTableId`.
    pub fn child_instance_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_route_table_id = Some(value.into());
        self
    }
}

request! {
    DescribeCenChildInstanceRouteEntriesRequest {
        "CenId" => cen_id: query,
        "ChildInstanceId" => child_instance_id: query,
        "ChildInstanceRegionId" => child_instance_region_id: query,
        "ChildInstanceType" => child_instance_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "ChildInstanceRouteTableId" => child_instance_route_table_id: query,
    }
}

impl Operation for DescribeCenChildInstanceRouteEntriesRequest {
    type Response = DescribeCenChildInstanceRouteEntriesResponse;
    type Error = DescribeCenChildInstanceRouteEntriesError;
    const INFO: OperationInfo = super::operation("DescribeCenChildInstanceRouteEntries")
        .required(&["CenId", "ChildInstanceId", "ChildInstanceType"])
        .read_only();
    const ERRORS: &'static [DescribeCenChildInstanceRouteEntriesError] = &[
        DescribeCenChildInstanceRouteEntriesError::InvalidParameter,
        DescribeCenChildInstanceRouteEntriesError::Unauthorized,
        DescribeCenChildInstanceRouteEntriesError::InvalidRouteTableIdNotFound,
    ];
}

impl Paginated for DescribeCenChildInstanceRouteEntriesRequest {
    type Item = CenRouteEntry;
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
        Some(&mut response.cen_route_entries)
    }
}

/// Response to [`DescribeCenChildInstanceRouteEntriesRequest`].
#[non_exhaustive]
pub struct DescribeCenChildInstanceRouteEntriesResponse {
    /// Routes with their next hops and states, one entry a route.
    pub cen_route_entries: Vec<CenRouteEntry>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `30`.
    pub total_count: Option<i32>,
}

response! {
    DescribeCenChildInstanceRouteEntriesResponse {
        "CenRouteEntries" => cen_route_entries: list("CenRouteEntry"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Routes with their next hops and states, one entry a route.
#[non_exhaustive]
pub struct CenRouteEntry {
    /// Autonomous systems that a route has passed through. Example: `65501`.
    pub as_paths: Vec<String>,
    /// Routing policies that the route has met.
    pub cen_route_map_records: Vec<RouteMapRecord>,
    /// BGP communities that the route carries. Example: `65501:1`.
    pub communities: Vec<String>,
    /// Other routes that stand in the way of this one.
    pub conflicts: Vec<Conflict>,
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    /// Example: `192.168.3.0/24`.
    pub destination_cidr_block: Option<String>,
    /// Network or instance that the next hop of the route belongs to.
    /// Example: `vpc-o6woh5s494zueq40v****`.
    pub next_hop_instance_id: Option<String>,
    /// Region of the network that packets of the route go to. Example: `cn-hangzhou`.
    pub next_hop_region_id: Option<String>,
    /// What kind of thing packets of the route go to. Here: `VPC`, `VBR`. Example: `VPC`.
    pub next_hop_type: Option<Open<InstanceType>>,
    /// Whether the route can be announced and withdrawn. Example: `true`.
    pub operational_mode: Option<bool>,
    /// Whether the route is announced to the CEN instance. Example: `Published`.
    pub publish_status: Option<String>,
    /// Route table of the attached network that holds the route. Example: `vtb-bp1r9pvl4xen8s9ju****`.
    pub route_table_id: Option<String>,
    /// Whether the route is used, stands by, is rejected, or is blocked. Example: `Active`.
    pub status: Option<String>,
    /// Where the route comes from: CEN, the network's own system or custom routes, or BGP.
    /// Example: `CBN`.
    pub type_: Option<String>,
}

response! {
    CenRouteEntry {
        "AsPaths" => as_paths: list("AsPath"),
        "CenRouteMapRecords" => cen_route_map_records: list("CenRouteMapRecord"),
        "Communities" => communities: list("Community"),
        "Conflicts" => conflicts: list("Conflict"),
        "DestinationCidrBlock" => destination_cidr_block: value,
        "NextHopInstanceId" => next_hop_instance_id: value,
        "NextHopRegionId" => next_hop_region_id: value,
        "NextHopType" => next_hop_type: value,
        "OperationalMode" => operational_mode: value,
        "PublishStatus" => publish_status: value,
        "RouteTableId" => route_table_id: value,
        "Status" => status: value,
        "Type" => type_: value,
    }
}

/// Other routes that stand in the way of this one.
#[non_exhaustive]
pub struct Conflict {
    /// Range that packets have to be bound for to take the route, in CIDR notation.
    /// Example: `192.168.1.0/24`.
    pub destination_cidr_block: Option<String>,
    /// Network whose route stands in the way, by its ID. Example: `ecs-xxdjakjdakhfkfka****`.
    pub instance_id: Option<String>,
    /// Whether the network whose route stands in the way is a VPC, a VBR or a CCN instance.
    /// Example: `ECS`.
    pub instance_type: Option<String>,
    /// Region of the network whose route stands in the way. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Why the routes conflict: the same range, or a route table that is full. Example: `conflict`.
    pub status: Option<Open<ConflictStatus>>,
}

response! {
    Conflict {
        "DestinationCidrBlock" => destination_cidr_block: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeCenChildInstanceRouteEntriesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidRouteTableIdNotFound`](super::DocumentedError::InvalidRouteTableIdNotFound)
pub type DescribeCenChildInstanceRouteEntriesError = super::DocumentedError;
