// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitNodeTupleOrder`, from `linkwan/SubmitNodeTupleOrder.md`.

use alicloud_runtime::codegen::*;

/// Submits a ticket that asks for node keys for a LoRa version.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::SubmitNodeTupleOrderRequest::new()
///     .lora_version("...")
///     .required_count(1)
///     .tuple_type("...");
/// let reply = client.submit_node_tuple_order(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitNodeTupleOrderRequest {
    /// **Required.** Which version of the lora is meant.
    pub lora_version: Option<String>,
    /// **Required.** How many there are of this: required. Range: 1 to 10000.
    pub required_count: Option<i64>,
    /// **Required.** Which kind of tuple it is or is to be.
    pub tuple_type: Option<String>,
}

impl SubmitNodeTupleOrderRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoraVersion`, which is required.
    pub fn lora_version(mut self, value: impl Into<String>) -> Self {
        self.lora_version = Some(value.into());
        self
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
    SubmitNodeTupleOrderRequest {
        "LoraVersion" => lora_version: query,
        "RequiredCount" => required_count: query,
        "TupleType" => tuple_type: query,
    }
}

impl Operation for SubmitNodeTupleOrderRequest {
    type Response = SubmitNodeTupleOrderResponse;
    type Error = SubmitNodeTupleOrderError;
    const INFO: OperationInfo = super::operation("SubmitNodeTupleOrder")
        .required(&["LoraVersion", "RequiredCount", "TupleType"])
        .success_flag("Success");
    const ERRORS: &'static [SubmitNodeTupleOrderError] = &[
        SubmitNodeTupleOrderError::ForbiddenByRam,
        SubmitNodeTupleOrderError::ForbiddenByRiskControl,
        SubmitNodeTupleOrderError::InternalError,
        SubmitNodeTupleOrderError::CloudProductNotActivated,
        SubmitNodeTupleOrderError::FeatureNotActivated,
    ];
}

/// Response to [`SubmitNodeTupleOrderRequest`].
#[non_exhaustive]
pub struct SubmitNodeTupleOrderResponse {
    /// What the call returns besides its status. Example: `12345`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SubmitNodeTupleOrderResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`SubmitNodeTupleOrderRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
pub type SubmitNodeTupleOrderError = super::DocumentedError;
