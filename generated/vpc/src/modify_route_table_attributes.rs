// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRouteTableAttributes`, from `vpc/ModifyRouteTableAttributes.md`.

use alicloud_runtime::codegen::*;

/// Renames a route table or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyRouteTableAttributesRequest::new()
///     .region_id("cn-hangzhou")
///     .route_table_id("vtb-bp145q7glnuzdvzu2****");
/// let reply = client.modify_route_table_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRouteTableAttributesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a route table, as [`CreateRouteTable`](super::Client::create_route_table) or
    /// [`DescribeRouteTableList`](super::Client::describe_route_table_list) returned it.
    /// Example: `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
    /// Name for people to tell the route table by; calls go by the ID.
    /// Length: 2 to 128. Example: `doctest`.
    pub route_table_name: Option<String>,
    /// Whether the table takes in routes that other resources pass on.
    pub route_propagation_enable: Option<bool>,
}

impl ModifyRouteTableAttributesRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }
    /// Sets `RoutePropagationEnable`.
    #[inline]
    pub fn route_propagation_enable(mut self, value: bool) -> Self {
        self.route_propagation_enable = Some(value);
        self
    }
}

request! {
    ModifyRouteTableAttributesRequest {
        "RegionId" => region_id: query,
        "RouteTableId" => route_table_id: query,
        "Description" => description: query,
        "RouteTableName" => route_table_name: query,
        "RoutePropagationEnable" => route_propagation_enable: query,
    }
}

impl Operation for ModifyRouteTableAttributesRequest {
    type Response = ModifyRouteTableAttributesResponse;
    type Error = ModifyRouteTableAttributesError;
    const INFO: OperationInfo = super::operation("ModifyRouteTableAttributes")
        .required(&["RegionId", "RouteTableId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyRouteTableAttributesError] = &[
        ModifyRouteTableAttributesError::Forbbiden,
        ModifyRouteTableAttributesError::AbsInvaliTableNameMalformed,
        ModifyRouteTableAttributesError::AbsInvalidRouteTableIdNotExist,
        ModifyRouteTableAttributesError::InvalidDescriptionMalformed,
    ];
}

/// Response to [`ModifyRouteTableAttributesRequest`].
pub type ModifyRouteTableAttributesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyRouteTableAttributesRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden), here with HTTP status 403
/// - [`AbsInvaliTableNameMalformed`](super::DocumentedError::AbsInvaliTableNameMalformed)
/// - [`AbsInvalidRouteTableIdNotExist`](super::DocumentedError::AbsInvalidRouteTableIdNotExist)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
pub type ModifyRouteTableAttributesError = super::DocumentedError;
