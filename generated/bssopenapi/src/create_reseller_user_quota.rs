// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateResellerUserQuota`, from `bssopenapi/CreateResellerUserQuota.md`.

use alicloud_runtime::codegen::*;

/// Sets up a spending quota for a customer of the reseller.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::CreateResellerUserQuotaRequest::new()
///     .amount("...")
///     .currency("...");
/// let reply = client.create_reseller_user_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateResellerUserQuotaRequest {
    /// **Required.** Quota that the customer starts with, in yuan.
    pub amount: Option<String>,
    /// **Required.** Currency of the amounts beside it.
    pub currency: Option<String>,
    /// Number of the business transaction in your own system.
    pub out_biz_id: Option<String>,
}

impl CreateResellerUserQuotaRequest {
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
    /// Sets `Currency`, which is required.
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
    CreateResellerUserQuotaRequest {
        "Amount" => amount: query,
        "Currency" => currency: query,
        "OutBizId" => out_biz_id: query,
    }
}

impl Operation for CreateResellerUserQuotaRequest {
    type Response = CreateResellerUserQuotaResponse;
    type Error = CreateResellerUserQuotaError;
    const INFO: OperationInfo = super::operation("CreateResellerUserQuota")
        .required(&["Amount", "Currency"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateResellerUserQuotaError] = &[
        CreateResellerUserQuotaError::NotApplicable,
        CreateResellerUserQuotaError::NotAuthorized,
        CreateResellerUserQuotaError::InternalError,
        CreateResellerUserQuotaError::ParameterError,
        CreateResellerUserQuotaError::_303,
        CreateResellerUserQuotaError::CreditInnerError,
        CreateResellerUserQuotaError::UndefinedError,
    ];
}

/// Response to [`CreateResellerUserQuotaRequest`].
#[non_exhaustive]
pub struct CreateResellerUserQuotaResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79EE7556-0CFD-44EB-9CD6-B3B526E3A85F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateResellerUserQuotaResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateResellerUserQuotaRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`ParameterError`](super::DocumentedError::ParameterError)
/// - [`_303`](super::DocumentedError::_303)
/// - [`CreditInnerError`](super::DocumentedError::CreditInnerError)
/// - [`UndefinedError`](super::DocumentedError::UndefinedError)
pub type CreateResellerUserQuotaError = super::DocumentedError;
