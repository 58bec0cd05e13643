// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySmsSign`, from `dysmsapi/QuerySmsSign.md`.

use alicloud_runtime::codegen::*;

/// Returns the review status of an SMS signature and the reason for rejection.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QuerySmsSignRequest::new()
///     .sign_name("...");
/// let reply = client.query_sms_sign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySmsSignRequest {
    /// **Required.** Signature of the account to look up, by its text.
    pub sign_name: Option<String>,
}

impl QuerySmsSignRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SignName`, which is required.
    pub fn sign_name(mut self, value: impl Into<String>) -> Self {
        self.sign_name = Some(value.into());
        self
    }
}

request! {
    QuerySmsSignRequest {
        "SignName" => sign_name: query,
    }
}

impl Operation for QuerySmsSignRequest {
    type Response = QuerySmsSignResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySmsSign")
        .required(&["SignName"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

/// Response to [`QuerySmsSignRequest`].
#[non_exhaustive]
pub struct QuerySmsSignResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CC89A90C-978F-46AC-B80D-54738371E7CA`.
    pub request_id: Option<String>,
    /// How the review stands: `0` under way, `1` passed, `2` failed, `10` called off. Example: `1`.
    pub sign_status: Option<i32>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// When the signature, template or short link was created. Example: `2019-01-08 16:44:13`.
    pub create_date: Option<String>,
    /// What the reviewers remarked, above all why they refused. Example: `text`.
    pub reason: Option<String>,
    /// Signature that stands at the head of the message and tells who sends it. Example: `text`.
    pub sign_name: Option<String>,
}

response! {
    QuerySmsSignResponse {
        "RequestId" => request_id: value,
        "SignStatus" => sign_status: value,
        "Code" => code: value,
        "Message" => message: value,
        "CreateDate" => create_date: value,
        "Reason" => reason: value,
        "SignName" => sign_name: value,
    }
}
