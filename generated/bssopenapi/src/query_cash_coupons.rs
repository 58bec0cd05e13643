// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCashCoupons`, from `bssopenapi/QueryCashCoupons.md`.

use alicloud_runtime::codegen::*;

/// Lists the cash coupons of the account with what is left of each.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryCashCouponsRequest::new();
/// let reply = client.query_cash_coupons(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCashCouponsRequest {
    /// End of the range that the expiry time lies in.
    pub expiry_time_end: Option<String>,
    /// Start of the range that the expiry time lies in.
    pub expiry_time_start: Option<String>,
    /// Whether only items that can be used now are returned, or only those that cannot.
    pub effective_or_not: Option<bool>,
}

impl QueryCashCouponsRequest {
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
    QueryCashCouponsRequest {
        "ExpiryTimeEnd" => expiry_time_end: query,
        "ExpiryTimeStart" => expiry_time_start: query,
        "EffectiveOrNot" => effective_or_not: query,
    }
}

impl Operation for QueryCashCouponsRequest {
    type Response = QueryCashCouponsResponse;
    type Error = QueryCashCouponsError;
    const INFO: OperationInfo = super::operation("QueryCashCoupons")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryCashCouponsError] = &[
        QueryCashCouponsError::NotApplicable,
        QueryCashCouponsError::NotAuthorized,
        QueryCashCouponsError::MissingParameter,
        QueryCashCouponsError::InvalidParameter,
        QueryCashCouponsError::InvalidOwner,
        QueryCashCouponsError::InternalError,
        QueryCashCouponsError::UndefinedError,
    ];
}

/// Response to [`QueryCashCouponsRequest`].
#[non_exhaustive]
pub struct QueryCashCouponsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `147B566E-DB4C-4E43-BDBB-5DB1D9D268DB`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CashCouponData>,
}

response! {
    QueryCashCouponsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CashCouponData {
    /// Coupons that match the parameters of the call.
    pub cash_coupon: Vec<CashCoupon>,
}

response! {
    CashCouponData {
        "CashCoupon" => cash_coupon: list(""),
    }
}

/// Coupons that match the parameters of the call.
#[non_exhaustive]
pub struct CashCoupon {
    /// Whether the coupon can be used, has expired or was canceled. Example: `Available`.
    pub status: Option<String>,
    /// When it can no longer be used. Example: `2018-08-10T00:00:00Z`.
    pub expiry_time: Option<Timestamp>,
    /// When the account received it. Example: `2018-08-02T15:15:50Z`.
    pub granted_time: Option<Timestamp>,
    /// Amount that the card, coupon or voucher was worth when new. Example: `100.00`.
    pub nominal_value: Option<String>,
    /// When it can first be used. Example: `2018-08-02T15:15:50Z`.
    pub effective_time: Option<Timestamp>,
    /// Situations that it may be used in, in words. Example: `text`.
    pub applicable_scenarios: Option<String>,
    /// Identifies the coupon. Example: `34534253254325`.
    pub cash_coupon_id: Option<i64>,
    /// Products that it may be used for, in words. Example: `text`.
    pub applicable_products: Option<String>,
    /// Number printed on the coupon. Example: `Q-b1485def8f04a`.
    pub cash_coupon_no: Option<String>,
    /// What was left after the transaction, or is left on the card or coupon. Example: `100.00`.
    pub balance: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    CashCoupon {
        "Status" => status: value,
        "ExpiryTime" => expiry_time: value,
        "GrantedTime" => granted_time: value,
        "NominalValue" => nominal_value: value,
        "EffectiveTime" => effective_time: value,
        "ApplicableScenarios" => applicable_scenarios: value,
        "CashCouponId" => cash_coupon_id: value,
        "ApplicableProducts" => applicable_products: value,
        "CashCouponNo" => cash_coupon_no: value,
        "Balance" => balance: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`QueryCashCouponsRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`UndefinedError`](super::DocumentedError::UndefinedError)
pub type QueryCashCouponsError = super::DocumentedError;
