// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAcceleratorAutoRenewAttribute`, from `ga/UpdateAcceleratorAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes whether and for how long an instance renews itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateAcceleratorAutoRenewAttributeRequest::new()
///     .accelerator_id("...");
/// let reply = client.update_accelerator_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAcceleratorAutoRenewAttributeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    pub renewal_status: Option<String>,
    /// How long the auto renew lasts.
    pub auto_renew_duration: Option<i32>,
}

impl UpdateAcceleratorAutoRenewAttributeRequest {
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }
    /// Sets `AutoRenewDuration`.
    #[inline]
    pub fn auto_renew_duration(mut self, value: i32) -> Self {
        self.auto_renew_duration = Some(value);
        self
    }
}

request! {
    UpdateAcceleratorAutoRenewAttributeRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "AcceleratorId" => accelerator_id: query,
        "AutoRenew" => auto_renew: query,
        "RenewalStatus" => renewal_status: query,
        "AutoRenewDuration" => auto_renew_duration: query,
    }
}

impl Operation for UpdateAcceleratorAutoRenewAttributeRequest {
    type Response = UpdateAcceleratorAutoRenewAttributeResponse;
    type Error = UpdateAcceleratorAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation("UpdateAcceleratorAutoRenewAttribute")
        .required(&["AcceleratorId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateAcceleratorAutoRenewAttributeError] = &[
        UpdateAcceleratorAutoRenewAttributeError::NotExistAccelerator,
        UpdateAcceleratorAutoRenewAttributeError::UnknownError,
    ];
}

/// Response to [`UpdateAcceleratorAutoRenewAttributeRequest`].
#[non_exhaustive]
pub struct UpdateAcceleratorAutoRenewAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F591955F-5CB5-4CCE-A75D-17CF2085CE22`.
    pub request_id: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp17frjjh0udz4qz****`.
    pub accelerator_id: Option<String>,
}

response! {
    UpdateAcceleratorAutoRenewAttributeResponse {
        "RequestId" => request_id: value,
        "AcceleratorId" => accelerator_id: value,
    }
}

/// Errors that the documentation of [`UpdateAcceleratorAutoRenewAttributeRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type UpdateAcceleratorAutoRenewAttributeError = super::DocumentedError;
