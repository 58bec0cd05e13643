// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccelerator`, from `ga/DeleteAccelerator.md`.

use alicloud_runtime::codegen::*;

/// Deletes an accelerator; clients can no longer reach the origins through it.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteAcceleratorRequest::new()
///     .region_id("cn-hangzhou")
///     .accelerator_id("ga-bp1odcab8tmno0hdq****");
/// let reply = client.delete_accelerator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAcceleratorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
}

impl DeleteAcceleratorRequest {
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
    DeleteAcceleratorRequest {
        "RegionId" => region_id: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for DeleteAcceleratorRequest {
    type Response = DeleteAcceleratorResponse;
    type Error = DeleteAcceleratorError;
    const INFO: OperationInfo = super::operation("DeleteAccelerator")
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteAcceleratorError] = &[
        DeleteAcceleratorError::NotExistAccelerator,
        DeleteAcceleratorError::StateErrorAccelerator,
        DeleteAcceleratorError::BindExistAccelerator,
        DeleteAcceleratorError::ExistIpSet,
        DeleteAcceleratorError::ExistListener,
        DeleteAcceleratorError::UnknownError,
    ];
}

/// Response to [`DeleteAcceleratorRequest`].
#[non_exhaustive]
pub struct DeleteAcceleratorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
}

response! {
    DeleteAcceleratorResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
    }
}

/// Errors that the documentation of [`DeleteAcceleratorRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`BindExistAccelerator`](super::DocumentedError::BindExistAccelerator)
/// - [`ExistIpSet`](super::DocumentedError::ExistIpSet)
/// - [`ExistListener`](super::DocumentedError::ExistListener)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DeleteAcceleratorError = super::DocumentedError;
