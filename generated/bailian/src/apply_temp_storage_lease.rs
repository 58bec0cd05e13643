// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyTempStorageLease`, from `bailian/ApplyTempStorageLease.md`.

use alicloud_runtime::codegen::*;

/// Issues a lease with URL and headers for uploading a file to temporary storage.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// let request = alicloud_bailian::ApplyTempStorageLeaseRequest::new()
///     .workspace_id("llm-mbhn96xxxx")
///     .file_name("example.txt")
///     .size_in_bytes(1024);
/// let reply = client.apply_temp_storage_lease(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyTempStorageLeaseRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-mbhn96xxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** Name under which the file is stored. Example: `example.txt`.
    pub file_name: Option<String>,
    /// **Required.** How many bytes this is: size in. Range: at least 0. Example: `1024`.
    pub size_in_bytes: Option<i64>,
}

impl ApplyTempStorageLeaseRequest {
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
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `SizeInBytes`, which is required.
    #[inline]
    pub fn size_in_bytes(mut self, value: i64) -> Self {
        self.size_in_bytes = Some(value);
        self
    }
}

request! {
    ApplyTempStorageLeaseRequest {
        "WorkspaceId" => workspace_id: path,
        "FileName" => file_name: form,
        "SizeInBytes" => size_in_bytes: form,
    }
}

impl Operation for ApplyTempStorageLeaseRequest {
    type Response = ApplyTempStorageLeaseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyTempStorageLease")
        .roa("POST", "/{WorkspaceId}/datacenter")
        .required(&["WorkspaceId", "FileName", "SizeInBytes"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`ApplyTempStorageLeaseRequest`].
#[non_exhaustive]
pub struct ApplyTempStorageLeaseResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `DataCenter.FileTooLarge`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<TempStorageLeaseData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `778C0B3B-xxxx-5FC1-A947-36EDD13606AB`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked.
    pub success: Option<bool>,
}

response! {
    ApplyTempStorageLeaseResponse {
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
pub struct TempStorageLeaseData {
    /// ID of the temp storage lease that the item belongs to or stands for.
    /// Example: `1e6a159107384782be5e45ac4759b247.1719325231035`.
    pub temp_storage_lease_id: Option<String>,
    /// How to send the file.
    pub param: Option<Param>,
}

response! {
    TempStorageLeaseData {
        "TempStorageLeaseId" => temp_storage_lease_id: value,
        "Param" => param: value,
    }
}

/// How to send the file.
#[non_exhaustive]
pub struct Param {
    /// The headers that are concerned.
    pub headers: Option<Value>,
    /// HTTP method or procedure that is used. Example: `PUT`.
    pub method: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    pub url: Option<String>,
}

response! {
    Param {
        "Headers" => headers: value,
        "Method" => method: value,
        "Url" => url: value,
    }
}
