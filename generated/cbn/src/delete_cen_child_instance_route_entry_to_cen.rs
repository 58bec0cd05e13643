// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCenChildInstanceRouteEntryToCen`, from `cbn/DeleteCenChildInstanceRouteEntryToCen.md`.

use alicloud_runtime::codegen::*;

/// Deletes a route to the CEN instance from the table of a network.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteCenChildInstanceRouteEntryToCenRequest::new()
///     .cen_id("...")
///     .child_instance_id("...")
///     .child_instance_type("...")
///     .child_instance_region_id("...")
///     .route_table_id("...")
///     .destination_cidr_block("...");
/// let reply = client.delete_cen_child_instance_route_entry_to_cen(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCenChildInstanceRouteEntryToCenRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN
    /// instance.
    pub child_instance_id: Option<String>,
    /// **Required.** What the attached network is, such as a VPC or a VBR.
    pub child_instance_type: Option<String>,
    /// **Required.** Region where the attached network lies.
    pub child_instance_region_id: Option<String>,
    /// Account that owns the attached network; needed if it is not the account that makes the call.
    pub child_instance_ali_uid: Option<i64>,
    /// **Required.** Route table of the attached network that holds the route.
    pub route_table_id: Option<String>,
    /// **Required.** Range that packets have to be bound for to take the route, in CIDR notation.
    pub destination_cidr_block: Option<String>,
}

impl DeleteCenChildInstanceRouteEntryToCenRequest {
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
    /// Sets `ChildInstanceType`, which is required.
    pub fn child_instance_type(mut self, value: impl Into<String>) -> Self {
        self.child_instance_type = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRegionId`, which is required.
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceAliUid`.
    #[inline]
    pub fn child_instance_ali_uid(mut self, value: i64) -> Self {
        self.child_instance_ali_uid = Some(value);
        self
    }
    /// Sets `RouteTableId`, which is required.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`, which is required.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
}

request! {
    DeleteCenChildInstanceRouteEntryToCenRequest {
        "CenId" => cen_id: query,
        "ChildInstanceId" => child_instance_id: query,
        "ChildInstanceType" => child_instance_type: query,
        "ChildInstanceRegionId" => child_instance_region_id: query,
        "ChildInstanceAliUid" => child_instance_ali_uid: query,
        "RouteTableId" => route_table_id: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
    }
}

impl Operation for DeleteCenChildInstanceRouteEntryToCenRequest {
    type Response = DeleteCenChildInstanceRouteEntryToCenResponse;
    type Error = DeleteCenChildInstanceRouteEntryToCenError;
    const INFO: OperationInfo = super::operation("DeleteCenChildInstanceRouteEntryToCen")
        .required(
            &[
                "CenId",
                "ChildInstanceId",
                "ChildInstanceType",
                "ChildInstanceRegionId",
                "RouteTableId",
                "DestinationCidrBlock",
            ],
        );
    const ERRORS: &'static [DeleteCenChildInstanceRouteEntryToCenError] = &[
        DeleteCenChildInstanceRouteEntryToCenError::OperationFailedVpcNotAttachedToCen,
        DeleteCenChildInstanceRouteEntryToCenError::OperationFailedInvalidChildInstanceType,
        DeleteCenChildInstanceRouteEntryToCenError::InvalidParameter,
        DeleteCenChildInstanceRouteEntryToCenError::Unauthorized,
    ];
}

/// Response to [`DeleteCenChildInstanceRouteEntryToCenRequest`].
pub type DeleteCenChildInstanceRouteEntryToCenResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCenChildInstanceRouteEntryToCenRequest`] names.
///
/// - [`OperationFailedVpcNotAttachedToCen`](super::DocumentedError::OperationFailedVpcNotAttachedToCen)
/// - [`OperationFailedInvalidChildInstanceType`](super::DocumentedError::OperationFailedInvalidChildInstanceType)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteCenChildInstanceRouteEntryToCenError = super::DocumentedError;
