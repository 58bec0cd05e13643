// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetResellerUserQuota`, from `bssopenapi/SetResellerUserQuota.md`.

use alicloud_runtime::codegen::*;

/// Sets how much a reseller's customer may spend.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::SetResellerUserQuotaRequest::new()
///     .amount("...");
/// let reply = client.set_reseller_user_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetResellerUserQuotaRequest {
    /// **Required.** Quota that the customer has from now on, in yuan.
    pub amount: Option<String>,
    /// Currency of the amounts beside it.
    pub currency: Option<String>,
    /// Number of the business transaction in your own system.
    pub out_biz_id: Option<String>,
}

impl SetResellerUserQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Amount`, which is required.
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// Sets `Currency`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    /// Sets `OutBizId`.
    pub fn out_biz_id(mut self, value: impl Into<String>) -> Self {
        self.out_biz_id = Some(value.into());
        self
    }
}

request! {
    SetResellerUserQuotaRequest {
        "Amount" => amount: query,
        "Currency" => currency: query,
        "OutBizId" => out_biz_id: query,
    }
}

impl Operation for SetResellerUserQuotaRequest {
    type Response = SetResellerUserQuotaResponse;
    type Error = SetResellerUserQuotaError;
    const INFO: OperationInfo = super::operation("SetResellerUserQuota")
        .required(&["Amount"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [SetResellerUserQuotaError] = &[
        SetResellerUserQuotaError::NotApplicable,
        SetResellerUserQuotaError::NotAuthorized,
        SetResellerUserQuotaError::InternalError,
        SetResellerUserQuotaError::ParameterError,
        SetResellerUserQuotaError::CreditInnerError,
        SetResellerUserQuotaError::UndefinedError,
    ];
}

/// Response to [`SetResellerUserQuotaRequest`].
#[non_exhaustive]
pub struct SetResellerUserQuotaResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5B803CF-94D8-43AF-ADB3-D819AAD30E27`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SetResellerUserQuotaResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`SetResellerUserQuotaRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`ParameterError`](super::DocumentedError::ParameterError)
/// - [`CreditInnerError`](super::DocumentedError::CreditInnerError), here with HTTP status 500
/// - [`UndefinedError`](super::DocumentedError::UndefinedError)
pub type SetResellerUserQuotaError = super::DocumentedError;
