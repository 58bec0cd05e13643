// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNatGateway`, from `ecs/DeleteNatGateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes a NAT gateway, found by its ID.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteNatGatewayRequest::new()
///     .nat_gateway_id("...");
/// let reply = client.delete_nat_gateway(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteNatGatewayRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the NAT gateway that the call is about.
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
    const ERRORS: &'static [DeleteNatGatewayError] = &[
        DeleteNatGatewayError::DependencyViolationBandwidthPackages,
        DeleteNatGatewayError::DependencyViolationEips,
        DeleteNatGatewayError::ForbiddenPrePaidNatGateway,
        DeleteNatGatewayError::TaskConflict,
        DeleteNatGatewayError::InstanceNotExists,
        DeleteNatGatewayError::InvalidRegionIdNotFound,
        DeleteNatGatewayError::InvalidNatGatewayIdNotFound,
        DeleteNatGatewayError::IncorrectStatusNatgw,
    ];
}

/// Response to [`DeleteNatGatewayRequest`].
pub type DeleteNatGatewayResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNatGatewayRequest`] names.
///
/// - [`DependencyViolationBandwidthPackages`](super::DocumentedError::DependencyViolationBandwidthPackages)
/// - [`DependencyViolationEips`](super::DocumentedError::DependencyViolationEips)
/// - [`ForbiddenPrePaidNatGateway`](super::DocumentedError::ForbiddenPrePaidNatGateway)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidNatGatewayIdNotFound`](super::DocumentedError::InvalidNatGatewayIdNotFound)
/// - [`IncorrectStatusNatgw`](super::DocumentedError::IncorrectStatusNatgw)
pub type DeleteNatGatewayError = super::DocumentedError;
