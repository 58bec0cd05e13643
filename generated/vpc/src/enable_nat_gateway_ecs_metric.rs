// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableNatGatewayEcsMetric`, from `vpc/EnableNatGatewayEcsMetric.md`.

use alicloud_runtime::codegen::*;

/// Switches on the traffic figures per ECS instance of a NAT gateway; read them with
/// [`ListNatGatewayEcsMetric`](super::Client::list_nat_gateway_ecs_metric).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::EnableNatGatewayEcsMetricRequest::new()
///     .nat_gateway_id("ngw-2vc53wynunp35lw1y****")
///     .region_id("cn-chengdu");
/// let reply = client.enable_nat_gateway_ecs_metric(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct EnableNatGatewayEcsMetricRequest {
    /// **Required.** ID of a NAT gateway, as [`CreateNatGateway`](super::Client::create_nat_gateway)
    /// returned it. Example: `ngw-2vc53wynunp35lw1y****`.
    pub nat_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-chengdu`.
    pub region_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `false`.
    pub dry_run: Option<bool>,
}

impl EnableNatGatewayEcsMetricRequest {
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    EnableNatGatewayEcsMetricRequest {
        "NatGatewayId" => nat_gateway_id: query,
        "RegionId" => region_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for EnableNatGatewayEcsMetricRequest {
    type Response = EnableNatGatewayEcsMetricResponse;
    type Error = EnableNatGatewayEcsMetricError;
    const INFO: OperationInfo = super::operation("EnableNatGatewayEcsMetric")
        .required(&["NatGatewayId", "RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [EnableNatGatewayEcsMetricError] = &[
        EnableNatGatewayEcsMetricError::MissingParamNatGatewayId,
        EnableNatGatewayEcsMetricError::OperationFailedRegionNotSupport,
        EnableNatGatewayEcsMetricError::OperationFailedNoPermission,
        EnableNatGatewayEcsMetricError::OperationFailedNatGatewayNotExist,
        EnableNatGatewayEcsMetricError::OperationFailedNatTypeInvalid,
    ];
}

/// Response to [`EnableNatGatewayEcsMetricRequest`].
pub type EnableNatGatewayEcsMetricResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableNatGatewayEcsMetricRequest`] names.
///
/// - [`MissingParamNatGatewayId`](super::DocumentedError::MissingParamNatGatewayId)
/// - [`OperationFailedRegionNotSupport`](super::DocumentedError::OperationFailedRegionNotSupport)
/// - [`OperationFailedNoPermission`](super::DocumentedError::OperationFailedNoPermission)
/// - [`OperationFailedNatGatewayNotExist`](super::DocumentedError::OperationFailedNatGatewayNotExist)
/// - [`OperationFailedNatTypeInvalid`](super::DocumentedError::OperationFailedNatTypeInvalid)
pub type EnableNatGatewayEcsMetricError = super::DocumentedError;
