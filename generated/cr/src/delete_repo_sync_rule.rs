// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRepoSyncRule`, from `cr/DeleteRepoSyncRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a synchronization rule; images are no longer copied by it, and existing copies stay.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteRepoSyncRuleRequest::new()
///     .instance_id("cri-hpdfkc6utbaq****")
///     .sync_rule_id("crsr-gk5p2ns1kzns****");
/// let reply = client.delete_repo_sync_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRepoSyncRuleRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-hpdfkc6utbaq****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of a synchronization rule, as
    /// [`CreateRepoSyncRule`](super::Client::create_repo_sync_rule) or
    /// [`ListRepoSyncRule`](super::Client::list_repo_sync_rule) returns it.
    /// Example: `crsr-gk5p2ns1kzns****`.
    pub sync_rule_id: Option<String>,
}

impl DeleteRepoSyncRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SyncRuleId`, which is required.
    pub fn sync_rule_id(mut self, value: impl Into<String>) -> Self {
        self.sync_rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteRepoSyncRuleRequest {
        "InstanceId" => instance_id: query,
        "SyncRuleId" => sync_rule_id: query,
    }
}

impl Operation for DeleteRepoSyncRuleRequest {
    type Response = DeleteRepoSyncRuleResponse;
    type Error = DeleteRepoSyncRuleError;
    const INFO: OperationInfo = super::operation("DeleteRepoSyncRule")
        .required(&["InstanceId", "SyncRuleId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteRepoSyncRuleError] = &[
        DeleteRepoSyncRuleError::NoPrivilege,
        DeleteRepoSyncRuleError::SystemError,
    ];
}

/// Response to [`DeleteRepoSyncRuleRequest`].
#[non_exhaustive]
pub struct DeleteRepoSyncRuleResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `72DD4198-1BB9-47A3-BC01-EAD1A6D5E173`.
    pub request_id: Option<String>,
}

response! {
    DeleteRepoSyncRuleResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteRepoSyncRuleRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteRepoSyncRuleError = super::DocumentedError;
