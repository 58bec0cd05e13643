// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAppServicesPage`, from `sae/ListAppServicesPage.md`.

use alicloud_runtime::codegen::*;

/// Lists the microservices of an application by service type, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListAppServicesPageRequest::new()
///     .app_id("...")
///     .service_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_app_services_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAppServicesPageRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Which kind of service it is or is to be.
    pub service_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListAppServicesPageRequest {
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
    /// Sets `ServiceType`, which is required.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
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
}

request! {
    ListAppServicesPageRequest {
        "AppId" => app_id: query,
        "ServiceType" => service_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListAppServicesPageRequest {
    type Response = ListAppServicesPageResponse;
    type Error = ListAppServicesPageError;
    const INFO: OperationInfo = super::operation("ListAppServicesPage")
        .roa("GET", "/pop/v1/sam/service/listAppServicesPage")
        .required(&["AppId", "ServiceType"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ListAppServicesPageError] = &[
        ListAppServicesPageError::MicroServiceNotFound,
        ListAppServicesPageError::InvalidParameterObviously,
    ];
}

impl Paginated for ListAppServicesPageRequest {
    type Item = AppServiceData;
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

/// Response to [`ListAppServicesPageRequest`].
#[non_exhaustive]
pub struct ListAppServicesPageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2583E089-99C2-562E-8B7E-73512136****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0be3e0c816394483660457498e****`.
    pub trace_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<AppServiceData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListAppServicesPageResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AppServiceData {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<String>,
    /// How large the total is or is to be. Example: `1`.
    pub total_size: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Example: `9999`.
    pub page_size: Option<String>,
    /// What the call found, one entry each.
    pub result: Vec<AppServiceResult>,
}

response! {
    AppServiceData {
        "CurrentPage" => current_page: value,
        "TotalSize" => total_size: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Result" => result: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AppServiceResult {
    /// Name that the edas application goes by. Example: `cn-zhangjiakou-micro-service-******`.
    pub edas_app_name: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.0.0`.
    pub version: Option<String>,
    /// How many there are of this: instance. Example: `1`.
    pub instance_num: Option<i64>,
    /// ID of the edas application that the item belongs to or stands for.
    /// Example: `hc4fs1****@98314c8790b****`.
    pub edas_app_id: Option<String>,
    /// Name that the service goes by. Example: `edas.service.provider`.
    pub service_name: Option<String>,
    /// Group that the item belongs to. Example: `springCloud`.
    pub group: Option<String>,
}

response! {
    AppServiceResult {
        "EdasAppName" => edas_app_name: value,
        "Version" => version: value,
        "InstanceNum" => instance_num: value,
        "EdasAppId" => edas_app_id: value,
        "ServiceName" => service_name: value,
        "Group" => group: value,
    }
}

/// Errors that the documentation of [`ListAppServicesPageRequest`] names.
///
/// - [`MicroServiceNotFound`](super::DocumentedError::MicroServiceNotFound)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
pub type ListAppServicesPageError = super::DocumentedError;
