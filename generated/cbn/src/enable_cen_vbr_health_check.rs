// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableCenVbrHealthCheck`, from `cbn/EnableCenVbrHealthCheck.md`.

use alicloud_runtime::codegen::*;

/// Sets up probes over the line of a VBR, so that routes can switch when it fails.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::EnableCenVbrHealthCheckRequest::new()
///     .cen_id("cen-hahhfskfkseig****")
///     .health_check_source_ip("192.168.1.xx")
///     .health_check_target_ip("10.0.0.xx")
///     .vbr_instance_id("vbr-wz95o9aylj181n5mzk****")
///     .vbr_instance_region_id("cn-shenzhen");
/// let reply = client.enable_cen_vbr_health_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableCenVbrHealthCheckRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-hahhfskfkseig****`.
    pub cen_id: Option<String>,
    /// Address that the probes are sent from. Example: `192.168.1.xx`.
    pub health_check_source_ip: Option<String>,
    /// **Required.** Address at the far end of the line that the probes are sent to.
    /// Example: `10.0.0.xx`.
    pub health_check_target_ip: Option<String>,
    /// **Required.** VBR, the cloud's end of a leased line, whose health check is meant.
    /// Example: `vbr-wz95o9aylj181n5mzk****`.
    pub vbr_instance_id: Option<String>,
    /// **Required.** Region where the VBR lies. Example: `cn-shenzhen`.
    pub vbr_instance_region_id: Option<String>,
    /// Account that owns the VBR, if it is not your own. Example: `1233233323445689999`.
    pub vbr_instance_owner_id: Option<i64>,
    /// Time from one probe to the next. Range: 1 to 3.
    pub health_check_interval: Option<i32>,
    /// How many probes in a row decide on the state of the line. Range: 3 to 8.
    pub healthy_threshold: Option<i32>,
    /// Whether the health check only probes, without switching routes when the line fails.
    pub health_check_only: Option<bool>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl EnableCenVbrHealthCheckRequest {
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
    /// Sets `HealthCheckSourceIp`.
    pub fn health_check_source_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_source_ip = Some(value.into());
        self
    }
    /// Sets `HealthCheckTargetIp`, which is required.
    pub fn health_check_target_ip(mut self, value: impl Into<String>) -> Self {
        self.health_check_target_ip = Some(value.into());
        self
    }
    /// Sets `VbrInstanceId`, which is required.
    pub fn vbr_instance_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_instance_id = Some(value.into());
        self
    }
    /// Sets `VbrInstanceRegionId`, which is required.
    pub fn vbr_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_instance_region_id = Some(value.into());
        self
    }
    /// Sets `VbrInstanceOwnerId`.
    #[inline]
    pub fn vbr_instance_owner_id(mut self, value: i64) -> Self {
        self.vbr_instance_owner_id = Some(value);
        self
    }
    /// Sets `HealthCheckInterval`.
    #[inline]
    pub fn health_check_interval(mut self, value: i32) -> Self {
        self.health_check_interval = Some(value);
        self
    }
    /// Sets `HealthyThreshold`.
    #[inline]
    pub fn healthy_threshold(mut self, value: i32) -> Self {
        self.healthy_threshold = Some(value);
        self
    }
    /// Sets `HealthCheckOnly`.
    #[inline]
    pub fn health_check_only(mut self, value: bool) -> Self {
        self.health_check_only = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    EnableCenVbrHealthCheckRequest {
        "CenId" => cen_id: query,
        "HealthCheckSourceIp" => health_check_source_ip: query,
        "HealthCheckTargetIp" => health_check_target_ip: query,
        "VbrInstanceId" => vbr_instance_id: query,
        "VbrInstanceRegionId" => vbr_instance_region_id: query,
        "VbrInstanceOwnerId" => vbr_instance_owner_id: query,
        "HealthCheckInterval" => health_check_interval: query,
        "HealthyThreshold" => healthy_threshold: query,
        "HealthCheckOnly" => health_check_only: query,
        "Description" => description: query,
    }
}

impl Operation for EnableCenVbrHealthCheckRequest {
    type Response = EnableCenVbrHealthCheckResponse;
    type Error = EnableCenVbrHealthCheckError;
    const INFO: OperationInfo = super::operation("EnableCenVbrHealthCheck")
        .required(
            &["CenId", "HealthCheckTargetIp", "VbrInstanceId", "VbrInstanceRegionId"],
        );
    const ERRORS: &'static [EnableCenVbrHealthCheckError] = &[
        EnableCenVbrHealthCheckError::RouteConflict,
        EnableCenVbrHealthCheckError::IllegalSourceIpOrTargetIp,
        EnableCenVbrHealthCheckError::OperationFailedStatusNotSupport,
        EnableCenVbrHealthCheckError::OperationFailedSourceIpUnSupported,
        EnableCenVbrHealthCheckError::InvalidStatusHealthCheck,
        EnableCenVbrHealthCheckError::OperationFailedIpAddressExhausted,
        EnableCenVbrHealthCheckError::InvalidParameter,
        EnableCenVbrHealthCheckError::Unauthorized,
    ];
}

/// Response to [`EnableCenVbrHealthCheckRequest`].
pub type EnableCenVbrHealthCheckResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`EnableCenVbrHealthCheckRequest`] names.
///
/// - [`RouteConflict`](super::DocumentedError::RouteConflict)
/// - [`IllegalSourceIpOrTargetIp`](super::DocumentedError::IllegalSourceIpOrTargetIp)
/// - [`OperationFailedStatusNotSupport`](super::DocumentedError::OperationFailedStatusNotSupport)
/// - [`OperationFailedSourceIpUnSupported`](super::DocumentedError::OperationFailedSourceIpUnSupported)
/// - [`InvalidStatusHealthCheck`](super::DocumentedError::InvalidStatusHealthCheck)
/// - [`OperationFailedIpAddressExhausted`](super::DocumentedError::OperationFailedIpAddressExhausted)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type EnableCenVbrHealthCheckError = super::DocumentedError;
