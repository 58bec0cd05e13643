// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFile`, from `bailian/ListFile.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileStatus, FileType};

/// Lists the files in a category, filtered by name.
///
/// ```no_run
/// # async fn example(client: alicloud_bailian::Client) -> Result<(), alicloud_bailian::Error> {
/// use alicloud_bailian::list_file::FileStatus;
///
/// let request = alicloud_bailian::ListFileRequest::new()
///     .workspace_id("llm-3shx2gu255oqxxxx")
///     .category_id("cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_file(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_file(request)
///     .wait()
///     .until(FileStatus::InParseQueue)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFileRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-3shx2gu255oqxxxx`.
    pub workspace_id: Option<String>,
    /// **Required.** ID of the category that the call is about.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx`.
    pub category_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAdH70eOCSCKtacdomNzak4U=`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 200. Example: `20`.
    pub max_results: Option<i32>,
    /// Name under which the file is stored. Example: `product-overview`.
    pub file_name: Option<String>,
    /// IDs of the files to work on or to narrow the list down to.
    /// Items: at most 20. Example: `file_xxxx`.
    pub file_ids: Vec<String>,
}

impl ListFileRequest {
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `FileName`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `FileIds`.
    pub fn file_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListFileRequest {
        "WorkspaceId" => workspace_id: path,
        "CategoryId" => category_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "FileName" => file_name: query,
        "FileIds" => file_ids: query_json,
    }
}

impl Operation for ListFileRequest {
    type Response = ListFileResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListFile")
        .roa("GET", "/{WorkspaceId}/datacenter/files")
        .required(&["WorkspaceId", "CategoryId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .read_only();
}

impl Paginated for ListFileRequest {
    type Item = FileList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.file_list)
    }
}

impl Stateful for ListFileRequest {
    type State = FileStatus;
    const FAILURES: &'static [FileStatus] = &[FileStatus::ParseFailed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.file_ids)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .data
                .iter()
                .flat_map(|v| &v.file_list)
                .map(|v| (v.file_id.as_deref(), v.status.as_ref().map(|s| s.as_str()))),
        )
    }
}

/// Response to [`ListFileRequest`].
#[non_exhaustive]
pub struct ListFileResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileData>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `Requests throttling triggered.`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8F97A63B-xxxx-527F-9D6E-467B6A7E8CF1`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `200`.
    pub status: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListFileResponse {
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
    /// Items of the kind file that were found or are concerned.
    pub file_list: Vec<FileList>,
    /// Whether there are more pages. Example: `true`.
    pub has_next: Option<bool>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `4jzbJk9J6lNeuXD9hP0viA==`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `48`.
    pub total_count: Option<i32>,
}

response! {
    FileData {
        "FileList" => file_list: list(""),
        "HasNext" => has_next: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind file that were found or are concerned.
#[non_exhaustive]
pub struct FileList {
    /// ID of the category that the item belongs to or stands for.
    /// Example: `cate_cdd11b1b79a74e8bbd675c356a91ee35xxxxxxxx`.
    pub category_id: Option<String>,
    /// When the item was created. Example: `2024-09-09 11:03:35`.
    pub create_time: Option<String>,
    /// ID of the file that the item belongs to or stands for.
    /// Example: `file_5ff599b3455a45db8c41b0054b361518_xxxxxxxx`.
    pub file_id: Option<String>,
    /// Name under which the file is stored. Example: `product-overview.pdf`.
    pub file_name: Option<String>,
    /// Which kind of file it is or is to be. Example: `docx`.
    pub file_type: Option<Open<FileType>>,
    /// How the file was read. Example: `DASHSCOPE_DOCMIND`.
    pub parser: Option<String>,
    /// How many bytes this is: size in. Example: `512`.
    pub size_in_bytes: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Here: `INIT`, `PARSING`, `PARSE_SUCCESS`, `PARSE_FAILED`. Example: `PARSE_SUCCESS`.
    pub status: Option<Open<FileStatus>>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag-A`.
    pub tags: Vec<String>,
}

response! {
    FileList {
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
