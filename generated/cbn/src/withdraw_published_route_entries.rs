// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `WithdrawPublishedRouteEntries`, from `cbn/WithdrawPublishedRouteEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Takes back a route that a VPC or VBR announced to a CEN instance; other networks no longer learn
/// it.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::WithdrawPublishedRouteEntriesRequest::new()
///     .cen_id("cen-sxjfjkjfkjfiein****")
///     .child_instance_id("vpc-rj9gt5nll27onu7****")
///     .child_instance_region_id("cn-hangzhou")
///     .child_instance_route_table_id("vtb-bp174d1gje79u1g4t****")
///     .child_instance_type("VPC")
///     .destination_cidr_block("172.16.xx.xx/24");
/// let reply = client.withdraw_published_route_entries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct WithdrawPublishedRouteEntriesRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-sxjfjkjfkjfiein****`.
    pub cen_id: Option<String>,
    /// **Required.** Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN
    /// instance. Example: `vpc-rj9gt5nll27onu7****`.
    pub child_instance_id: Option<String>,
    /// **Required.** Region where the attached network lies. Example: `cn-hangzhou`.
    pub child_instance_region_id: Option<String>,
    /// **Required.** Route table of the attached network; for a VPC the system route table if left out.
    /// Example: `vtb-bp174d1gje79u1g4t****`.
    pub child_instance_route_table_id: Option<String>,
    /// **Required.** What the attached network is, such as a VPC or a VBR.
    pub child_instance_type: Option<Open<InstanceType>>,
    /// **Required.** Range that packets have to be bound for to take the route, in CIDR notation.
    /// Example: `172.16.xx.xx/24`.
    pub destination_cidr_block: Option<String>,
}

impl WithdrawPublishedRouteEntriesRequest {
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
    /// Sets `ChildInstanceRegionId`, which is required.
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceRouteTableId`, which is required.
    pub fn child_instance_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_route_table_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceType`, which is required.
    pub fn child_instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.child_instance_type = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`, which is required.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
}

request! {
    WithdrawPublishedRouteEntriesRequest {
        "CenId" => cen_id: query,
        "ChildInstanceId" => child_instance_id: query,
        "ChildInstanceRegionId" => child_instance_region_id: query,
        "ChildInstanceRouteTableId" => child_instance_route_table_id: query,
        "ChildInstanceType" => child_instance_type: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
    }
}

impl Operation for WithdrawPublishedRouteEntriesRequest {
    type Response = WithdrawPublishedRouteEntriesResponse;
    type Error = WithdrawPublishedRouteEntriesError;
    const INFO: OperationInfo = super::operation("WithdrawPublishedRouteEntries")
        .required(
            &[
                "CenId",
                "ChildInstanceId",
                "ChildInstanceRegionId",
                "ChildInstanceRouteTableId",
                "ChildInstanceType",
                "DestinationCidrBlock",
            ],
        );
    const ERRORS: &'static [WithdrawPublishedRouteEntriesError] = &[
        WithdrawPublishedRouteEntriesError::InvalidOperationUnsupportnexthopType,
        WithdrawPublishedRouteEntriesError::ParameterIllegalCenInstanceId,
        WithdrawPublishedRouteEntriesError::ParameterIllegalChildInstanceRegionId,
        WithdrawPublishedRouteEntriesError::InvalidOperationChildInstanceStatus,
        WithdrawPublishedRouteEntriesError::InvalidOperationCenInstanceStatus,
        WithdrawPublishedRouteEntriesError::ParameterIllegalChildInstanceType,
        WithdrawPublishedRouteEntriesError::InvalidOperationNotFoundRoute,
        WithdrawPublishedRouteEntriesError::InvalidParameter,
        WithdrawPublishedRouteEntriesError::Unauthorized,
        WithdrawPublishedRouteEntriesError::InstanceNotExist,
    ];
}

/// Response to [`WithdrawPublishedRouteEntriesRequest`].
pub type WithdrawPublishedRouteEntriesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`WithdrawPublishedRouteEntriesRequest`] names.
///
/// - [`InvalidOperationUnsupportnexthopType`](super::DocumentedError::InvalidOperationUnsupportnexthopType)
/// - [`ParameterIllegalCenInstanceId`](super::DocumentedError::ParameterIllegalCenInstanceId)
/// - [`ParameterIllegalChildInstanceRegionId`](super::DocumentedError::ParameterIllegalChildInstanceRegionId)
/// - [`InvalidOperationChildInstanceStatus`](super::DocumentedError::InvalidOperationChildInstanceStatus)
/// - [`InvalidOperationCenInstanceStatus`](super::DocumentedError::InvalidOperationCenInstanceStatus)
/// - [`ParameterIllegalChildInstanceType`](super::DocumentedError::ParameterIllegalChildInstanceType)
/// - [`InvalidOperationNotFoundRoute`](super::DocumentedError::InvalidOperationNotFoundRoute)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InstanceNotExist`](super::DocumentedError::InstanceNotExist)
pub type WithdrawPublishedRouteEntriesError = super::DocumentedError;
