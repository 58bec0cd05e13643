// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryPrepaidCards`, from `bssopenapi/QueryPrepaidCards.md`.

use alicloud_runtime::codegen::*;

/// Lists the prepaid cards of the account with what is left of each.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryPrepaidCardsRequest::new();
/// let reply = client.query_prepaid_cards(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryPrepaidCardsRequest {
    /// End of the range that the expiry time lies in.
    pub expiry_time_end: Option<String>,
    /// Start of the range that the expiry time lies in.
    pub expiry_time_start: Option<String>,
    /// Whether only items that can be used now are returned, or only those that cannot.
    pub effective_or_not: Option<bool>,
}

impl QueryPrepaidCardsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExpiryTimeEnd`.
    pub fn expiry_time_end(mut self, value: impl Into<String>) -> Self {
        self.expiry_time_end = Some(value.into());
        self
    }
    /// Sets `ExpiryTimeStart`.
    pub fn expiry_time_start(mut self, value: impl Into<String>) -> Self {
        self.expiry_time_start = Some(value.into());
        self
    }
    /// Sets `EffectiveOrNot`.
    #[inline]
    pub fn effective_or_not(mut self, value: bool) -> Self {
        self.effective_or_not = Some(value);
        self
    }
}

request! {
    QueryPrepaidCardsRequest {
        "ExpiryTimeEnd" => expiry_time_end: query,
        "ExpiryTimeStart" => expiry_time_start: query,
        "EffectiveOrNot" => effective_or_not: query,
    }
}

impl Operation for QueryPrepaidCardsRequest {
    type Response = QueryPrepaidCardsResponse;
    type Error = QueryPrepaidCardsError;
    const INFO: OperationInfo = super::operation("QueryPrepaidCards")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryPrepaidCardsError] = &[
        QueryPrepaidCardsError::NotApplicable,
        QueryPrepaidCardsError::NotAuthorized,
        QueryPrepaidCardsError::MissingParameter,
        QueryPrepaidCardsError::InvalidParameter,
        QueryPrepaidCardsError::InvalidOwner,
        QueryPrepaidCardsError::InternalError,
        QueryPrepaidCardsError::UndefinedError,
    ];
}

/// Response to [`QueryPrepaidCardsRequest`].
#[non_exhaustive]
pub struct QueryPrepaidCardsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7EA6C02D-06D0-4213-9C3B-E67910F7D1EB`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<PrepaidCardData>,
}

response! {
    QueryPrepaidCardsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PrepaidCardData {
    /// Prepaid cards that match the parameters of the call.
    pub prepaid_card: Vec<PrepaidCard>,
}

response! {
    PrepaidCardData {
        "PrepaidCard" => prepaid_card: list(""),
    }
}

/// Prepaid cards that match the parameters of the call.
#[non_exhaustive]
pub struct PrepaidCard {
    /// Whether the card can be used, has expired or was canceled. Example: `Available`.
    pub status: Option<String>,
    /// When it can no longer be used. Example: `2019-08-04T01:39:11Z`.
    pub expiry_time: Option<Timestamp>,
    /// When the account received it. Example: `2018-08-03T01:39:11Z`.
    pub granted_time: Option<Timestamp>,
    /// Amount that the card, coupon or voucher was worth when new. Example: `100.00`.
    pub nominal_value: Option<String>,
    /// When it can first be used. Example: `2018-08-03T01:39:11Z`.
    pub effective_time: Option<Timestamp>,
    /// Number printed on the prepaid card. Example: `Q-7edaab979fc9`.
    pub prepaid_card_no: Option<String>,
    /// Situations that it may be used in, in words. Example: `test`.
    pub applicable_scenarios: Option<String>,
    /// Identifies the prepaid card. Example: `213432432`.
    pub prepaid_card_id: Option<i64>,
    /// Products that it may be used for, in words. Example: `text`.
    pub applicable_products: Option<String>,
    /// What was left after the transaction, or is left on the card or coupon. Example: `100.00`.
    pub balance: Option<String>,
}

response! {
    PrepaidCard {
        "Status" => status: value,
        "ExpiryTime" => expiry_time: value,
        "GrantedTime" => granted_time: value,
        "NominalValue" => nominal_value: value,
        "EffectiveTime" => effective_time: value,
        "PrepaidCardNo" => prepaid_card_no: value,
        "ApplicableScenarios" => applicable_scenarios: value,
        "PrepaidCardId" => prepaid_card_id: value,
        "ApplicableProducts" => applicable_products: value,
        "Balance" => balance: value,
    }
}

/// Errors that the documentation of [`QueryPrepaidCardsRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`UndefinedError`](super::DocumentedError::UndefinedError)
pub type QueryPrepaidCardsError = super::DocumentedError;
