// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryBillToOSSSubscription`, from `bssopenapi/QueryBillToOSSSubscription.md`.

use alicloud_runtime::codegen::*;

/// Lists which bills are delivered to which OSS buckets.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryBillToOSSSubscriptionRequest::new();
/// let reply = client.query_bill_to_oss_subscription(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryBillToOSSSubscriptionRequest {}

impl QueryBillToOSSSubscriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    QueryBillToOSSSubscriptionRequest {}
}

impl Operation for QueryBillToOSSSubscriptionRequest {
    type Response = QueryBillToOSSSubscriptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryBillToOSSSubscription")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

/// Response to [`QueryBillToOSSSubscriptionRequest`].
#[non_exhaustive]
pub struct QueryBillToOSSSubscriptionResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9EEAE43F-1E4D-4734-AE93-5049878AC103`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<BillToOSSSubscriptionData>,
}

response! {
    QueryBillToOSSSubscriptionResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct BillToOSSSubscriptionData {
    /// Login name of the account. Example: `test@test.aliyunid.com`.
    pub account_name: Option<String>,
    /// Account whose bill this is, by its number. Example: `185xxxxx03489`.
    pub account_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<BillToOSSSubscriptionItem>,
}

response! {
    BillToOSSSubscriptionData {
        "AccountName" => account_name: value,
        "AccountID" => account_id: value,
        "Items" => items: list("Item"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct BillToOSSSubscriptionItem {
    /// Account that owns the bucket that bills are delivered to. Example: `1369168081849304`.
    pub bucket_owner_id: Option<i64>,
    /// Kind of bill that is delivered, such as one line an instance or a billable item.
    /// Example: `BillingItemDetailForBillingPeriod`.
    pub subscribe_type: Option<String>,
    /// OSS bucket that bills are delivered to. Example: `billingtestbucket`.
    pub subscribe_bucket: Option<String>,
    /// When the delivery of bills was set up. Example: `2019-10-30 15:40:11`.
    pub subscribe_time: Option<String>,
    /// Language of the delivered bills, by its short code. Example: `zh`.
    pub subscribe_language: Option<String>,
    /// Directory within the bucket that bills are delivered to.
    /// Example: `Billing/BillingItemDetailMonthly/`.
    pub bucket_path: Option<String>,
    /// Most lines that one bill file holds; longer bills are split and packed into one archive.
    /// Example: `300000`.
    pub row_limit_per_file: Option<i32>,
}

response! {
    BillToOSSSubscriptionItem {
        "BucketOwnerId" => bucket_owner_id: value,
        "SubscribeType" => subscribe_type: value,
        "SubscribeBucket" => subscribe_bucket: value,
        "SubscribeTime" => subscribe_time: value,
        "SubscribeLanguage" => subscribe_language: value,
        "BucketPath" => bucket_path: value,
        "RowLimitPerFile" => row_limit_per_file: value,
    }
}
