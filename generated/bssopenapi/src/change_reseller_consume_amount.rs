// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResellerConsumeAmount`, from `bssopenapi/ChangeResellerConsumeAmount.md`.

use alicloud_runtime::codegen::*;

/// Adjusts the consumed amount of a reseller's quota, upward or downward.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::ChangeResellerConsumeAmountRequest::new()
///     .adjust_type("...")
///     .amount("...")
///     .currency("...")
///     .business_type("...")
///     .source("...")
///     .out_biz_id("...");
/// let reply = client.change_reseller_consume_amount(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResellerConsumeAmountRequest {
    /// **Required.** Whether the consumed amount goes up or down.
    pub adjust_type: Option<String>,
    /// **Required.** Sum, in yuan, by which the used part of the quota is corrected.
    pub amount: Option<String>,
    /// **Required.** Currency of the amounts beside it.
    pub currency: Option<String>,
    /// **Required.** Kind of correction, such as `quota_amount_adjust`.
    pub business_type: Option<String>,
    /// **Required.** System that makes the call, by its name.
    pub source: Option<String>,
    /// **Required.** Number of the transaction in your own system; a repeated call with the same one
    /// counts only once.
    pub out_biz_id: Option<String>,
    /// Extra data for the call that has no parameter of its own.
    pub extend_map: Option<String>,
}

impl ChangeResellerConsumeAmountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AdjustType`, which is required.
    pub fn adjust_type(mut self, value: impl Into<String>) -> Self {
        self.adjust_type = Some(value.into());
        self
    }
    /// Sets `Amount`, which is required.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// Sets `Currency`, which is required.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets `BusinessType`, which is required.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `OutBizId`, which is required.
    pub fn out_biz_id(mut self, value: impl Into<String>) -> Self {
        self.out_biz_id = Some(value.into());
        self
    }
    /// Sets `ExtendMap`.
    pub fn extend_map(mut self, value: impl Into<String>) -> Self {
        self.extend_map = Some(value.into());
        self
    }
}

request! {
    ChangeResellerConsumeAmountRequest {
        "AdjustType" => adjust_type: query,
        "Amount" => amount: query,
        "Currency" => currency: query,
        "BusinessType" => business_type: query,
        "Source" => source: query,
        "OutBizId" => out_biz_id: query,
        "ExtendMap" => extend_map: query,
    }
}

impl Operation for ChangeResellerConsumeAmountRequest {
    type Response = ChangeResellerConsumeAmountResponse;
    type Error = ChangeResellerConsumeAmountError;
    const INFO: OperationInfo = super::operation("ChangeResellerConsumeAmount")
        .required(
            &["AdjustType", "Amount", "Currency", "BusinessType", "Source", "OutBizId"],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ChangeResellerConsumeAmountError] = &[
        ChangeResellerConsumeAmountError::NotApplicable,
        ChangeResellerConsumeAmountError::NotAuthorized,
        ChangeResellerConsumeAmountError::InternalError,
        ChangeResellerConsumeAmountError::ParameterError,
        ChangeResellerConsumeAmountError::_1101,
        ChangeResellerConsumeAmountError::UndefinedError,
    ];
}

/// Response to [`ChangeResellerConsumeAmountRequest`].
#[non_exhaustive]
pub struct ChangeResellerConsumeAmountResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Result of the call, such as the amount asked for. Example: `300.00`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6E068C3-25BC-455A-85FE-45F0B22ECB1F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ChangeResellerConsumeAmountResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ChangeResellerConsumeAmountRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`ParameterError`](super::DocumentedError::ParameterError)
/// - [`_1101`](super::DocumentedError::_1101)
/// - [`UndefinedError`](super::DocumentedError::UndefinedError)
pub type ChangeResellerConsumeAmountError = super::DocumentedError;
