// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryResellerAvailableQuota`, from `bssopenapi/QueryResellerAvailableQuota.md`.

use alicloud_runtime::codegen::*;

/// Returns how much of the quota a reseller's customer has left.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryResellerAvailableQuotaRequest::new();
/// let reply = client.query_reseller_available_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryResellerAvailableQuotaRequest {
    /// Not used; leave it out.
    pub item_codes: Option<String>,
}

impl QueryResellerAvailableQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ItemCodes`.
    pub fn item_codes(mut self, value: impl Into<String>) -> Self {
        self.item_codes = Some(value.into());
        self
    }
}

request! {
    QueryResellerAvailableQuotaRequest {
        "ItemCodes" => item_codes: query,
    }
}

impl Operation for QueryResellerAvailableQuotaRequest {
    type Response = QueryResellerAvailableQuotaResponse;
    type Error = QueryResellerAvailableQuotaError;
    const INFO: OperationInfo = super::operation("QueryResellerAvailableQuota")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryResellerAvailableQuotaError] = &[
        QueryResellerAvailableQuotaError::NotApplicable,
        QueryResellerAvailableQuotaError::NotAuthorized,
        QueryResellerAvailableQuotaError::InternalError,
        QueryResellerAvailableQuotaError::ParameterError,
        QueryResellerAvailableQuotaError::_304,
        QueryResellerAvailableQuotaError::CreditInnerError,
        QueryResellerAvailableQuotaError::UndefinedError,
    ];
}

/// Response to [`QueryResellerAvailableQuotaRequest`].
#[non_exhaustive]
pub struct QueryResellerAvailableQuotaResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// Result of the call, such as the amount asked for. Example: `300`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79EE7556-0CFD-44EB-9CD6-B3B526E3A85F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryResellerAvailableQuotaResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`QueryResellerAvailableQuotaRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`ParameterError`](super::DocumentedError::ParameterError)
/// - [`_304`](super::DocumentedError::_304)
/// - [`CreditInnerError`](super::DocumentedError::CreditInnerError)
/// - [`UndefinedError`](super::DocumentedError::UndefinedError)
pub type QueryResellerAvailableQuotaError = super::DocumentedError;
