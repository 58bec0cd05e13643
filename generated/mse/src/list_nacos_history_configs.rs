// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNacosHistoryConfigs`, from `mse/ListNacosHistoryConfigs.md`.

use alicloud_runtime::codegen::*;

/// Lists the earlier versions of a Nacos configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListNacosHistoryConfigsRequest::new()
///     .page_num(1)
///     .page_size(1)
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_nacos_history_configs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNacosHistoryConfigsRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    pub data_id: Option<String>,
    /// Nacos group that the configuration or the service is in.
    pub group: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    pub namespace_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListNacosHistoryConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DataId`.
    pub fn data_id(mut self, value: impl Into<String>) -> Self {
        self.data_id = Some(value.into());
        self
    }
    /// Sets `Group`.
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListNacosHistoryConfigsRequest {
        "RequestPars" => request_pars: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "DataId" => data_id: query,
        "Group" => group: query,
        "NamespaceId" => namespace_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListNacosHistoryConfigsRequest {
    type Response = ListNacosHistoryConfigsResponse;
    type Error = ListNacosHistoryConfigsError;
    const INFO: OperationInfo = super::operation("ListNacosHistoryConfigs")
        .required(&["PageNum", "PageSize", "InstanceId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListNacosHistoryConfigsError] = &[
        ListNacosHistoryConfigsError::IllegalRequest,
        ListNacosHistoryConfigsError::InvalidParameter,
        ListNacosHistoryConfigsError::NoPermission,
        ListNacosHistoryConfigsError::NotFound,
        ListNacosHistoryConfigsError::InternalError,
    ];
}

impl Paginated for ListNacosHistoryConfigsRequest {
    type Item = HistoryItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.history_items)
    }
}

/// Response to [`ListNacosHistoryConfigsRequest`].
#[non_exhaustive]
pub struct ListNacosHistoryConfigsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `53338ECA-F880-54D8-A9B3-5606355A1B89`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// The history items that were found or are concerned, one entry each.
    pub history_items: Vec<HistoryItem>,
}

response! {
    ListNacosHistoryConfigsResponse {
        "HttpCode" => http_code: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "ErrorCode" => error_code: value,
        "Success" => success: value,
        "HistoryItems" => history_items: list(""),
    }
}

/// The history items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HistoryItem {
    /// Name that the application is registered under. Example: `gateway`.
    pub app_name: Option<String>,
    /// Key of a configuration in its group, as clients ask for it, such as `common.yaml`.
    /// Example: `test.yaml`.
    pub data_id: Option<String>,
    /// Nacos group that the configuration or the service is in. Example: `default`.
    pub group: Option<String>,
    /// Time that is set or recorded for this: last modified. Example: `1643440066000`.
    pub last_modified_time: Option<i64>,
    /// Identifier of the item within its collection. Example: `23fdsf`.
    pub id: Option<i64>,
    /// What kind of operation the entry records. Example: `yaml`.
    pub op_type: Option<String>,
    /// Account or client that made the change.
    pub src_user: Option<String>,
}

response! {
    HistoryItem {
        "AppName" => app_name: value,
        "DataId" => data_id: value,
        "Group" => group: value,
        "LastModifiedTime" => last_modified_time: value,
        "Id" => id: value,
        "OpType" => op_type: value,
        "SrcUser" => src_user: value,
    }
}

/// Errors that the documentation of [`ListNacosHistoryConfigsRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListNacosHistoryConfigsError = super::DocumentedError;
