// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubscribeBillToOSS`, from `bssopenapi/SubscribeBillToOSS.md`.

use alicloud_runtime::codegen::*;

/// Has bill details delivered daily to an OSS bucket, one kind of bill a call.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::SubscribeBillToOSSRequest::new()
///     .subscribe_bucket("...");
/// let reply = client.subscribe_bill_to_oss(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubscribeBillToOSSRequest {
    /// **Required.** OSS bucket that bills are delivered to.
    pub subscribe_bucket: Option<String>,
    /// Kind of bill that is delivered, such as one line an instance or a billable item.
    pub subscribe_type: Option<String>,
    /// In a group of accounts, whose bills are delivered: the management account's or those of reseller
    /// members.
    pub mult_account_rel_subscribe: Option<String>,
    /// Account that owns the bucket that bills are delivered to.
    pub bucket_owner_id: Option<i64>,
    /// First month to deliver; data from then until now follows once the subscription is made. Without
    /// effect on monthly bills in PDF.
    pub begin_billing_cycle: Option<String>,
    /// Directory within the bucket that bills are delivered to.
    pub bucket_path: Option<String>,
    /// Most lines that one bill file holds; longer bills are split and packed into one archive.
    pub row_limit_per_file: Option<i32>,
    /// Whether the delivery of bills is encrypted by SSL.
    pub using_ssl: Option<String>,
}

impl SubscribeBillToOSSRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubscribeBucket`, which is required.
    pub fn subscribe_bucket(mut self, value: impl Into<String>) -> Self {
        self.subscribe_bucket = Some(value.into());
        self
    }
    /// Sets `SubscribeType`.
    pub fn subscribe_type(mut self, value: impl Into<String>) -> Self {
        self.subscribe_type = Some(value.into());
        self
    }
    /// Sets `MultAccountRelSubscribe`.
    pub fn mult_account_rel_subscribe(mut self, value: impl Into<String>) -> Self {
        self.mult_account_rel_subscribe = Some(value.into());
        self
    }
    /// Sets `BucketOwnerId`.
    #[inline]
    pub fn bucket_owner_id(mut self, value: i64) -> Self {
        self.bucket_owner_id = Some(value);
        self
    }
    /// Sets `BeginBillingCycle`.
    pub fn begin_billing_cycle(mut self, value: impl Into<String>) -> Self {
        self.begin_billing_cycle = Some(value.into());
        self
    }
    /// Sets `BucketPath`.
    pub fn bucket_path(mut self, value: impl Into<String>) -> Self {
        self.bucket_path = Some(value.into());
        self
    }
    /// Sets `RowLimitPerFile`.
    #[inline]
    pub fn row_limit_per_file(mut self, value: i32) -> Self {
        self.row_limit_per_file = Some(value);
        self
    }
    /// Sets `UsingSsl`.
    pub fn using_ssl(mut self, value: impl Into<String>) -> Self {
        self.using_ssl = Some(value.into());
        self
    }
}

request! {
    SubscribeBillToOSSRequest {
        "SubscribeBucket" => subscribe_bucket: query,
        "SubscribeType" => subscribe_type: query,
        "MultAccountRelSubscribe" => mult_account_rel_subscribe: query,
        "BucketOwnerId" => bucket_owner_id: query,
        "BeginBillingCycle" => begin_billing_cycle: query,
        "BucketPath" => bucket_path: query,
        "RowLimitPerFile" => row_limit_per_file: query,
        "UsingSsl" => using_ssl: query,
    }
}

impl Operation for SubscribeBillToOSSRequest {
    type Response = SubscribeBillToOSSResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubscribeBillToOSS")
        .required(&["SubscribeBucket"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`SubscribeBillToOSSRequest`].
#[non_exhaustive]
pub struct SubscribeBillToOSSResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F61FCE4B-9B56-4FD9-A17E-******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SubscribeBillToOSSResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
