// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFile`, from `bailian/DescribeFile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileStatus, FileType};

/// Shows one file with category, size, tags, parser and parsing status.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// use alicloud_bailian::describe_file::FileStatus;
///
/// let request = alicloud_bailian::DescribeFileRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx")
///     .file_id("file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_file(request)
///     .wait()
///     .until(FileStatus::InParseQueue)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFileRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the file that the call is about.
    /// Example: `file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx`.
    pub file_id: Option<String>,
}

impl DescribeFileRequest {
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
    /// Sets `FileId`, which is required.
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
}

request! {
    DescribeFileRequest {
        "WorkspaceId" => workspace_id: path,
        "FileId" => file_id: path,
    }
}

impl Operation for DescribeFileRequest {
    type Response = DescribeFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFile")
        .roa("GET", "/{WorkspaceId}/datacenter/file/{FileId}/")
        .required(&["WorkspaceId", "FileId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Stateful for DescribeFileRequest {
    type State = FileStatus;
    const FAILURES: &'static [FileStatus] = &[
        FileStatus::ParseFailed,
        FileStatus::SafeCheckFailed,
        FileStatus::IndexBuildingFailed,
    ];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.data.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`DescribeFileRequest`].
#[non_exhaustive]
pub struct DescribeFileResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileData>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Requests throttling triggered.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `17204B98-xxxx-4F9A-8464-2446A84821CA`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFileResponse {
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
pub struct FileData {
    /// ID of the category that the item belongs to or stands for.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee3xxxxxxxx`.
    pub category_id: Option<String>,
    /// When the item was created. Example: `2024-09-09 12:45:43`.
    pub create_time: Option<String>,
    /// ID of the file that the item belongs to or stands for.
    /// Example: `file_9a65732555b54d5ea10796ca5742ba22_xxxxxxxx`.
    pub file_id: Option<String>,
    /// Name under which the file is stored. Example: `text`.
    pub file_name: Option<String>,
    /// Which kind of file it is or is to be. Example: `pdf`.
    pub file_type: Option<Open<FileType>>,
    /// How the file was read. Example: `DASHSCOPE_DOCMIND`.
    pub parser: Option<String>,
    /// How many bytes this is: size in. Example: `1234`.
    pub size_in_bytes: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `PARSE_SUCCESS`.
    pub status: Option<Open<FileStatus>>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Vec<String>,
}

response! {
    FileData {
        "CategoryId" => category_id: value,
        "CreateTime" => create_time: value,
        "FileId" => file_id: value,
        "FileName" => file_name: value,
        "FileType" => file_type: value,
        "Parser" => parser: value,
        "SizeInBytes" => size_in_bytes: value,
        "Status" => status: value,
        "Tags" => tags: list(""),
    }
}
