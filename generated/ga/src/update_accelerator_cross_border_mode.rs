// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAcceleratorCrossBorderMode`, from `ga/UpdateAcceleratorCrossBorderMode.md`.

use alicloud_runtime::codegen::*;

/// Changes over which kind of network an instance's cross-border traffic goes.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateAcceleratorCrossBorderModeRequest::new()
///     .accelerator_id("...")
///     .cross_border_mode("...");
/// let reply = client.update_accelerator_cross_border_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAcceleratorCrossBorderModeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** Way in which the cross border works.
    pub cross_border_mode: Option<String>,
}

impl UpdateAcceleratorCrossBorderModeRequest {
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
    /// Sets `CrossBorderMode`, which is required.
    pub fn cross_border_mode(mut self, value: impl Into<String>) -> Self {
        self.cross_border_mode = Some(value.into());
        self
    }
}

request! {
    UpdateAcceleratorCrossBorderModeRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AcceleratorId" => accelerator_id: query,
        "CrossBorderMode" => cross_border_mode: query,
    }
}

impl Operation for UpdateAcceleratorCrossBorderModeRequest {
    type Response = UpdateAcceleratorCrossBorderModeResponse;
    type Error = UpdateAcceleratorCrossBorderModeError;
    const INFO: OperationInfo = super::operation("UpdateAcceleratorCrossBorderMode")
        .required(&["AcceleratorId", "CrossBorderMode"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateAcceleratorCrossBorderModeError] = &[
        UpdateAcceleratorCrossBorderModeError::NotExistAccelerator,
        UpdateAcceleratorCrossBorderModeError::StateErrorAccelerator,
        UpdateAcceleratorCrossBorderModeError::NotSupportChangeCrossBorderModeAccelerator,
        UpdateAcceleratorCrossBorderModeError::ErrorComplianceIssue,
        UpdateAcceleratorCrossBorderModeError::CrossBorderStatusNotOpenAccelerator,
        UpdateAcceleratorCrossBorderModeError::UnknownError,
    ];
}

/// Response to [`UpdateAcceleratorCrossBorderModeRequest`].
pub type UpdateAcceleratorCrossBorderModeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateAcceleratorCrossBorderModeRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`NotSupportChangeCrossBorderModeAccelerator`](super::DocumentedError::NotSupportChangeCrossBorderModeAccelerator)
/// - [`ErrorComplianceIssue`](super::DocumentedError::ErrorComplianceIssue)
/// - [`CrossBorderStatusNotOpenAccelerator`](super::DocumentedError::CrossBorderStatusNotOpenAccelerator)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type UpdateAcceleratorCrossBorderModeError = super::DocumentedError;
