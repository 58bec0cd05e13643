// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetRenewal`, from `bssopenapi/SetRenewal.md`.

use alicloud_runtime::codegen::*;

/// Sets whether instances are renewed automatically, and for how long.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::SetRenewalRequest::new()
///     .instance_ids("...")
///     .product_code("...")
///     .renewal_status("...");
/// let reply = client.set_renewal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetRenewalRequest {
    /// How far each automatic renewal extends the subscription; needed for automatic renewal.
    pub renewal_period: Option<i32>,
    /// **Required.** Instances concerned, by their IDs, separated by commas.
    pub instance_ids: Option<String>,
    /// **Required.** Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it.
    pub product_type: Option<String>,
    /// Whether the item is paid in advance or after use.
    pub subscription_type: Option<String>,
    /// Whether automatic renewal is counted in months or years; needed for automatic renewal.
    pub renewal_period_unit: Option<String>,
    /// **Required.** What happens when the subscription runs out: renewal by itself, by hand, or none.
    pub renewal_status: Option<String>,
}

impl SetRenewalRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RenewalPeriod`.
    #[inline]
    pub fn renewal_period(mut self, value: i32) -> Self {
        self.renewal_period = Some(value);
        self
    }
    /// Sets `InstanceIDs`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `ProductCode`, which is required.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `SubscriptionType`.
    pub fn subscription_type(mut self, value: impl Into<String>) -> Self {
        self.subscription_type = Some(value.into());
        self
    }
    /// Sets `RenewalPeriodUnit`.
    pub fn renewal_period_unit(mut self, value: impl Into<String>) -> Self {
        self.renewal_period_unit = Some(value.into());
        self
    }
    /// Sets `RenewalStatus`, which is required.
    pub fn renewal_status(mut self, value: impl Into<String>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }
}

request! {
    SetRenewalRequest {
        "RenewalPeriod" => renewal_period: query,
        "InstanceIDs" => instance_ids: query,
        "ProductCode" => product_code: query,
        "ProductType" => product_type: query,
        "SubscriptionType" => subscription_type: query,
        "RenewalPeriodUnit" => renewal_period_unit: query,
        "RenewalStatus" => renewal_status: query,
    }
}

impl Operation for SetRenewalRequest {
    type Response = SetRenewalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetRenewal")
        .required(&["InstanceIDs", "ProductCode", "RenewalStatus"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`SetRenewalRequest`].
#[non_exhaustive]
pub struct SetRenewalResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6000EE23-274B-4E07-A697-FF2E999520A4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SetRenewalResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
