// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAcceleratorConfirm`, from `ga/UpdateAcceleratorConfirm.md`.

use alicloud_runtime::codegen::*;

/// Confirms a changed specification of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateAcceleratorConfirmRequest::new()
///     .region_id("cn-hangzhou")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****");
/// let reply = client.update_accelerator_confirm(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAcceleratorConfirmRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
}

impl UpdateAcceleratorConfirmRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    UpdateAcceleratorConfirmRequest {
        "RegionId" => region_id: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for UpdateAcceleratorConfirmRequest {
    type Response = UpdateAcceleratorConfirmResponse;
    type Error = UpdateAcceleratorConfirmError;
    const INFO: OperationInfo = super::operation("UpdateAcceleratorConfirm")
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId");
    const ERRORS: &'static [UpdateAcceleratorConfirmError] = &[
        UpdateAcceleratorConfirmError::NotExistAccelerator,
        UpdateAcceleratorConfirmError::StateErrorAccelerator,
        UpdateAcceleratorConfirmError::UnknownError,
    ];
}

/// Response to [`UpdateAcceleratorConfirmRequest`].
pub type UpdateAcceleratorConfirmResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateAcceleratorConfirmRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type UpdateAcceleratorConfirmError = super::DocumentedError;
