// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRumUploadFiles`, from `arms/GetRumUploadFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists files uploaded for a RUM application, such as source maps and symbol files.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetRumUploadFilesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_rum_upload_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRumUploadFilesRequest {
    /// Which kind of application it is or is to be. Example: `source-map`.
    pub app_type: Option<String>,
    /// Identifier of the process, product or application concerned.
    /// Example: `aoxxxxxly@741623b4e91****`.
    pub pid: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the version that the call is about. Example: `1.0.0`.
    pub version_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Name under which the file is stored.
    pub file_name: Option<String>,
    /// Workspace that the application is in.
    pub workspace: Option<String>,
    /// ID of the service that the call is about.
    pub service_id: Option<String>,
}

impl GetRumUploadFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VersionId`.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `FileName`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `Workspace`.
    pub fn workspace(mut self, value: impl Into<String>) -> Self {
        self.workspace = Some(value.into());
        self
    }
    /// Sets `ServiceId`.
    pub fn service_id(mut self, value: impl Into<String>) -> Self {
        self.service_id = Some(value.into());
        self
    }
}

request! {
    GetRumUploadFilesRequest {
        "AppType" => app_type: query,
        "Pid" => pid: query,
        "RegionId" => region_id: query,
        "VersionId" => version_id: query,
        "PageSize" => page_size: query,
        "NextToken" => next_token: query,
        "FileName" => file_name: query,
        "Workspace" => workspace: query,
        "ServiceId" => service_id: query,
    }
}

impl Operation for GetRumUploadFilesRequest {
    type Response = GetRumUploadFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRumUploadFiles")
        .required(&["RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

impl Paginated for GetRumUploadFilesRequest {
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

/// Response to [`GetRumUploadFilesRequest`].
#[non_exhaustive]
pub struct GetRumUploadFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2983BEF7-4A0D-47A2-94A2-8E9C5E63****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<RumUploadFileData>,
}

response! {
    GetRumUploadFilesResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RumUploadFileData {
    /// Items of the kind file that were found or are concerned.
    pub file_list: Vec<FileList>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
}

response! {
    RumUploadFileData {
        "FileList" => file_list: list(""),
        "NextToken" => next_token: value,
    }
}

/// Items of the kind file that were found or are concerned.
#[non_exhaustive]
pub struct FileList {
    /// ID of the version that the item belongs to or stands for.
    pub version_id: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Size of the file.
    pub size: Option<String>,
    /// Name under which the file is stored.
    pub file_name: Option<String>,
    /// Time that is set or recorded for this: last modified.
    pub last_modified_time: Option<Value>,
}

response! {
    FileList {
        "VersionId" => version_id: value,
        "Uuid" => uuid: value,
        "Size" => size: value,
        "FileName" => file_name: value,
        "LastModifiedTime" => last_modified_time: value,
    }
}
