// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstanceChargeType`, from `elasticsearch/UpdateInstanceChargeType.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PaymentInfo, PricingCycle};

/// Converts a pay-as-you-go Elasticsearch instance to subscription.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::update_instance_charge_type::PaymentInfo;
///
/// let request = alicloud_elasticsearch::UpdateInstanceChargeTypeRequest::new()
///     .instance_id("es-cn-0pp1jxvcl000z****")
///     .payment_info([PaymentInfo::new()])
///     .payment_type("prepaid");
/// let reply = client.update_instance_charge_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstanceChargeTypeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-0pp1jxvcl000z****`.
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

impl UpdateInstanceChargeTypeRequest {
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
    UpdateInstanceChargeTypeRequest {
        "InstanceId" => instance_id: path,
        "clientToken" => client_token: query,
        "paymentInfo" => payment_info: body,
        "paymentType" => payment_type: body,
        "body" => body: body,
    }
}

impl Operation for UpdateInstanceChargeTypeRequest {
    type Response = UpdateInstanceChargeTypeResponse;
    type Error = UpdateInstanceChargeTypeError;
    const INFO: OperationInfo = super::operation("UpdateInstanceChargeType")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/convert-pay-type")
        .required(&["InstanceId", "paymentInfo", "paymentType"])
        .idempotency_token("clientToken");
    const ERRORS: &'static [UpdateInstanceChargeTypeError] = &[
        UpdateInstanceChargeTypeError::InstanceNotFound,
    ];
}

/// Response to [`UpdateInstanceChargeTypeRequest`].
#[non_exhaustive]
pub struct UpdateInstanceChargeTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    UpdateInstanceChargeTypeResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`UpdateInstanceChargeTypeRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdateInstanceChargeTypeError = super::DocumentedError;
