// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateBasicAccelerator`, from `ga/UpdateBasicAccelerator.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or description of a basic instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateBasicAcceleratorRequest::new()
///     .accelerator_id("...");
/// let reply = client.update_basic_accelerator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateBasicAcceleratorRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
}

impl UpdateBasicAcceleratorRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    UpdateBasicAcceleratorRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Description" => description: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for UpdateBasicAcceleratorRequest {
    type Response = UpdateBasicAcceleratorResponse;
    type Error = UpdateBasicAcceleratorError;
    const INFO: OperationInfo = super::operation("UpdateBasicAccelerator")
        .required(&["AcceleratorId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateBasicAcceleratorError] = &[
        UpdateBasicAcceleratorError::NotExistAccelerator,
        UpdateBasicAcceleratorError::StateErrorAccelerator,
        UpdateBasicAcceleratorError::UnknownError,
    ];
}

/// Response to [`UpdateBasicAcceleratorRequest`].
pub type UpdateBasicAcceleratorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateBasicAcceleratorRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type UpdateBasicAcceleratorError = super::DocumentedError;
