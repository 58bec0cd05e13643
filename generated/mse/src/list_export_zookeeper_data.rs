// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExportZookeeperData`, from `mse/ListExportZookeeperData.md`.

use alicloud_runtime::codegen::*;

/// Lists past tasks that exported ZooKeeper data.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListExportZookeeperDataRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_export_zookeeper_data(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExportZookeeperDataRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListExportZookeeperDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListExportZookeeperDataRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListExportZookeeperDataRequest {
    type Response = ListExportZookeeperDataResponse;
    type Error = ListExportZookeeperDataError;
    const INFO: OperationInfo = super::operation("ListExportZookeeperData")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListExportZookeeperDataError] = &[
        ListExportZookeeperDataError::IllegalRequest,
        ListExportZookeeperDataError::InvalidParameter,
        ListExportZookeeperDataError::NoPermission,
        ListExportZookeeperDataError::NotFound,
        ListExportZookeeperDataError::InternalError,
    ];
}

impl Paginated for ListExportZookeeperDataRequest {
    type Item = ExportZookeeperData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListExportZookeeperDataRequest`].
#[non_exhaustive]
pub struct ListExportZookeeperDataResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BD1E58D-0755-42AC-A599-E6B55112****`.
    pub request_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ExportZookeeperData>,
}

response! {
    ListExportZookeeperDataResponse {
        "Success" => success: value,
        "Message" => message: value,
        "DynamicMessage" => dynamic_message: value,
        "RequestId" => request_id: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ExportZookeeperData {
    /// ID of the instance, by which other calls name it. Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// Whether the transaction log or a snapshot is exported. Example: `snapshot`.
    pub export_type: Option<String>,
    /// Details of the export task.
    pub content_map: Option<String>,
    /// More details as JSON, kept open for later use.
    pub extend: Option<String>,
    /// How far the export is, or whether it failed or its file has expired. Example: `FINISH`.
    pub status: Option<String>,
    /// Tasks beneath, only for tracing a failure. Example: `10`.
    pub kubeone_task_ids: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i32>,
    /// When the item was created. Example: `1631001140913`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1632979237663`.
    pub update_time: Option<i64>,
}

response! {
    ExportZookeeperData {
        "InstanceId" => instance_id: value,
        "ExportType" => export_type: value,
        "ContentMap" => content_map: value,
        "Extend" => extend: value,
        "Status" => status: value,
        "KubeoneTaskIds" => kubeone_task_ids: value,
        "Id" => id: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`ListExportZookeeperDataRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListExportZookeeperDataError = super::DocumentedError;
