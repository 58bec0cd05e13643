// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAccountTransactionDetails`, from `bssopenapi/QueryAccountTransactionDetails.md`.

use alicloud_runtime::codegen::*;

/// Lists money that the account received or paid, page by page with a token.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryAccountTransactionDetailsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_account_transaction_details(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAccountTransactionDetailsRequest {
    /// Number under which the transaction can be looked up.
    pub transaction_number: Option<String>,
    /// Number of the order or bill that the record belongs to.
    pub record_id: Option<String>,
    /// Serial number of the payment channel to search for.
    pub transaction_channel_sn: Option<String>,
    /// Start of the range that the creation time lies in.
    pub create_time_start: Option<String>,
    /// End of the range that the creation time lies in.
    pub create_time_end: Option<String>,
    /// Reason of the transaction, such as payment, refund or withdrawal.
    pub transaction_type: Option<String>,
    /// Way the money moved, such as account balance, bank transfer or Alipay.
    pub transaction_channel: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl QueryAccountTransactionDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TransactionNumber`.
    pub fn transaction_number(mut self, value: impl Into<String>) -> Self {
        self.transaction_number = Some(value.into());
        self
    }
    /// Sets `RecordID`.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
    /// Sets `TransactionChannelSN`.
    pub fn transaction_channel_sn(mut self, value: impl Into<String>) -> Self {
        self.transaction_channel_sn = Some(value.into());
        self
    }
    /// Sets `CreateTimeStart`.
    pub fn create_time_start(mut self, value: impl Into<String>) -> Self {
        self.create_time_start = Some(value.into());
        self
    }
    /// Sets `CreateTimeEnd`.
    pub fn create_time_end(mut self, value: impl Into<String>) -> Self {
        self.create_time_end = Some(value.into());
        self
    }
    /// Sets `TransactionType`.
    pub fn transaction_type(mut self, value: impl Into<String>) -> Self {
        self.transaction_type = Some(value.into());
        self
    }
    /// Sets `TransactionChannel`.
    pub fn transaction_channel(mut self, value: impl Into<String>) -> Self {
        self.transaction_channel = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    QueryAccountTransactionDetailsRequest {
        "TransactionNumber" => transaction_number: query,
        "RecordID" => record_id: query,
        "TransactionChannelSN" => transaction_channel_sn: query,
        "CreateTimeStart" => create_time_start: query,
        "CreateTimeEnd" => create_time_end: query,
        "TransactionType" => transaction_type: query,
        "TransactionChannel" => transaction_channel: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for QueryAccountTransactionDetailsRequest {
    type Response = QueryAccountTransactionDetailsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryAccountTransactionDetails")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for QueryAccountTransactionDetailsRequest {
    type Item = AccountTransactionsList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.account_transactions_list)
    }
}

/// Response to [`QueryAccountTransactionDetailsRequest`].
#[non_exhaustive]
pub struct QueryAccountTransactionDetailsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `SUCCESS`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `asadadad-edafafafaasd`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<AccountTransactionData>,
}

response! {
    QueryAccountTransactionDetailsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AccountTransactionData {
    /// Mark to pass to the next call; empty or missing when nothing is left. Example: `ASHDADS`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `0`.
    pub max_results: Option<i32>,
    /// Login name of the account. Example: `yidi`.
    pub account_name: Option<String>,
    /// Movements of money found, one entry each.
    pub account_transactions_list: Vec<AccountTransactionsList>,
}

response! {
    AccountTransactionData {
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "AccountName" => account_name: value,
        "AccountTransactionsList" => account_transactions_list: list("AccountTransactionsList"),
    }
}

/// Movements of money found, one entry each.
#[non_exhaustive]
pub struct AccountTransactionsList {
    /// Month that the bill or the cost belongs to. Example: `2022-10`.
    pub billing_cycle: Option<String>,
    /// Way the money moved, such as account balance, bank transfer or Alipay.
    pub transaction_channel: Option<String>,
    /// Number of the order or bill that the record belongs to. Example: `2022120336190912`.
    pub record_id: Option<String>,
    /// Note on the transaction, in words. Example: `text`.
    pub remarks: Option<String>,
    /// Sum that came in or went out by the transaction. Example: `1.00`.
    pub amount: Option<String>,
    /// Account at the payment channel that the money came from or went to.
    /// Example: `fortune_test@xxx.com`.
    pub transaction_account: Option<String>,
    /// When the money was moved. Example: `2022-10-01`.
    pub transaction_time: Option<String>,
    /// Reason of the transaction, such as payment, refund or withdrawal. Example: `Consumption`.
    pub transaction_type: Option<String>,
    /// Whether money came in or went out. Example: `Income`.
    pub transaction_flow: Option<String>,
    /// Kind of money that was moved. Example: `Cash`.
    pub fund_type: Option<String>,
    /// Serial number that the payment channel gave the transaction. Example: `123232434343532`.
    pub transaction_channel_sn: Option<String>,
    /// Number under which the transaction can be looked up. Example: `43342334`.
    pub transaction_number: Option<String>,
    /// What was left after the transaction, or is left on the card or coupon. Example: `0`.
    pub balance: Option<String>,
}

response! {
    AccountTransactionsList {
        "BillingCycle" => billing_cycle: value,
        "TransactionChannel" => transaction_channel: value,
        "RecordID" => record_id: value,
        "Remarks" => remarks: value,
        "Amount" => amount: value,
        "TransactionAccount" => transaction_account: value,
        "TransactionTime" => transaction_time: value,
        "TransactionType" => transaction_type: value,
        "TransactionFlow" => transaction_flow: value,
        "FundType" => fund_type: value,
        "TransactionChannelSN" => transaction_channel_sn: value,
        "TransactionNumber" => transaction_number: value,
        "Balance" => balance: value,
    }
}
