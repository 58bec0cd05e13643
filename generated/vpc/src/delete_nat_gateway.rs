// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNatGateway`, from `vpc/DeleteNatGateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes a NAT gateway. Rules that are still there stop this unless `Force` is set.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteNatGatewayRequest::new()
///     .nat_gateway_id("ngw-bp1uewa15k4iy5770****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_nat_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNatGatewayRequest {
    /// **Required.** NAT gateway to delete. Example: `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether to delete the gateway even while it has rules; they are deleted with it.
    /// Example: `false`.
    pub force: Option<bool>,
}

impl DeleteNatGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteNatGatewayRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "RegionId" => region_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteNatGatewayRequest {
    type Response = DeleteNatGatewayResponse;
    type Error = DeleteNatGatewayError;
    const INFO: OperationInfo = super::operation("DeleteNatGateway")
        .required(&["NatGatewayId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteNatGatewayError] = &[
        DeleteNatGatewayError::InvalidRegionIdNotFound,
        DeleteNatGatewayError::InvalidNatGatewayIdNotFound,
        DeleteNatGatewayError::DependencyViolationBandwidthPackages,
        DeleteNatGatewayError::DependencyViolationVpcEndpointService,
        DeleteNatGatewayError::DependencyViolationFullNatEntry,
        DeleteNatGatewayError::DependencyViolationRouterEntry,
        DeleteNatGatewayError::DependencyViolationEips,
        DeleteNatGatewayError::ForbiddenPrePaidNatGateway,
        DeleteNatGatewayError::InvalidOperationDeletionProtection,
        DeleteNatGatewayError::DependencyViolationSnatEntry,
        DeleteNatGatewayError::IncorrectStatusSnatEntry,
        DeleteNatGatewayError::DependencyViolationForwardEntry,
        DeleteNatGatewayError::IncorrectStatusForwardEntry,
        DeleteNatGatewayError::DependencyViolationNatIp,
        DeleteNatGatewayError::IncorrectStatusNatIp,
        DeleteNatGatewayError::DependencyViolationNatIpCidr,
        DeleteNatGatewayError::IncorrectStatusNatGateway,
        DeleteNatGatewayError::IncorrectStatusRouterEntry,
        DeleteNatGatewayError::IncorrectStatusVSwitch,
        DeleteNatGatewayError::InstanceNotExists,
        DeleteNatGatewayError::ResourceNotFoundNatGateway,
    ];
}

/// Response to [`DeleteNatGatewayRequest`].
pub type DeleteNatGatewayResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteNatGatewayRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidNatGatewayIdNotFound`](super::DocumentedError::InvalidNatGatewayIdNotFound)
/// - [`DependencyViolationBandwidthPackages`](super::DocumentedError::DependencyViolationBandwidthPackages)
/// - [`DependencyViolationVpcEndpointService`](super::DocumentedError::DependencyViolationVpcEndpointService)
/// - [`DependencyViolationFullNatEntry`](super::DocumentedError::DependencyViolationFullNatEntry)
/// - [`DependencyViolationRouterEntry`](super::DocumentedError::DependencyViolationRouterEntry)
/// - [`DependencyViolationEips`](super::DocumentedError::DependencyViolationEips)
/// - [`ForbiddenPrePaidNatGateway`](super::DocumentedError::ForbiddenPrePaidNatGateway)
/// - [`InvalidOperationDeletionProtection`](super::DocumentedError::InvalidOperationDeletionProtection)
/// - [`DependencyViolationSnatEntry`](super::DocumentedError::DependencyViolationSnatEntry)
/// - [`IncorrectStatusSnatEntry`](super::DocumentedError::IncorrectStatusSnatEntry)
/// - [`DependencyViolationForwardEntry`](super::DocumentedError::DependencyViolationForwardEntry)
/// - [`IncorrectStatusForwardEntry`](super::DocumentedError::IncorrectStatusForwardEntry)
/// - [`DependencyViolationNatIp`](super::DocumentedError::DependencyViolationNatIp)
/// - [`IncorrectStatusNatIp`](super::DocumentedError::IncorrectStatusNatIp)
/// - [`DependencyViolationNatIpCidr`](super::DocumentedError::DependencyViolationNatIpCidr)
/// - [`IncorrectStatusNatGateway`](super::DocumentedError::IncorrectStatusNatGateway)
/// - [`IncorrectStatusRouterEntry`](super::DocumentedError::IncorrectStatusRouterEntry)
/// - [`IncorrectStatusVSwitch`](super::DocumentedError::IncorrectStatusVSwitch)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
/// - [`ResourceNotFoundNatGateway`](super::DocumentedError::ResourceNotFoundNatGateway)
pub type DeleteNatGatewayError = super::DocumentedError;
