// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAnsInstances`, from `mse/ListAnsInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the instances that are registered for a Nacos service.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListAnsInstancesRequest::new()
///     .page_num(1)
///     .page_size(10)
///     .service_name("name");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ans_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAnsInstancesRequest {
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub cluster_id: Option<String>,
    /// Group in the registry that services of the same kind are kept in. Example: `test`.
    pub group_name: Option<String>,
    /// Namespace that the call stays inside; names in other namespaces do not clash with it.
    /// Example: `12233****`.
    pub namespace_id: Option<String>,
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    /// Example: `mse-7413****`.
    pub cluster_name: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListAnsInstancesRequest {
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
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListAnsInstancesRequest {
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "ServiceName" => service_name: query,
        "RequestPars" => request_pars: query,
        "ClusterId" => cluster_id: query,
        "GroupName" => group_name: query,
        "NamespaceId" => namespace_id: query,
        "ClusterName" => cluster_name: query,
        "InstanceId" => instance_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListAnsInstancesRequest {
    type Response = ListAnsInstancesResponse;
    type Error = ListAnsInstancesError;
    const INFO: OperationInfo = super::operation("ListAnsInstances")
        .required(&["PageNum", "PageSize", "ServiceName"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListAnsInstancesError] = &[
        ListAnsInstancesError::IllegalRequest,
        ListAnsInstancesError::InvalidParameter,
        ListAnsInstancesError::NoPermission,
        ListAnsInstancesError::NotFound,
        ListAnsInstancesError::InternalError,
    ];
}

impl Paginated for ListAnsInstancesRequest {
    type Item = NacosAnsInstance;
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

/// Response to [`ListAnsInstancesRequest`].
#[non_exhaustive]
pub struct ListAnsInstancesResponse {
    /// What the call found, one entry each.
    pub data: Vec<NacosAnsInstance>,
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
    ListAnsInstancesResponse {
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
pub struct NacosAnsInstance {
    /// Application that the instance or the listener belongs to. Example: `app`.
    pub app: Option<String>,
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    pub cluster_name: Option<String>,
    /// Key under which the registry keeps the instance's data. Example: `30.5.XX.XX:unknown:DEFAULT`.
    pub datum_key: Option<String>,
    /// Key of the instance when no other applies. Example: `30.5.XX.XX:unknown`.
    pub default_key: Option<String>,
    /// Whether clients that look the service up are given this instance. Example: `true`.
    pub enabled: Option<bool>,
    /// Whether instances are temporary, so that they vanish when their heartbeats stop.
    /// Example: `true`.
    pub ephemeral: Option<bool>,
    /// How often the checks of the instance failed. Example: `0`.
    pub fail_count: Option<i32>,
    /// Whether the instance passes its health checks and gets calls. Example: `true`.
    pub healthy: Option<bool>,
    /// Time between two of this, or the span in which it holds: instance heart beat.
    /// Unit: `seconds`. Example: `5000`.
    pub instance_heart_beat_interval: Option<i32>,
    /// How long heartbeats may stay away before the instance counts as unhealthy, in milliseconds.
    /// Example: `15000`.
    pub instance_heart_beat_time_out: Option<i32>,
    /// ID of the instance, by which other calls name it.
    /// Example: `30.5.XX.XX#0#DEFAULT#DEFAULT_GROUP@@consumers:com.alibaba.edas.IHelloService`.
    pub instance_id: Option<String>,
    /// IP address of the host or service concerned. Example: `30.5.XX.XX`.
    pub ip: Option<String>,
    /// Time without heartbeats after which the instance is removed. Example: `30000`.
    pub ip_delete_timeout: Option<i32>,
    /// When the instance last gave a sign of life. Example: `20201010`.
    pub last_beat: Option<i64>,
    /// Mark that the registry has put on the instance. Example: `true`.
    pub marked: Option<bool>,
    /// Labels of the instance or service that callers can see and rules can use. Example: `[int]`.
    pub metadata: BTreeMap<String, Value>,
    /// How often the checks of the instance succeeded. Example: `0`.
    pub ok_count: Option<i32>,
    /// Port that the target is reached at. Example: `8080`.
    pub port: Option<i32>,
    /// Service as it is registered; callers look it up by this text.
    /// Example: `DEFAULT_GROUP@@consumers:com.alibaba.edas.IHelloService::`.
    pub service_name: Option<String>,
    /// Share of calls that the service instance gets compared with the others. Example: `1`.
    pub weight: Option<i32>,
}

response! {
    NacosAnsInstance {
        "App" => app: value,
        "ClusterName" => cluster_name: value,
        "DatumKey" => datum_key: value,
        "DefaultKey" => default_key: value,
        "Enabled" => enabled: value,
        "Ephemeral" => ephemeral: value,
        "FailCount" => fail_count: value,
        "Healthy" => healthy: value,
        "InstanceHeartBeatInterval" => instance_heart_beat_interval: value,
        "InstanceHeartBeatTimeOut" => instance_heart_beat_time_out: value,
        "InstanceId" => instance_id: value,
        "Ip" => ip: value,
        "IpDeleteTimeout" => ip_delete_timeout: value,
        "LastBeat" => last_beat: value,
        "Marked" => marked: value,
        "Metadata" => metadata: map,
        "OkCount" => ok_count: value,
        "Port" => port: value,
        "ServiceName" => service_name: value,
        "Weight" => weight: value,
    }
}

/// Errors that the documentation of [`ListAnsInstancesRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListAnsInstancesError = super::DocumentedError;
