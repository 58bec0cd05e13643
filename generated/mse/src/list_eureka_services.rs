// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEurekaServices`, from `mse/ListEurekaServices.md`.

use alicloud_runtime::codegen::*;

/// Lists the services in a Eureka cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListEurekaServicesRequest::new()
///     .cluster_id("mse-09k1q11****")
///     .page_num(1)
///     .page_size(10)
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_eureka_services(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEurekaServicesRequest {
    /// **Required.** Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    pub cluster_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListEurekaServicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListEurekaServicesRequest {
        "ClusterId" => cluster_id: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "RequestPars" => request_pars: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListEurekaServicesRequest {
    type Response = ListEurekaServicesResponse;
    type Error = ListEurekaServicesError;
    const INFO: OperationInfo = super::operation("ListEurekaServices")
        .method("GET")
        .required(&["ClusterId", "PageNum", "PageSize"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListEurekaServicesError] = &[
        ListEurekaServicesError::IllegalRequest,
        ListEurekaServicesError::InvalidParameter,
        ListEurekaServicesError::NoPermission,
        ListEurekaServicesError::NotFound,
        ListEurekaServicesError::InternalError,
    ];
}

impl Paginated for ListEurekaServicesRequest {
    type Item = SimpleService;
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
        Some(&mut response.data)
    }
}

/// Response to [`ListEurekaServicesRequest`].
#[non_exhaustive]
pub struct ListEurekaServicesResponse {
    /// What the call found, one entry each.
    pub data: Vec<SimpleService>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `316F5F64-F73D-42DC-8632-01E308B6****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
}

response! {
    ListEurekaServicesResponse {
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct SimpleService {
    /// Instances that are registered for the service. Example: `mse-cn-st21ri2****`.
    pub instances_id: Vec<String>,
    /// Name that people know the item by. Example: `CONTACTINFO`.
    pub name: Option<String>,
    /// Healthy instances out of all, such as `1/1`.
    pub up_status: Option<String>,
}

response! {
    SimpleService {
        "InstancesId" => instances_id: list(""),
        "Name" => name: value,
        "UpStatus" => up_status: value,
    }
}

/// Errors that the documentation of [`ListEurekaServicesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListEurekaServicesError = super::DocumentedError;
