// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEurekaInstances`, from `mse/ListEurekaInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances that are registered for a Eureka service.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListEurekaInstancesRequest::new()
///     .page_num(1)
///     .page_size(10)
///     .service_name("name");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_eureka_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEurekaInstancesRequest {
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** Service as it is registered; callers look it up by this text. Example: `name`.
    pub service_name: Option<String>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Cluster concerned, as the operation that lists clusters of its kind shows it.
    /// Example: `mse-09k1q11****`.
    pub cluster_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListEurekaInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListEurekaInstancesRequest {
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "ServiceName" => service_name: query,
        "RequestPars" => request_pars: query,
        "ClusterId" => cluster_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListEurekaInstancesRequest {
    type Response = ListEurekaInstancesResponse;
    type Error = ListEurekaInstancesError;
    const INFO: OperationInfo = super::operation("ListEurekaInstances")
        .method("GET")
        .required(&["PageNum", "PageSize", "ServiceName"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListEurekaInstancesError] = &[
        ListEurekaInstancesError::IllegalRequest,
        ListEurekaInstancesError::InvalidParameter,
        ListEurekaInstancesError::NoPermission,
        ListEurekaInstancesError::NotFound,
        ListEurekaInstancesError::InternalError,
    ];
}

impl Paginated for ListEurekaInstancesRequest {
    type Item = EurekaInstance;
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

/// Response to [`ListEurekaInstancesRequest`].
#[non_exhaustive]
pub struct ListEurekaInstancesResponse {
    /// What the call found, one entry each.
    pub data: Vec<EurekaInstance>,
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
    ListEurekaInstancesResponse {
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
pub struct EurekaInstance {
    /// Application that the instance or the listener belongs to. Example: `CONTACTINFO`.
    pub app: Option<String>,
    /// Seconds without heartbeats after which the instance is taken for gone. Example: `90`.
    pub duration_in_secs: Option<i32>,
    /// Web address under which the home page is found. Example: `http://30.5.XX.XX:8091/`.
    pub home_page_url: Option<String>,
    /// Name that the machine goes by on the network. Example: `30.5.XX.XX`.
    pub host_name: Option<String>,
    /// ID of the instance, by which other calls name it.
    /// Example: `L-PC1A6A28-****.hz.ali.com:contactinfo:8091`.
    pub instance_id: Option<String>,
    /// Address that the registered instance is called at. Example: `30.5.XX.XX`.
    pub ip_addr: Option<String>,
    /// When the properties of the instance last changed. Example: `20201009115543`.
    pub last_dirty_timestamp: Option<i64>,
    /// When the instance last sent a heartbeat. Example: `20201010071203`.
    pub last_updated_timestamp: Option<i64>,
    /// Labels of the instance or service that callers can see and rules can use. Example: `[string]`.
    pub metadata: BTreeMap<String, Value>,
    /// Port that the target is reached at. Example: `8091`.
    pub port: Option<i32>,
    /// How far the delay between heartbeats may grow after timeouts. Example: `10`.
    pub renewal_interval_in_secs: Option<i32>,
    /// Port for encrypted connections to the instance. Example: `443`.
    pub secure_port: Option<i32>,
    /// How many of the provider's instances are healthy, and of how many, as in `1/1`. Example: `1/1`.
    pub status: Option<String>,
    /// Virtual host name under which Eureka clients look the instance up. Example: `contactinfo`.
    pub vip_address: Option<String>,
}

response! {
    EurekaInstance {
        "App" => app: value,
        "DurationInSecs" => duration_in_secs: value,
        "HomePageUrl" => home_page_url: value,
        "HostName" => host_name: value,
        "InstanceId" => instance_id: value,
        "IpAddr" => ip_addr: value,
        "LastDirtyTimestamp" => last_dirty_timestamp: value,
        "LastUpdatedTimestamp" => last_updated_timestamp: value,
        "Metadata" => metadata: map,
        "Port" => port: value,
        "RenewalIntervalInSecs" => renewal_interval_in_secs: value,
        "SecurePort" => secure_port: value,
        "Status" => status: value,
        "VipAddress" => vip_address: value,
    }
}

/// Errors that the documentation of [`ListEurekaInstancesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListEurekaInstancesError = super::DocumentedError;
