// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTableFromAuthorizedOss`, from `bailian/UpdateTableFromAuthorizedOss.md`.

use alicloud_runtime::codegen::*;

/// Loads a file from an authorized OSS bucket into a data table, in the update mode given.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::UpdateTableFromAuthorizedOssRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vxxxx")
///     .table_id("table_100b51399c404966b7d49f71e388a3fd_12738336");
/// let reply = client.update_table_from_authorized_oss(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTableFromAuthorizedOssRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the table that the call is about.
    /// Example: `table_100b51399c404966b7d49f71e388a3fd_12738336`.
    pub table_id: Option<String>,
    /// **Required** by the documentation; not checked here. Name of the OSS bucket for the OSS.
    /// Example: `yinghuo-ai`.
    pub oss_bucket: Option<String>,
    /// **Required** by the documentation; not checked here. Region that the OSS lies in.
    /// Example: `cn-beijing`.
    pub oss_region_id: Option<String>,
    /// **Required** by the documentation; not checked here. Key that opens, signs or picks out the OSS.
    /// Example: `a0deedbce4a8162b8d66c63ace28330c`.
    pub oss_key: Option<String>,
    /// **Required** by the documentation; not checked here. Way in which the update works.
    /// Example: `OVERWRITE`.
    pub update_mode: Option<String>,
}

impl UpdateTableFromAuthorizedOssRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `TableId`, which is required.
    pub fn table_id(mut self, value: impl Into<String>) -> Self {
        self.table_id = Some(value.into());
        self
    }
    /// Sets `OssBucket`.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
    /// Sets `OssRegionId`.
    pub fn oss_region_id(mut self, value: impl Into<String>) -> Self {
        self.oss_region_id = Some(value.into());
        self
    }
    /// Sets `OssKey`.
    pub fn oss_key(mut self, value: impl Into<String>) -> Self {
        self.oss_key = Some(value.into());
        self
    }
    /// Sets `UpdateMode`.
    pub fn update_mode(mut self, value: impl Into<String>) -> Self {
        self.update_mode = Some(value.into());
        self
    }
}

request! {
    UpdateTableFromAuthorizedOssRequest {
        "WorkspaceId" => workspace_id: path,
        "TableId" => table_id: path,
        "OssBucket" => oss_bucket: body,
        "OssRegionId" => oss_region_id: body,
        "OssKey" => oss_key: body,
        "UpdateMode" => update_mode: body,
    }
}

impl Operation for UpdateTableFromAuthorizedOssRequest {
    type Response = UpdateTableFromAuthorizedOssResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateTableFromAuthorizedOss")
        .roa("PUT", "/{WorkspaceId}/datacenter/table/fromoss/{TableId}")
        .required(&["WorkspaceId", "TableId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`UpdateTableFromAuthorizedOssRequest`].
#[non_exhaustive]
pub struct UpdateTableFromAuthorizedOssResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `DataCenter.FileTooLarge`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TableFromAuthorizedOssData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7BA8ADD9-53D6-53F0-918F-A1E776AD230E`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateTableFromAuthorizedOssResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TableFromAuthorizedOssData {
    /// ID of the table that the item belongs to or stands for.
    /// Example: `table_df96ebd5da8640e5a0991b3d15f39d4d_12792097`.
    pub table_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `TO_IMPORT`.
    pub status: Option<String>,
}

response! {
    TableFromAuthorizedOssData {
        "TableId" => table_id: value,
        "Status" => status: value,
    }
}
