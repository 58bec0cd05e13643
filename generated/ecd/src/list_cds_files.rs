// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCdsFiles`, from `ecd/ListCdsFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the files of a folder in a drive, with their download links.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ListCdsFilesRequest::new()
///     .cds_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cds_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCdsFilesRequest {
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// ID of the parent file that the call is about.
    pub parent_file_id: Option<String>,
    /// IDs of the files to work on or to narrow the list down to. Items: at most 50.
    pub file_ids: Vec<String>,
    /// Which kind of order it is or is to be.
    pub order_type: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListCdsFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `ParentFileId`.
    pub fn parent_file_id(mut self, value: impl Into<String>) -> Self {
        self.parent_file_id = Some(value.into());
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
    /// Sets `OrderType`.
    pub fn order_type(mut self, value: impl Into<String>) -> Self {
        self.order_type = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListCdsFilesRequest {
        "EndUserId" => end_user_id: query,
        "GroupId" => group_id: query,
        "CdsId" => cds_id: query,
        "ParentFileId" => parent_file_id: query,
        "FileIds" => file_ids: query_json,
        "OrderType" => order_type: query,
        "Status" => status: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListCdsFilesRequest {
    type Response = ListCdsFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCdsFiles")
        .required(&["CdsId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListCdsFilesRequest {
    type Item = FileModel;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.file_models)
    }
}

/// Response to [`ListCdsFilesRequest`].
#[non_exhaustive]
pub struct ListCdsFilesResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `aGN4YzAxQGNuLWhhbmd6aG91LjExNzU5NTMyNjgzMTQ1****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `40D86754-20FD-53DC-A9B8-25F7FECC****`.
    pub request_id: Option<String>,
    /// Example: `2`.
    pub count: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// The file models that were found or are concerned, one entry each.
    pub file_models: Vec<FileModel>,
}

response! {
    ListCdsFilesResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Count" => count: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "FileModels" => file_models: list(""),
    }
}

/// The file models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FileModel {
    /// Which kind of content it is or is to be. Example: `application/json`.
    pub content_type: Option<String>,
    /// Which kind of file it is or is to be. Example: `file`.
    pub file_type: Option<String>,
    /// Example: `pdf`.
    pub file_extension: Option<String>,
    /// ID of the file that the item belongs to or stands for.
    /// Example: `637725ff2f63db8470984e6c92c692b87d52****`.
    pub file_id: Option<String>,
    /// Account or person that created the item. Example: `demo_user01@cn-shanghai.148875033399****`.
    pub creator: Option<String>,
    /// Time that is set or recorded for this: open. Example: `2022-09-06T07:27:08Z`.
    pub open_time: Option<Timestamp>,
    /// ID of the parent that the item belongs to or stands for.
    /// Example: `3343213ff2f63db8470984e6c92c3213dfdw****`.
    pub parent_id: Option<String>,
    /// Example: `demo_user02@cn-shanghai.148875033399****`.
    pub modifier: Option<String>,
    /// Free text that describes the item to people. Example: `test1`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `SampleFile.pdf`.
    pub name: Option<String>,
    /// Web address under which the download is found.
    pub download_url: Option<String>,
    /// Example: `EA4942AA8761213890A5C386F88E6464D2C3****`.
    pub sha1: Option<String>,
    /// Moment that was recorded for this: open. Example: `168951245231`.
    pub open_time_stamp: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Path under which the file is found. Example: `isv/1019236948660053/temp/`.
    pub file_path: Option<String>,
    /// How large it is, or how many a page holds. Example: `102400`.
    pub size: Option<i64>,
    /// Class that the item belongs to. Example: `image`.
    pub category: Option<String>,
    /// Example: `63c83ececb4e6926c51448fc5ecb****`.
    pub md5: Option<String>,
    /// `Thumbnail`.
    pub thumbnail: Option<String>,
    /// When the item was created. Example: `2022-09-06T07:27:08Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-09-06T07:27:08Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    FileModel {
        "ContentType" => content_type: value,
        "FileType" => file_type: value,
        "FileExtension" => file_extension: value,
        "FileId" => file_id: value,
        "Creator" => creator: value,
        "OpenTime" => open_time: value,
        "ParentId" => parent_id: value,
        "Modifier" => modifier: value,
        "Description" => description: value,
        "Name" => name: value,
        "DownloadUrl" => download_url: value,
        "Sha1" => sha1: value,
        "OpenTimeStamp" => open_time_stamp: value,
        "RegionId" => region_id: value,
        "FilePath" => file_path: value,
        "Size" => size: value,
        "Category" => category: value,
        "Md5" => md5: value,
        "Thumbnail" => thumbnail: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}
