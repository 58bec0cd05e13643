// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLogstashChargeType`, from `elasticsearch/UpdateLogstashChargeType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PaymentInfo, PricingCycle};

/// Converts a pay-as-you-go Logstash instance to subscription.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::update_logstash_charge_type::PaymentInfo;
///
/// let request = alicloud_elasticsearch::UpdateLogstashChargeTypeRequest::new()
///     .instance_id("ls-cn-n6w1o5jq****")
///     .payment_info([PaymentInfo::new()])
///     .payment_type("prepaid");
/// let reply = client.update_logstash_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLogstashChargeTypeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-n6w1o5jq****`.
    pub instance_id: Option<String>,
    /// Token for the client; pass it on without reading anything into it.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** What is known about the payment.
    pub payment_info: Vec<PaymentInfo>,
    /// **Required.** Which kind of payment it is or is to be. Example: `prepaid`.
    pub payment_type: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateLogstashChargeTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `paymentInfo`, which is required.
    pub fn payment_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<PaymentInfo>>,
    ) -> Self {
        self.payment_info = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `paymentType`, which is required.
    pub fn payment_type(mut self, value: impl Into<String>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateLogstashChargeTypeRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "paymentInfo" => payment_info: body,
        "paymentType" => payment_type: body,
        "body" => body: body,
    }
}

impl Operation for UpdateLogstashChargeTypeRequest {
    type Response = UpdateLogstashChargeTypeResponse;
    type Error = UpdateLogstashChargeTypeError;
    const INFO: OperationInfo = super::operation("UpdateLogstashChargeType")
        .roa("POST", "/openapi/logstashes/{InstanceId}/actions/convert-pay-type")
        .required(&["InstanceId", "paymentInfo", "paymentType"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdateLogstashChargeTypeError] = &[
        UpdateLogstashChargeTypeError::InstanceNotFound,
        UpdateLogstashChargeTypeError::InstanceActivating,
    ];
}

/// Response to [`UpdateLogstashChargeTypeRequest`].
#[non_exhaustive]
pub struct UpdateLogstashChargeTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdateLogstashChargeTypeResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`UpdateLogstashChargeTypeRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
pub type UpdateLogstashChargeTypeError = super::DocumentedError;
