// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVpcRouteEntrySummary`, from `vpc/GetVpcRouteEntrySummary.md`.

use alicloud_runtime::codegen::*;

/// Counts the routes in the route tables of a VPC by route type.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetVpcRouteEntrySummaryRequest::new()
///     .vpc_id("...")
///     .route_entry_type("...");
/// let reply = client.get_vpc_route_entry_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVpcRouteEntrySummaryRequest {
    /// **Required.** ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    pub vpc_id: Option<String>,
    /// ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    pub route_table_id: Option<String>,
    /// **Required.** Return only custom routes, or only those of the system.
    pub route_entry_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetVpcRouteEntrySummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `RouteEntryType`, which is required.
    pub fn route_entry_type(mut self, value: impl Into<String>) -> Self {
        self.route_entry_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetVpcRouteEntrySummaryRequest {
        "VpcId" => vpc_id: query,
        "RouteTableId" => route_table_id: query,
        "RouteEntryType" => route_entry_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetVpcRouteEntrySummaryRequest {
    type Response = GetVpcRouteEntrySummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetVpcRouteEntrySummary")
        .required(&["VpcId", "RouteEntryType", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetVpcRouteEntrySummaryRequest`].
#[non_exhaustive]
pub struct GetVpcRouteEntrySummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC668356-BCB4-42FD-9BC3-FA2B2E04B634`.
    pub request_id: Option<String>,
    /// Route tables found, with the number of entries of each kind.
    pub route_entry_summarys: Vec<RouteEntrySummary>,
}

response! {
    GetVpcRouteEntrySummaryResponse {
        "RequestId" => request_id: value,
        "RouteEntrySummarys" => route_entry_summarys: list(""),
    }
}

/// Route tables found, with the number of entries of each kind.
#[non_exhaustive]
pub struct RouteEntrySummary {
    /// ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    /// Example: `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// How many entries of each kind the table has.
    pub entry_summarys: Vec<EntrySummary>,
}

response! {
    RouteEntrySummary {
        "RouteTableId" => route_table_id: value,
        "EntrySummarys" => entry_summarys: list(""),
    }
}

/// How many entries of each kind the table has.
#[non_exhaustive]
pub struct EntrySummary {
    /// Return only custom routes, or only those of the system. Example: `Custom`.
    pub route_entry_type: Option<String>,
    /// How many entries of this kind there are. Example: `10`.
    pub count: Option<i32>,
}

response! {
    EntrySummary {
        "RouteEntryType" => route_entry_type: value,
        "Count" => count: value,
    }
}
