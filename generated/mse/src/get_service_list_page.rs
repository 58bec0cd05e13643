// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServiceListPage`, from `mse/GetServiceListPage.md`.

use alicloud_runtime::codegen::*;

/// Lists services of applications under governance, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::GetServiceListPageRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_service_list_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceListPageRequest {
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Name that the application is registered under. Length: at most 100.
    pub app_name: Option<String>,
    /// Framework that the service is made with, such as Dubbo or Spring Cloud.
    pub service_type: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Service as it is registered; callers look it up by this text.
    pub service_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IP address of the host or service concerned.
    pub ip: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl GetServiceListPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
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
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    GetServiceListPageRequest {
        "Region" => region: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "ServiceType" => service_type: query,
        "AppId" => app_id: query,
        "ServiceName" => service_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Ip" => ip: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for GetServiceListPageRequest {
    type Response = GetServiceListPageResponse;
    type Error = GetServiceListPageError;
    const INFO: OperationInfo = super::operation("GetServiceListPage")
        .success_flag("Success")
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [GetServiceListPageError] = &[
        GetServiceListPageError::IllegalRequest,
        GetServiceListPageError::InvalidParameter,
        GetServiceListPageError::NoPermission,
        GetServiceListPageError::NotFound,
        GetServiceListPageError::InternalError,
    ];
}

impl Paginated for GetServiceListPageRequest {
    type Item = ServiceResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.data.as_ref().and_then(|v| v.total_size.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.result)
    }
}

/// Response to [`GetServiceListPageRequest`].
#[non_exhaustive]
pub struct GetServiceListPageResponse {
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A2F946FB-F2E3-5BF4-8CBE-xxxxxxxx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ServiceData>,
}

response! {
    GetServiceListPageResponse {
        "Success" => success: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ServiceData {
    /// What the call found, one entry each.
    pub result: Vec<ServiceResult>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_size: Option<String>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
}

response! {
    ServiceData {
        "Result" => result: list(""),
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ServiceResult {
    /// Name that the application is registered under. Example: `example-app`.
    pub app_name: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1`.
    pub version: Option<String>,
    /// How many nodes carry the tag or belong to the service. Example: `1`.
    pub instance_num: Option<i32>,
    /// When the service was last changed. Example: `123456`.
    pub gmt_modify_time: Option<String>,
    /// ID that the service gave the application. Example: `dez4xxxxx@f3f75ed8ffxxxxx`.
    pub app_id: Option<String>,
    /// Service as it is registered; callers look it up by this text. Example: `sc-A`.
    pub service_name: Option<String>,
    /// Nacos group that the configuration or the service is in. Example: `DEFAULT_GROUP`.
    pub group: Option<String>,
}

response! {
    ServiceResult {
        "AppName" => app_name: value,
        "Version" => version: value,
        "InstanceNum" => instance_num: value,
        "GmtModifyTime" => gmt_modify_time: value,
        "AppId" => app_id: value,
        "ServiceName" => service_name: value,
        "Group" => group: value,
    }
}

/// Errors that the documentation of [`GetServiceListPageRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetServiceListPageError = super::DocumentedError;
