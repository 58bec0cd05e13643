// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCdsFile`, from `ecd/ModifyCdsFile.md`.

use alicloud_runtime::codegen::*;

/// Changes properties of a file or folder in a drive, such as its name.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyCdsFileRequest::new()
///     .cds_id("...")
///     .file_id("...")
///     .file_name("...");
/// let reply = client.modify_cds_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCdsFileRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** ID of the file that the call is about.
    pub file_id: Option<String>,
    /// **Required.** Name under which the file is stored. Length: 1 to 1024.
    pub file_name: Option<String>,
    /// What is done about the conflict, as rules.
    pub conflict_policy: Option<Open<ConflictPolicy>>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl ModifyCdsFileRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `FileId`, which is required.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `ConflictPolicy`.
    pub fn conflict_policy(mut self, value: impl Into<Open<ConflictPolicy>>) -> Self {
        self.conflict_policy = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

request! {
    ModifyCdsFileRequest {
        "RegionId" => region_id: query,
        "EndUserId" => end_user_id: query,
        "CdsId" => cds_id: query,
        "FileId" => file_id: query,
        "FileName" => file_name: query,
        "ConflictPolicy" => conflict_policy: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for ModifyCdsFileRequest {
    type Response = ModifyCdsFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCdsFile")
        .required(&["RegionId", "CdsId", "FileId", "FileName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .region("RegionId");
}

/// Response to [`ModifyCdsFileRequest`].
#[non_exhaustive]
pub struct ModifyCdsFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    ModifyCdsFileResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}

values! {
    /// What is done about the conflict, as rules.
    pub enum ConflictPolicy {
        /// The new file is not taken.
        Refuse = "refuse",
        /// The new file gets another name.
        AutoRename = "auto_rename",
        /// Files of the same name may lie side by side.
        Ignore = "ignore",
    }
}
