// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFileProtectRule`, from `sas/GetFileProtectRule.md`.

use alicloud_runtime::codegen::*;

/// Reads one core file monitoring rule by ID.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetFileProtectRuleRequest::new();
/// let reply = client.get_file_protect_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFileProtectRuleRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl GetFileProtectRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    GetFileProtectRuleRequest {
        "Id" => id: query,
    }
}

impl Operation for GetFileProtectRuleRequest {
    type Response = GetFileProtectRuleResponse;
    type Error = GetFileProtectRuleError;
    const INFO: OperationInfo = super::operation("GetFileProtectRule").read_only();
    const ERRORS: &'static [GetFileProtectRuleError] = &[
        GetFileProtectRuleError::NoPermission,
        GetFileProtectRuleError::ServerError,
    ];
}

/// Response to [`GetFileProtectRuleRequest`].
#[non_exhaustive]
pub struct GetFileProtectRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C0DF9057-67C5-574D-A2D2-0CA9AC74C4D3`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileProtectRuleData>,
}

response! {
    GetFileProtectRuleResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FileProtectRuleData {
    /// What is done, or is to be done, with the item. Example: `pass`.
    pub action: Option<String>,
    /// Name that the rule was given. Example: `test-000`.
    pub rule_name: Option<String>,
    /// ID of the switch that the item belongs to or stands for.
    /// Example: `FILE_PROTECT_RULE_SWITCH_TYPE_0000`.
    pub switch_id: Option<String>,
    /// Identifier of the item within its collection. Example: `44616`.
    pub id: Option<i64>,
    /// Level that the alert has on its scale. Example: `0`.
    pub alert_level: Option<i32>,
    /// The file ops that were found or are concerned, one entry each. Example: `CHMOD`.
    pub file_ops: Vec<String>,
    /// The file paths that were found or are concerned, one entry each. Example: `/usr/*`.
    pub file_paths: Vec<String>,
    /// The proc paths that were found or are concerned, one entry each. Example: `/usr/local/*`.
    pub proc_paths: Vec<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    FileProtectRuleData {
        "Action" => action: value,
        "RuleName" => rule_name: value,
        "SwitchId" => switch_id: value,
        "Id" => id: value,
        "AlertLevel" => alert_level: value,
        "FileOps" => file_ops: list(""),
        "FilePaths" => file_paths: list(""),
        "ProcPaths" => proc_paths: list(""),
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`GetFileProtectRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetFileProtectRuleError = super::DocumentedError;
