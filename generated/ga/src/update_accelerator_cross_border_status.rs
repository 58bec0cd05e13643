// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAcceleratorCrossBorderStatus`, from `ga/UpdateAcceleratorCrossBorderStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches an instance's cross-border data transmission on.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateAcceleratorCrossBorderStatusRequest::new()
///     .accelerator_id("...")
///     .cross_border_status(true);
/// let reply = client.update_accelerator_cross_border_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAcceleratorCrossBorderStatusRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** State of the cross border, to narrow the list down to or to be put into.
    pub cross_border_status: Option<bool>,
}

impl UpdateAcceleratorCrossBorderStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `CrossBorderStatus`, which is required.
    #[inline]
    pub fn cross_border_status(mut self, value: bool) -> Self {
        self.cross_border_status = Some(value);
        self
    }
}

request! {
    UpdateAcceleratorCrossBorderStatusRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "CrossBorderStatus" => cross_border_status: query,
    }
}

impl Operation for UpdateAcceleratorCrossBorderStatusRequest {
    type Response = UpdateAcceleratorCrossBorderStatusResponse;
    type Error = UpdateAcceleratorCrossBorderStatusError;
    const INFO: OperationInfo = super::operation("UpdateAcceleratorCrossBorderStatus")
        .required(&["AcceleratorId", "CrossBorderStatus"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateAcceleratorCrossBorderStatusError] = &[
        UpdateAcceleratorCrossBorderStatusError::CrossBorderStatusUnsupportedAccelerator,
        UpdateAcceleratorCrossBorderStatusError::CrossBorderStatusTurnOffInvalidAccelerator,
        UpdateAcceleratorCrossBorderStatusError::ErrorComplianceIssue,
        UpdateAcceleratorCrossBorderStatusError::StateErrorAccelerator,
        UpdateAcceleratorCrossBorderStatusError::NotOpenCrossBorderStatus,
        UpdateAcceleratorCrossBorderStatusError::UnknownError,
    ];
}

/// Response to [`UpdateAcceleratorCrossBorderStatusRequest`].
pub type UpdateAcceleratorCrossBorderStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateAcceleratorCrossBorderStatusRequest`] names.
///
/// - [`CrossBorderStatusUnsupportedAccelerator`](super::DocumentedError::CrossBorderStatusUnsupportedAccelerator)
/// - [`CrossBorderStatusTurnOffInvalidAccelerator`](super::DocumentedError::CrossBorderStatusTurnOffInvalidAccelerator)
/// - [`ErrorComplianceIssue`](super::DocumentedError::ErrorComplianceIssue)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotOpenCrossBorderStatus`](super::DocumentedError::NotOpenCrossBorderStatus)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type UpdateAcceleratorCrossBorderStatusError = super::DocumentedError;
