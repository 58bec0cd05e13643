// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRouteTable`, from `vpc/CreateRouteTable.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

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
    /// Whether the table is for vSwitches or for a gateway.
    pub associate_type: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
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
    /// Sets `AssociateType`.
    pub fn associate_type(mut self, value: impl Into<String>) -> Self {
        self.associate_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateRouteTableRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "RouteTableName" => route_table_name: query,
        "Description" => description: query,
        "AssociateType" => associate_type: query,
        "ClientToken" => client_token: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateRouteTableRequest {
    type Response = CreateRouteTableResponse;
    type Error = CreateRouteTableError;
    const INFO: OperationInfo = super::operation("CreateRouteTable")
        .required(&["RegionId", "VpcId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateRouteTableError] = &[
        CreateRouteTableError::UnsupportedRegion,
        CreateRouteTableError::InvalidParameterRouteTableNameMalformed,
        CreateRouteTableError::InvalidParameterDescriptionMalformed,
        CreateRouteTableError::QuotaExceededRouteTable,
        CreateRouteTableError::IncorrectStatusCbnStatus,
        CreateRouteTableError::InvalidVpcIdNotSupport,
        CreateRouteTableError::OperationUnsupportedAdvancedFeature,
        CreateRouteTableError::QuotaExceededGatewayRouteTable,
        CreateRouteTableError::InvalidRegionIdNotFound,
        CreateRouteTableError::InvalidParameterAction,
        CreateRouteTableError::InvalidVpcIdNotFound,
    ];
}

/// Response to [`CreateRouteTableRequest`].
#[non_exhaustive]
pub struct CreateRouteTableResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `62172DD5-6BAC-45DF-8D44-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    /// Example: `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
}

response! {
    CreateRouteTableResponse {
        "RequestId" => request_id: value,
        "RouteTableId" => route_table_id: value,
    }
}

/// Errors that the documentation of [`CreateRouteTableRequest`] names.
///
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`InvalidParameterRouteTableNameMalformed`](super::DocumentedError::InvalidParameterRouteTableNameMalformed)
/// - [`InvalidParameterDescriptionMalformed`](super::DocumentedError::InvalidParameterDescriptionMalformed)
/// - [`QuotaExceededRouteTable`](super::DocumentedError::QuotaExceededRouteTable)
/// - [`IncorrectStatusCbnStatus`](super::DocumentedError::IncorrectStatusCbnStatus)
/// - [`InvalidVpcIdNotSupport`](super::DocumentedError::InvalidVpcIdNotSupport)
/// - [`OperationUnsupportedAdvancedFeature`](super::DocumentedError::OperationUnsupportedAdvancedFeature)
/// - [`QuotaExceededGatewayRouteTable`](super::DocumentedError::QuotaExceededGatewayRouteTable)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidParameterAction`](super::DocumentedError::InvalidParameterAction)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
pub type CreateRouteTableError = super::DocumentedError;
