// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBasicAccelerator`, from `ga/DeleteBasicAccelerator.md`.

use alicloud_runtime::codegen::*;

/// Deletes a pay-as-you-go basic accelerator; one paid in advance has to be refunded instead.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteBasicAcceleratorRequest::new()
///     .accelerator_id("...");
/// let reply = client.delete_basic_accelerator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBasicAcceleratorRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
}

impl DeleteBasicAcceleratorRequest {
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
    DeleteBasicAcceleratorRequest {
        "RegionId" => region_id: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for DeleteBasicAcceleratorRequest {
    type Response = DeleteBasicAcceleratorResponse;
    type Error = DeleteBasicAcceleratorError;
    const INFO: OperationInfo = super::operation("DeleteBasicAccelerator")
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteBasicAcceleratorError] = &[
        DeleteBasicAcceleratorError::NotExistAccelerator,
        DeleteBasicAcceleratorError::StateErrorAccelerator,
        DeleteBasicAcceleratorError::BindExistAccelerator,
        DeleteBasicAcceleratorError::ExistIpSet,
        DeleteBasicAcceleratorError::UnknownError,
    ];
}

/// Response to [`DeleteBasicAcceleratorRequest`].
#[non_exhaustive]
pub struct DeleteBasicAcceleratorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
}

response! {
    DeleteBasicAcceleratorResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
    }
}

/// Errors that the documentation of [`DeleteBasicAcceleratorRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`BindExistAccelerator`](super::DocumentedError::BindExistAccelerator)
/// - [`ExistIpSet`](super::DocumentedError::ExistIpSet)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DeleteBasicAcceleratorError = super::DocumentedError;
