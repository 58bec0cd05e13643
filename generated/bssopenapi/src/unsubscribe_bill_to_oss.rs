// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnsubscribeBillToOSS`, from `bssopenapi/UnsubscribeBillToOSS.md`.

use alicloud_runtime::codegen::*;

/// Ends the delivery of a kind of bill details to OSS; files already there stay.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::UnsubscribeBillToOSSRequest::new()
///     .subscribe_type("...");
/// let reply = client.unsubscribe_bill_to_oss(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnsubscribeBillToOSSRequest {
    /// **Required.** Kind of bill that is delivered, such as one line an instance or a billable item.
    pub subscribe_type: Option<String>,
    /// In a group of accounts, whose bills are delivered: the management account's or those of reseller
    /// members.
    pub mult_account_rel_subscribe: Option<String>,
}

impl UnsubscribeBillToOSSRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SubscribeType`, which is required.
    pub fn subscribe_type(mut self, value: impl Into<String>) -> Self {
        self.subscribe_type = Some(value.into());
        self
    }
    /// Sets `MultAccountRelSubscribe`.
    pub fn mult_account_rel_subscribe(mut self, value: impl Into<String>) -> Self {
        self.mult_account_rel_subscribe = Some(value.into());
        self
    }
}

request! {
    UnsubscribeBillToOSSRequest {
        "SubscribeType" => subscribe_type: query,
        "MultAccountRelSubscribe" => mult_account_rel_subscribe: query,
    }
}

impl Operation for UnsubscribeBillToOSSRequest {
    type Response = UnsubscribeBillToOSSResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnsubscribeBillToOSS")
        .required(&["SubscribeType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success");
}

/// Response to [`UnsubscribeBillToOSSRequest`].
#[non_exhaustive]
pub struct UnsubscribeBillToOSSResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D23FE74C-742F-4624-A82B-******`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UnsubscribeBillToOSSResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
