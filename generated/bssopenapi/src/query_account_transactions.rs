// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAccountTransactions`, from `bssopenapi/QueryAccountTransactions.md`.

use alicloud_runtime::codegen::*;

/// Lists money that the account received or paid, by page number.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryAccountTransactionsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_account_transactions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAccountTransactionsRequest {
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
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Reason of the transaction, such as payment, refund or withdrawal.
    pub transaction_type: Option<Open<TransactionType>>,
    /// Whether money came in or went out.
    pub transaction_flow: Option<Open<TransactionFlow>>,
    /// Way the money moved, such as account balance, bank transfer or Alipay.
    pub transaction_channel: Option<Open<TransactionChannel>>,
}

impl QueryAccountTransactionsRequest {
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
    /// Sets `TransactionType`.
    pub fn transaction_type(mut self, value: impl Into<Open<TransactionType>>) -> Self {
        self.transaction_type = Some(value.into());
        self
    }
    /// Sets `TransactionFlow`.
    pub fn transaction_flow(mut self, value: impl Into<Open<TransactionFlow>>) -> Self {
        self.transaction_flow = Some(value.into());
        self
    }
    /// Sets `TransactionChannel`.
    pub fn transaction_channel(
        mut self,
        value: impl Into<Open<TransactionChannel>>,
    ) -> Self {
        self.transaction_channel = Some(value.into());
        self
    }
}

request! {
    QueryAccountTransactionsRequest {
        "TransactionNumber" => transaction_number: query,
        "RecordID" => record_id: query,
        "TransactionChannelSN" => transaction_channel_sn: query,
        "CreateTimeStart" => create_time_start: query,
        "CreateTimeEnd" => create_time_end: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "TransactionType" => transaction_type: query,
        "TransactionFlow" => transaction_flow: query,
        "TransactionChannel" => transaction_channel: query,
    }
}

impl Operation for QueryAccountTransactionsRequest {
    type Response = QueryAccountTransactionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryAccountTransactions")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for QueryAccountTransactionsRequest {
    type Item = AccountTransactionsList;
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
        Some(&mut response.data.as_mut()?.account_transactions_list)
    }
}

/// Response to [`QueryAccountTransactionsRequest`].
#[non_exhaustive]
pub struct QueryAccountTransactionsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8634E02D-0942-4B1D-8295-5352FE9A1F39`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<AccountTransactionData>,
}

response! {
    QueryAccountTransactionsResponse {
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
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Login name of the account. Example: `test@test.aliyunid.com`.
    pub account_name: Option<String>,
    /// Movements of money found, one entry each.
    pub account_transactions_list: Vec<AccountTransactionsList>,
}

response! {
    AccountTransactionData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "AccountName" => account_name: value,
        "AccountTransactionsList" => account_transactions_list: list("AccountTransactionsList"),
    }
}

/// Movements of money found, one entry each.
#[non_exhaustive]
pub struct AccountTransactionsList {
    /// Month that the bill or the cost belongs to. Example: `2020-03`.
    pub billing_cycle: Option<String>,
    /// Way the money moved, such as account balance, bank transfer or Alipay.
    /// Example: `AccountBalance`.
    pub transaction_channel: Option<String>,
    /// Number of the order or bill that the record belongs to. Example: `2020030242`.
    pub record_id: Option<String>,
    /// Note on the transaction, in words. Example: `NAT_GW`.
    pub remarks: Option<String>,
    /// Sum that came in or went out by the transaction. Example: `0`.
    pub amount: Option<String>,
    /// Account at the payment channel that the money came from or went to. Example: `213562146`.
    pub transaction_account: Option<String>,
    /// When the money was moved. Example: `2020-03-10T02:03:20Z`.
    pub transaction_time: Option<Timestamp>,
    /// Reason of the transaction, such as payment, refund or withdrawal. Example: `Consumption`.
    pub transaction_type: Option<String>,
    /// Whether money came in or went out. Example: `Expense`.
    pub transaction_flow: Option<String>,
    /// Kind of money that was moved. Example: `Cash`.
    pub fund_type: Option<String>,
    /// Serial number that the payment channel gave the transaction. Example: `1234354325`.
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

values! {
    /// Reason of the transaction, such as payment, refund or withdrawal.
    pub enum TransactionType {
        /// Correction of the account.
        Adjust = "Adjust",
        /// Money put onto the account.
        Payment = "Payment",
        /// Money given back for something bought.
        Refund = "Refund",
        /// Money taken off the account.
        Withdraw = "Withdraw",
        /// Charge for products used or bought.
        Consumption = "Consumption",
        /// Money given back because a payment failed.
        PayFailRefund = "Pay_Fail_Refund",
        /// Money moved between accounts.
        Transfer = "Transfer",
    }
}

values! {
    /// Whether money came in or went out.
    pub enum TransactionFlow {
        /// Money that came in.
        Income = "Income",
        /// Money that went out.
        Expense = "Expense",
    }
}

values! {
    /// Way the money moved, such as account balance, bank transfer or Alipay.
    pub enum TransactionChannel {
        /// Paid through Alipay.
        Alipay = "Alipay",
        /// Paid on credit by Ant Credit Pay, called Huabei.
        AntCreditPay = "AntCreditPay",
        /// Paid on credit that MYbank grants.
        MyBankCredit = "MyBankCredit",
        /// Paid in installments through Huaxia Bank.
        HuaxiaBankCInstallment = "HuaxiaBankCInstallment",
        /// Moved by bank transfer.
        BankTransfer = "BankTransfer",
        /// Remitted outside the online channels.
        OfflineRemittance = "OfflineRemittance",
        /// Paid by credit card.
        CreditCard = "CreditCard",
        /// Money that was already on hand in the account.
        AccountBalance = "AccountBalance",
        /// Refund of a credit line.
        RegularBankCreditRefund = "RegularBankCreditRefund",
        /// Paid through Apple Pay.
        ApplePay = "ApplePay",
    }
}
