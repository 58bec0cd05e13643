// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLogConfigs`, from `sae/ListLogConfigs.md`.

use alicloud_runtime::codegen::*;

/// Lists the log collection settings of an application, with directory and Logstore.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListLogConfigsRequest::new()
///     .app_id("...")
///     .page_size(1)
///     .current_page(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_log_configs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLogConfigsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
}

impl ListLogConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    ListLogConfigsRequest {
        "AppId" => app_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for ListLogConfigsRequest {
    type Response = ListLogConfigsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListLogConfigs")
        .roa("GET", "/pop/v1/sam/log/listLogConfigs")
        .required(&["AppId", "PageSize", "CurrentPage"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for ListLogConfigsRequest {
    type Item = LogConfig;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_size))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.log_configs)
    }
}

/// Response to [`ListLogConfigsRequest`].
#[non_exhaustive]
pub struct ListLogConfigsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `ac1d5e2c15671581252413581d****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<LogConfigData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListLogConfigsResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct LogConfigData {
    /// Settings of each log, one entry each.
    pub log_configs: Vec<LogConfig>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How large the total is or is to be. Example: `1`.
    pub total_size: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    LogConfigData {
        "LogConfigs" => log_configs: list(""),
        "CurrentPage" => current_page: value,
        "TotalSize" => total_size: value,
        "PageSize" => page_size: value,
    }
}

/// Settings of each log, one entry each.
#[non_exhaustive]
pub struct LogConfig {
    /// Name that the config goes by. Example: `sae-1f240907a6faf58c653f09e81b7e****`.
    pub config_name: Option<String>,
    /// Path of the log files. Example: `/root/logs/hsf/hsf.log`.
    pub log_dir: Option<String>,
    /// Logstore that takes the log. Example: `sae-1f240907a6faf58c653f09e81b7e****`.
    pub sls_log_store: Option<String>,
    /// When the item was created. Example: `2019-08-29 17:18:00`.
    pub create_time: Option<String>,
    /// Which kind of store it is or is to be. Example: `sls`.
    pub store_type: Option<String>,
    /// Project of Log Service that takes the records.
    /// Example: `sae-56f77b65-788d-442a-9885-7f20d91f****`.
    pub sls_project: Option<String>,
    /// Which kind of log it is or is to be. Example: `file_log`.
    pub log_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
}

response! {
    LogConfig {
        "ConfigName" => config_name: value,
        "LogDir" => log_dir: value,
        "SlsLogStore" => sls_log_store: value,
        "CreateTime" => create_time: value,
        "StoreType" => store_type: value,
        "SlsProject" => sls_project: value,
        "LogType" => log_type: value,
        "RegionId" => region_id: value,
    }
}
