// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddFilesFromAuthorizedOss`, from `bailian/AddFilesFromAuthorizedOss.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CategoryType};

/// Imports files into a category straight from an OSS bucket that was authorized.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// use alicloud_bailian::add_files_from_authorized_oss::FileDetail;
///
/// let request = alicloud_bailian::AddFilesFromAuthorizedOssRequest::new()
///     .workspace_id("llm-3z7uw7fwz0vxxxx")
///     .category_id("cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx")
///     .category_type("...")
///     .oss_region_id("cn-beijing")
///     .oss_bucket_name("bucketNamexxxxx")
///     .file_details([FileDetail::new()]);
/// let reply = client.add_files_from_authorized_oss(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddFilesFromAuthorizedOssRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3z7uw7fwz0vxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the category that the call is about.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx`.
    pub category_id: Option<String>,
    /// **Required.** Which kind of category it is or is to be. Default: `UNSTRUCTURED`.
    pub category_type: Option<Open<CategoryType>>,
    /// **Required.** Region that the OSS lies in. Example: `cn-beijing`.
    pub oss_region_id: Option<String>,
    /// **Required.** Name that the OSS bucket goes by. Example: `bucketNamexxxxx`.
    pub oss_bucket_name: Option<String>,
    /// **Required.** Details about the file, one entry each. Items: at most 10.
    pub file_details: Vec<FileDetail>,
    /// **Required** by the documentation; not checked here. Key that opens, signs or picks out the OSS.
    /// Example: `root/path/this_is_temp_xxxx.pdf`.
    pub oss_key: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Items: at most 10. Example: `text`.
    pub tags: Vec<String>,
    /// Key that opens, signs or picks out the over write file by OSS.
    /// Default: `false`. Example: `false`.
    pub over_write_file_by_oss_key: Option<bool>,
}

impl AddFilesFromAuthorizedOssRequest {
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
    /// Sets `CategoryId`, which is required.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `CategoryType`, which is required.
    pub fn category_type(mut self, value: impl Into<Open<CategoryType>>) -> Self {
        self.category_type = Some(value.into());
        self
    }
    /// Sets `OssRegionId`, which is required.
    pub fn oss_region_id(mut self, value: impl Into<String>) -> Self {
        self.oss_region_id = Some(value.into());
        self
    }
    /// Sets `OssBucketName`, which is required.
    pub fn oss_bucket_name(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket_name = Some(value.into());
        self
    }
    /// Sets `FileDetails`, which is required.
    pub fn file_details(
        mut self,
        value: impl IntoIterator<Item = impl Into<FileDetail>>,
    ) -> Self {
        self.file_details = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OssKey`.
    pub fn oss_key(mut self, value: impl Into<String>) -> Self {
        self.oss_key = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OverWriteFileByOssKey`.
    #[inline]
    pub fn over_write_file_by_oss_key(mut self, value: bool) -> Self {
        self.over_write_file_by_oss_key = Some(value);
        self
    }
}

request! {
    AddFilesFromAuthorizedOssRequest {
        "WorkspaceId" => workspace_id: path,
        "CategoryId" => category_id: form,
        "CategoryType" => category_type: form,
        "OssRegionId" => oss_region_id: form,
        "OssBucketName" => oss_bucket_name: form,
        "FileDetails" => file_details: form_json,
        "OssKey" => oss_key: body,
        "Tags" => tags: form_json,
        "OverWriteFileByOssKey" => over_write_file_by_oss_key: form,
    }
}

impl Operation for AddFilesFromAuthorizedOssRequest {
    type Response = AddFilesFromAuthorizedOssResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddFilesFromAuthorizedOss")
        .roa("POST", "/{WorkspaceId}/datacenter/file/fromoss")
        .required(
            &[
                "WorkspaceId",
                "CategoryId",
                "CategoryType",
                "OssRegionId",
                "OssBucketName",
                "FileDetails",
            ],
        )
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success");
}

/// Response to [`AddFilesFromAuthorizedOssRequest`].
#[non_exhaustive]
pub struct AddFilesFromAuthorizedOssResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FilesFromAuthorizedOssData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A-8464-2446A84821CA`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    AddFilesFromAuthorizedOssResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "Success" => success: value,
    }
}

/// Details about the file, one entry each.
#[non_exhaustive]
pub struct FileDetail {
    /// **Required.** Name under which the file is stored.
    /// Length: 1 to 500. Example: `this_is_temp_xxxx.pdf`.
    pub file_name: Option<String>,
    /// **Required.** Key that opens, signs or picks out the OSS. Length: 1 to 256.
    pub oss_key: Option<String>,
}

impl FileDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FileName`, which is required.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `OssKey`, which is required.
    pub fn oss_key(mut self, value: impl Into<String>) -> Self {
        self.oss_key = Some(value.into());
        self
    }
}

request! {
    FileDetail {
        "FileName" => file_name: field,
        "OssKey" => oss_key: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FilesFromAuthorizedOssData {
    /// Items of the kind add file result that were found or are concerned.
    pub add_file_result_list: Vec<AddFileResultList>,
}

response! {
    FilesFromAuthorizedOssData {
        "AddFileResultList" => add_file_result_list: list(""),
    }
}

/// Items of the kind add file result that were found or are concerned.
#[non_exhaustive]
pub struct AddFileResultList {
    /// ID of the file that the item belongs to or stands for.
    /// Example: `file_809f469a59ac449586ec692576xxxxx_102248XXX`.
    pub file_id: Option<String>,
    /// Key that opens, signs or picks out the OSS. Example: `root/path/this_is_temp_xxxx.pdf`.
    pub oss_key: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `SUCCESS`.
    pub status: Option<Open<AddFileStatus>>,
    /// Text for people that explains the result. Example: `size too large`.
    pub msg: Option<String>,
}

response! {
    AddFileResultList {
        "FileId" => file_id: value,
        "OssKey" => oss_key: value,
        "Status" => status: value,
        "Msg" => msg: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum AddFileStatus {
        /// Done.
        Success = "SUCCESS",
        /// Failed.
        Failed = "FAILED",
    }
}
