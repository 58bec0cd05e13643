// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryRedeem`, from `bssopenapi/QueryRedeem.md`.

use alicloud_runtime::codegen::*;

/// Lists the vouchers of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryRedeemRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_redeem(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryRedeemRequest {
    /// Start of the range that the expiry time lies in.
    pub expiry_time_start: Option<String>,
    /// End of the range that the expiry time lies in.
    pub expiry_time_end: Option<String>,
    /// Whether only items that can be used now are returned, or only those that cannot.
    pub effective_or_not: Option<bool>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl QueryRedeemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ExpiryTimeStart`.
    pub fn expiry_time_start(mut self, value: impl Into<String>) -> Self {
        self.expiry_time_start = Some(value.into());
        self
    }
    /// Sets `ExpiryTimeEnd`.
    pub fn expiry_time_end(mut self, value: impl Into<String>) -> Self {
        self.expiry_time_end = Some(value.into());
        self
    }
    /// Sets `EffectiveOrNot`.
    #[inline]
    pub fn effective_or_not(mut self, value: bool) -> Self {
        self.effective_or_not = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    QueryRedeemRequest {
        "ExpiryTimeStart" => expiry_time_start: query,
        "ExpiryTimeEnd" => expiry_time_end: query,
        "EffectiveOrNot" => effective_or_not: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryRedeemRequest {
    type Response = QueryRedeemResponse;
    type Error = QueryRedeemError;
    const INFO: OperationInfo = super::operation("QueryRedeem")
        .method("GET")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryRedeemError] = &[
        QueryRedeemError::NotAuthorized,
        QueryRedeemError::NotApplicable,
        QueryRedeemError::InvalidOwner,
        QueryRedeemError::InternalError,
    ];
}

impl Paginated for QueryRedeemRequest {
    type Item = Redeem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.redeem)
    }
}

/// Response to [`QueryRedeemRequest`].
#[non_exhaustive]
pub struct QueryRedeemResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E503DC7B-E4F0-4B3C-BC89-BCECF1338F0B`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<RedeemData>,
}

response! {
    QueryRedeemResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RedeemData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Vouchers that match the parameters of the call.
    pub redeem: Vec<Redeem>,
}

response! {
    RedeemData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Redeem" => redeem: list("Redeem"),
    }
}

/// Vouchers that match the parameters of the call.
#[non_exhaustive]
pub struct Redeem {
    /// When it can no longer be used. Example: `2018-06-13 20:25:00`.
    pub expiry_time: Option<String>,
    /// When the account received it. Example: `2018-05-14 20:25:00`.
    pub granted_time: Option<String>,
    /// How far the voucher is on its way to being exchanged, or why it cannot be any more.
    /// Example: `Generated`.
    pub status: Option<String>,
    /// What the voucher can be exchanged for. Example: `text`.
    pub specification: Option<String>,
    /// Amount that the card, coupon or voucher was worth when new. Example: `0`.
    pub nominal_value: Option<String>,
    /// When it can first be used. Example: `2018-05-14 20:25:00`.
    pub effective_time: Option<String>,
    /// Identifies the voucher. Example: `1342`.
    pub redeem_id: Option<String>,
    /// Number printed on the voucher. Example: `4889*****1610`.
    pub redeem_no: Option<String>,
    /// Products that it may be used for, in words. Example: `text`.
    pub applicable_products: Option<String>,
    /// What was left after the transaction, or is left on the card or coupon. Example: `0`.
    pub balance: Option<String>,
}

response! {
    Redeem {
        "ExpiryTime" => expiry_time: value,
        "GrantedTime" => granted_time: value,
        "Status" => status: value,
        "Specification" => specification: value,
        "NominalValue" => nominal_value: value,
        "EffectiveTime" => effective_time: value,
        "RedeemId" => redeem_id: value,
        "RedeemNo" => redeem_no: value,
        "ApplicableProducts" => applicable_products: value,
        "Balance" => balance: value,
    }
}

/// Errors that the documentation of [`QueryRedeemRequest`] names.
///
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryRedeemError = super::DocumentedError;
