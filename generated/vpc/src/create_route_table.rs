// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRouteTable`, from `vpc/CreateRouteTable.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom route table in a VPC. It has no effect before
/// [`AssociateRouteTable`](super::Client::associate_route_table) attaches it to a vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateRouteTableRequest::new()
///     .region_id("cn-qingdao")
///     .vpc_id("vpc-m5epxxxxxxxxxxxxx")
///     .route_table_name("myRouteTable");
/// let reply = client.create_route_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRouteTableRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** VPC that the table is created in.
    pub vpc_id: Option<String>,
    /// Name for people to tell the route table by; calls go by the ID. Length: 2 to 128.
    pub route_table_name: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256.
    pub description: Option<String>,
}

impl CreateRouteTableRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateRouteTableRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "RouteTableName" => route_table_name: query,
        "Description" => description: query,
    }
}

impl Operation for CreateRouteTableRequest {
    type Response = CreateRouteTableResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateRouteTable")
        .required(&["RegionId", "VpcId"])
        .region("RegionId");
}

/// What [`CreateRouteTableRequest`] is answered with.
#[non_exhaustive]
pub struct CreateRouteTableResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    pub route_table_id: Option<String>,
}

response! {
    CreateRouteTableResponse {
        "RequestId" => request_id: value,
        "RouteTableId" => route_table_id: value,
    }
}
