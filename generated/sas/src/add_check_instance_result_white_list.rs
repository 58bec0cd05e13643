// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCheckInstanceResultWhiteList`, from `sas/AddCheckInstanceResultWhiteList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceList};

/// Whitelists single cloud resources for one configuration check item, so that their failures no
/// longer count.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddCheckInstanceResultWhiteListRequest::new();
/// let reply = client.add_check_instance_result_white_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCheckInstanceResultWhiteListRequest {
    /// ID of the check group that the call is about.
    pub check_group_id: Option<String>,
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 20.
    pub instance_ids: Vec<String>,
    /// Items of the kind instance to work on or to narrow the list down to. Items: at most 100.
    pub instance_list: Vec<InstanceList>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl AddCheckInstanceResultWhiteListRequest {
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
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceList`.
    pub fn instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceList>>,
    ) -> Self {
        self.instance_list = value.into_iter().map(Into::into).collect();
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
    AddCheckInstanceResultWhiteListRequest {
        "CheckGroupId" => check_group_id: query,
        "CheckId" => check_id: query,
        "InstanceIds" => instance_ids: query,
        "InstanceList" => instance_list: query,
        "RuleType" => rule_type: query,
        "Remark" => remark: query,
    }
}

impl Operation for AddCheckInstanceResultWhiteListRequest {
    type Response = AddCheckInstanceResultWhiteListResponse;
    type Error = AddCheckInstanceResultWhiteListError;
    const INFO: OperationInfo = super::operation("AddCheckInstanceResultWhiteList");
    const ERRORS: &'static [AddCheckInstanceResultWhiteListError] = &[
        AddCheckInstanceResultWhiteListError::IllegalParam,
        AddCheckInstanceResultWhiteListError::NoPermission,
        AddCheckInstanceResultWhiteListError::ServerError,
    ];
}

/// Response to [`AddCheckInstanceResultWhiteListRequest`].
#[non_exhaustive]
pub struct AddCheckInstanceResultWhiteListResponse {
    /// What the call returns besides its status.
    pub data: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ADE57832-9666-511C-9A80-B87DE2E8****`.
    pub request_id: Option<String>,
}

response! {
    AddCheckInstanceResultWhiteListResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddCheckInstanceResultWhiteListRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddCheckInstanceResultWhiteListError = super::DocumentedError;
