// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAnsServices`, from `mse/ListAnsServices.md`.

use alicloud_runtime::codegen::*;

/// Lists the services in a Nacos namespace, with counts of their instances.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListAnsServicesRequest::new()
///     .page_num(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ans_services(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAnsServicesRequest {
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub cluster_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Service as it is registered; callers look it up by this text. Example: `name`.
    pub service_name: Option<String>,
    /// Group in the registry that services of the same kind are kept in. Example: `name`.
    pub group_name: Option<String>,
    /// Meant to ask for the number of instances; not always used. Example: `1`.
    pub has_ip_count: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `mse-cn-st21v5****`.
    pub instance_id: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    /// Example: `12233****`.
    pub namespace_id: Option<String>,
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    pub cluster_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListAnsServicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
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
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `HasIpCount`.
    pub fn has_ip_count(mut self, value: impl Into<String>) -> Self {
        self.has_ip_count = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListAnsServicesRequest {
        "ClusterId" => cluster_id: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "RequestPars" => request_pars: query,
        "ServiceName" => service_name: query,
        "GroupName" => group_name: query,
        "HasIpCount" => has_ip_count: query,
        "InstanceId" => instance_id: query,
        "NamespaceId" => namespace_id: query,
        "ClusterName" => cluster_name: query,
        "RegionId" => region_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListAnsServicesRequest {
    type Response = ListAnsServicesResponse;
    type Error = ListAnsServicesError;
    const INFO: OperationInfo = super::operation("ListAnsServices")
        .required(&["PageNum", "PageSize"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListAnsServicesError] = &[
        ListAnsServicesError::IllegalRequest,
        ListAnsServicesError::InvalidParameter,
        ListAnsServicesError::NoPermission,
        ListAnsServicesError::NotFound,
        ListAnsServicesError::InternalError,
    ];
}

impl Paginated for ListAnsServicesRequest {
    type Item = SimpleNacosAnsService;
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

/// Response to [`ListAnsServicesRequest`].
#[non_exhaustive]
pub struct ListAnsServicesResponse {
    /// What the call found, one entry each.
    pub data: Vec<SimpleNacosAnsService>,
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
    /// Example: `52BA6DA6-A702-4362-A32F-DFF79655****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
}

response! {
    ListAnsServicesResponse {
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
pub struct SimpleNacosAnsService {
    /// How many there are of this: cluster. Example: `1`.
    pub cluster_count: Option<i32>,
    /// Group in the registry that services of the same kind are kept in. Example: `name`.
    pub group_name: Option<String>,
    /// How many there are of this: healthy instance. Example: `1`.
    pub healthy_instance_count: Option<i32>,
    /// How many there are of this: IP address. Example: `1`.
    pub ip_count: Option<i32>,
    /// Name that people know the item by. Example: `name`.
    pub name: Option<String>,
    /// Where it comes from. Example: `console`.
    pub source: Option<String>,
}

response! {
    SimpleNacosAnsService {
        "ClusterCount" => cluster_count: value,
        "GroupName" => group_name: value,
        "HealthyInstanceCount" => healthy_instance_count: value,
        "IpCount" => ip_count: value,
        "Name" => name: value,
        "Source" => source: value,
    }
}

/// Errors that the documentation of [`ListAnsServicesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListAnsServicesError = super::DocumentedError;
