// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitGatewayTupleOrder`, from `linkwan/SubmitGatewayTupleOrder.md`.

use alicloud_runtime::codegen::*;

/// Submits a ticket that asks for a number of gateway security keys.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::SubmitGatewayTupleOrderRequest::new()
///     .required_count(1)
///     .tuple_type("...");
/// let reply = client.submit_gateway_tuple_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitGatewayTupleOrderRequest {
    /// **Required.** How many there are of this: required.
    pub required_count: Option<i64>,
    /// **Required.** Which kind of tuple it is or is to be.
    pub tuple_type: Option<String>,
}

impl SubmitGatewayTupleOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequiredCount`, which is required.
    #[inline]
    pub fn required_count(mut self, value: i64) -> Self {
        self.required_count = Some(value);
        self
    }
    /// Sets `TupleType`, which is required.
    pub fn tuple_type(mut self, value: impl Into<String>) -> Self {
        self.tuple_type = Some(value.into());
        self
    }
}

request! {
    SubmitGatewayTupleOrderRequest {
        "RequiredCount" => required_count: query,
        "TupleType" => tuple_type: query,
    }
}

impl Operation for SubmitGatewayTupleOrderRequest {
    type Response = SubmitGatewayTupleOrderResponse;
    type Error = SubmitGatewayTupleOrderError;
    const INFO: OperationInfo = super::operation("SubmitGatewayTupleOrder")
        .required(&["RequiredCount", "TupleType"])
        .success_flag("Success");
    const ERRORS: &'static [SubmitGatewayTupleOrderError] = &[
        SubmitGatewayTupleOrderError::ForbiddenByRam,
        SubmitGatewayTupleOrderError::ForbiddenByRiskControl,
        SubmitGatewayTupleOrderError::InternalError,
        SubmitGatewayTupleOrderError::CloudProductNotActivated,
        SubmitGatewayTupleOrderError::FeatureNotActivated,
        SubmitGatewayTupleOrderError::ExceedGatewayTupleLimit,
    ];
}

/// Response to [`SubmitGatewayTupleOrderRequest`].
#[non_exhaustive]
pub struct SubmitGatewayTupleOrderResponse {
    /// What the call returns besides its status. Example: `12345`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SubmitGatewayTupleOrderResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`SubmitGatewayTupleOrderRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`ExceedGatewayTupleLimit`](super::DocumentedError::ExceedGatewayTupleLimit)
pub type SubmitGatewayTupleOrderError = super::DocumentedError;
