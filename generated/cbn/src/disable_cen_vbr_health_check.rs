// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableCenVbrHealthCheck`, from `cbn/DisableCenVbrHealthCheck.md`.

use alicloud_runtime::codegen::*;

/// Switches the health check of a VBR off; failures of the line go unnoticed.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DisableCenVbrHealthCheckRequest::new()
///     .cen_id("cen-kojok19x3j0q6kx5qf")
///     .vbr_instance_region_id("cn-shenzhen")
///     .vbr_instance_id("vbr-wz95o9aylj181n5mzk8za");
/// let reply = client.disable_cen_vbr_health_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableCenVbrHealthCheckRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** Region where the VBR lies.
    pub vbr_instance_region_id: Option<String>,
    /// **Required.** VBR, the cloud's end of a leased line, whose health check is meant.
    pub vbr_instance_id: Option<String>,
    /// Account that owns the VBR, if it is not your own.
    pub vbr_instance_owner_id: Option<i64>,
}

impl DisableCenVbrHealthCheckRequest {
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
    /// Sets `VbrInstanceRegionId`, which is required.
    pub fn vbr_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_instance_region_id = Some(value.into());
        self
    }
    /// Sets `VbrInstanceId`, which is required.
    pub fn vbr_instance_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_instance_id = Some(value.into());
        self
    }
    /// Sets `VbrInstanceOwnerId`.
    #[inline]
    pub fn vbr_instance_owner_id(mut self, value: i64) -> Self {
        self.vbr_instance_owner_id = Some(value);
        self
    }
}

request! {
    DisableCenVbrHealthCheckRequest {
        "CenId" => cen_id: query,
        "VbrInstanceRegionId" => vbr_instance_region_id: query,
        "VbrInstanceId" => vbr_instance_id: query,
        "VbrInstanceOwnerId" => vbr_instance_owner_id: query,
    }
}

impl Operation for DisableCenVbrHealthCheckRequest {
    type Response = DisableCenVbrHealthCheckResponse;
    type Error = DisableCenVbrHealthCheckError;
    const INFO: OperationInfo = super::operation("DisableCenVbrHealthCheck")
        .required(&["CenId", "VbrInstanceRegionId", "VbrInstanceId"]);
    const ERRORS: &'static [DisableCenVbrHealthCheckError] = &[
        DisableCenVbrHealthCheckError::InvalidParameter,
        DisableCenVbrHealthCheckError::Unauthorized,
    ];
}

/// Response to [`DisableCenVbrHealthCheckRequest`].
pub type DisableCenVbrHealthCheckResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DisableCenVbrHealthCheckRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DisableCenVbrHealthCheckError = super::DocumentedError;
