// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNatGateway`, from `ecs/DeleteNatGateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes the NAT gateway named in the call.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteNatGatewayRequest::new();
/// let reply = client.delete_nat_gateway(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteNatGatewayRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the NAT gateway that the call or the item is about.
    pub nat_gateway_id: Option<String>,
}

impl DeleteNatGatewayRequest {
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
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
}

request! {
    DeleteNatGatewayRequest {
        "RegionId" => region_id: query,
        "NatGatewayId" => nat_gateway_id: query,
    }
}

impl Operation for DeleteNatGatewayRequest {
    type Response = DeleteNatGatewayResponse;
    type Error = DeleteNatGatewayError;
    const INFO: OperationInfo = super::operation("DeleteNatGateway")
        .required(&["RegionId", "NatGatewayId"])
        .region("RegionId");
}

/// What [`DeleteNatGatewayRequest`] is answered with.
pub type DeleteNatGatewayResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteNatGatewayRequest`] names.
    pub enum DeleteNatGatewayError {
        DependencyViolationBandwidthPackages = "DependencyViolation.BandwidthPackages" ("400"), "", "The NAT gateway still has bandwidth packages; delete them first.";
        DependencyViolationEips = "DependencyViolation.EIPS" ("400"), "", "Elastic IP addresses are still bound to the NAT gateway; unbind them first.";
        ForbiddenPrePaidNatGateway = "Forbidden.PrePaidNatGateway" ("400"), "", "The NAT gateway has been paid for in advance, so the API cannot delete it.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task is changing the resource at the moment; wait and call again.";
        InstanceNotExists = "INSTANCE_NOT_EXISTS" ("404"), "Instance not exists.", "There is no NAT gateway with this ID.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        InvalidNatGatewayIdNotFound = "InvalidNatGatewayId.NotFound" ("404"), "", "No NAT gateway of the account has this ID.";
        IncorrectStatusNatgw = "IncorrectStatus.natgw" ("404"), "NatGateway status is invalid.", "The NAT gateway is in a state in which it cannot be deleted.";
    }
}
