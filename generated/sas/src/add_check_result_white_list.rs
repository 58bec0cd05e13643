// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCheckResultWhiteList`, from `sas/AddCheckResultWhiteList.md`.

use alicloud_runtime::codegen::*;

/// Puts whole check items of the cloud configuration check on the whitelist.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddCheckResultWhiteListRequest::new();
/// let reply = client.add_check_result_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCheckResultWhiteListRequest {
    /// IDs of the checks to work on or to narrow the list down to. Items: at most 50.
    pub check_ids: Vec<i64>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl AddCheckResultWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckIds`.
    pub fn check_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.check_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleType`.
    pub fn rule_type(mut self, value: impl Into<String>) -> Self {
        self.rule_type = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    AddCheckResultWhiteListRequest {
        "CheckIds" => check_ids: query,
        "RuleType" => rule_type: query,
        "Remark" => remark: query,
    }
}

impl Operation for AddCheckResultWhiteListRequest {
    type Response = AddCheckResultWhiteListResponse;
    type Error = AddCheckResultWhiteListError;
    const INFO: OperationInfo = super::operation("AddCheckResultWhiteList");
    const ERRORS: &'static [AddCheckResultWhiteListError] = &[
        AddCheckResultWhiteListError::NoPermission,
        AddCheckResultWhiteListError::ServerError,
    ];
}

/// Response to [`AddCheckResultWhiteListRequest`].
#[non_exhaustive]
pub struct AddCheckResultWhiteListResponse {
    /// What the call returns besides its status.
    pub data: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C699E4E4-F2F4-58FC-A949-457FFE59****`.
    pub request_id: Option<String>,
}

response! {
    AddCheckResultWhiteListResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddCheckResultWhiteListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddCheckResultWhiteListError = super::DocumentedError;
