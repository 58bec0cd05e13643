// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVpcPublishedRouteEntries`, from `vpc/ListVpcPublishedRouteEntries.md`.

use alicloud_runtime::codegen::*;

/// Lists the routes of a VPC route table that were published to a target instance.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListVpcPublishedRouteEntriesRequest::new()
///     .route_table_id("...")
///     .target_type("...");
/// let reply = client.list_vpc_published_route_entries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVpcPublishedRouteEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    pub route_table_id: Option<String>,
    /// Where the packets go that the route applies to, as a range in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// Instance that routes of the VPC are published to.
    pub target_instance_id: Option<String>,
    /// How many items to return at most in one call. Range: at most 500.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListVpcPublishedRouteEntriesRequest {
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
    /// Sets `RouteTableId`, which is required.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `TargetType`, which is required.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TargetInstanceId`.
    pub fn target_instance_id(mut self, value: impl Into<String>) -> Self {
        self.target_instance_id = Some(value.into());
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
}

request! {
    ListVpcPublishedRouteEntriesRequest {
        "RegionId" => region_id: query,
        "RouteTableId" => route_table_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "TargetType" => target_type: query,
        "TargetInstanceId" => target_instance_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListVpcPublishedRouteEntriesRequest {
    type Response = ListVpcPublishedRouteEntriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVpcPublishedRouteEntries")
        .required(&["RegionId", "RouteTableId", "TargetType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListVpcPublishedRouteEntriesRequest`], which the documentation does not describe.
pub type ListVpcPublishedRouteEntriesResponse = alicloud_runtime::UndocumentedResponse;
