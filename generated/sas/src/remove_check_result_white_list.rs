// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveCheckResultWhiteList`, from `sas/RemoveCheckResultWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Takes cloud configuration check items off the whitelist.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::RemoveCheckResultWhiteListRequest::new();
/// let reply = client.remove_check_result_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveCheckResultWhiteListRequest {
    /// ID of the check group that the call is about.
    pub check_group_id: Option<String>,
    /// IDs of the checks to work on or to narrow the list down to. Items: at most 50.
    pub check_ids: Vec<i64>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<i64>,
}

impl RemoveCheckResultWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckGroupId`.
    pub fn check_group_id(mut self, value: impl Into<String>) -> Self {
        self.check_group_id = Some(value.into());
        self
    }
    /// Sets `CheckIds`.
    pub fn check_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.check_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `RuleId`.
    #[inline]
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
}

request! {
    RemoveCheckResultWhiteListRequest {
        "CheckGroupId" => check_group_id: query,
        "CheckIds" => check_ids: query,
        "Type" => type_: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for RemoveCheckResultWhiteListRequest {
    type Response = RemoveCheckResultWhiteListResponse;
    type Error = RemoveCheckResultWhiteListError;
    const INFO: OperationInfo = super::operation("RemoveCheckResultWhiteList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [RemoveCheckResultWhiteListError] = &[
        RemoveCheckResultWhiteListError::NoPermission,
        RemoveCheckResultWhiteListError::ServerError,
    ];
}

/// Response to [`RemoveCheckResultWhiteListRequest`].
#[non_exhaustive]
pub struct RemoveCheckResultWhiteListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `98C82076-E0D5-51DA-99F2-513F4XXXXXX`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    RemoveCheckResultWhiteListResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`RemoveCheckResultWhiteListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type RemoveCheckResultWhiteListError = super::DocumentedError;
