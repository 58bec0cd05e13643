// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAccelerator`, from `ga/UpdateAccelerator.md`.

use alicloud_runtime::codegen::*;

/// Changes a standard instance's name, description, specification, or bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::UpdateAcceleratorRequest::new()
///     .accelerator_id("ga-bp1odcab8tmno0hdq****")
///     .region_id("cn-hangzhou");
/// let reply = client.update_accelerator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAcceleratorRequest {
    /// **Required.** ID of the accelerator that the call is about.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567****`.
    pub client_token: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `Accelerator`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `Accelerator`.
    pub description: Option<String>,
    /// Size or model, by its name. Example: `1`.
    pub spec: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    /// Default: `false`. Example: `true`.
    pub auto_pay: Option<bool>,
    /// Whether coupons pay the bill; only when it is paid at once. Default: `false`. Example: `false`.
    pub auto_use_coupon: Option<bool>,
    /// Upper limit of the data rate.
    pub bandwidth: Option<i32>,
}

impl UpdateAcceleratorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
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
    /// Sets `Spec`.
    pub fn spec(mut self, value: impl Into<String>) -> Self {
        self.spec = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `AutoUseCoupon`.
    #[inline]
    pub fn auto_use_coupon(mut self, value: bool) -> Self {
        self.auto_use_coupon = Some(value);
        self
    }
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
}

request! {
    UpdateAcceleratorRequest {
        "AcceleratorId" => accelerator_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Name" => name: query,
        "Description" => description: query,
        "Spec" => spec: query,
        "AutoPay" => auto_pay: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for UpdateAcceleratorRequest {
    type Response = UpdateAcceleratorResponse;
    type Error = UpdateAcceleratorError;
    const INFO: OperationInfo = super::operation("UpdateAccelerator")
        .required(&["AcceleratorId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateAcceleratorError] = &[
        UpdateAcceleratorError::NotExistAccelerator,
        UpdateAcceleratorError::IllegalParameterSpec,
        UpdateAcceleratorError::StateErrorAccelerator,
        UpdateAcceleratorError::UnknownError,
    ];
}

/// Response to [`UpdateAcceleratorRequest`].
pub type UpdateAcceleratorResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateAcceleratorRequest`] names.
///
/// - [`NotExistAccelerator`](super::DocumentedError::NotExistAccelerator)
/// - [`IllegalParameterSpec`](super::DocumentedError::IllegalParameterSpec)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type UpdateAcceleratorError = super::DocumentedError;
