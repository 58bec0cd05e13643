// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCdsFile`, from `ecd/CreateCdsFile.md`.

use alicloud_runtime::codegen::*;

/// Creates a folder in a drive, or a task for uploading a file, with its upload URL.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateCdsFileRequest::new()
///     .cds_id("...")
///     .file_name("...")
///     .file_type("...")
///     .file_length(1);
/// let reply = client.create_cds_file(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCdsFileRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** Name under which the file is stored. Length: 1 to 256.
    pub file_name: Option<String>,
    /// **Required.** Which kind of file it is or is to be.
    pub file_type: Option<String>,
    /// ID of the parent file that the call is about.
    pub parent_file_id: Option<String>,
    /// **Required.** How long the file is.
    pub file_length: Option<i64>,
    /// Hash of the file, to check that it is complete.
    pub file_hash: Option<String>,
    /// What is done about the conflict, as rules.
    pub conflict_policy: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
}

impl CreateCdsFileRequest {
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
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `FileType`, which is required.
    pub fn file_type(mut self, value: impl Into<String>) -> Self {
        self.file_type = Some(value.into());
        self
    }
    /// Sets `ParentFileId`.
    pub fn parent_file_id(mut self, value: impl Into<String>) -> Self {
        self.parent_file_id = Some(value.into());
        self
    }
    /// Sets `FileLength`, which is required.
    #[inline]
    pub fn file_length(mut self, value: i64) -> Self {
        self.file_length = Some(value);
        self
    }
    /// Sets `FileHash`.
    pub fn file_hash(mut self, value: impl Into<String>) -> Self {
        self.file_hash = Some(value.into());
        self
    }
    /// Sets `ConflictPolicy`.
    pub fn conflict_policy(mut self, value: impl Into<String>) -> Self {
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
    CreateCdsFileRequest {
        "RegionId" => region_id: query,
        "EndUserId" => end_user_id: query,
        "CdsId" => cds_id: query,
        "FileName" => file_name: query,
        "FileType" => file_type: query,
        "ParentFileId" => parent_file_id: query,
        "FileLength" => file_length: query,
        "FileHash" => file_hash: query,
        "ConflictPolicy" => conflict_policy: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for CreateCdsFileRequest {
    type Response = CreateCdsFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCdsFile")
        .required(&["RegionId", "CdsId", "FileName", "FileType", "FileLength"])
        .region("RegionId");
}

/// Response to [`CreateCdsFileRequest`].
#[non_exhaustive]
pub struct CreateCdsFileResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2BAFE05D-FFB9-5938-96D0-08017DB9****`.
    pub request_id: Option<String>,
    /// `FileModel`.
    pub file_model: Option<FileModel>,
}

response! {
    CreateCdsFileResponse {
        "RequestId" => request_id: value,
        "FileModel" => file_model: value,
    }
}

/// The value of [`file_model`](CreateCdsFileResponse::file_model).
#[non_exhaustive]
pub struct FileModel {
    /// Web address under which the upload is found.
    pub upload_url: Option<String>,
    /// ID of the file that the item belongs to or stands for.
    /// Example: `646ec2f662b1e08f7a2b4d648982f906****`.
    pub file_id: Option<String>,
    /// ID of the upload that the item belongs to or stands for.
    /// Example: `20BE155AC20943BE9D405B0997A9****`.
    pub upload_id: Option<String>,
}

response! {
    FileModel {
        "UploadUrl" => upload_url: value,
        "FileId" => file_id: value,
        "UploadId" => upload_id: value,
    }
}
