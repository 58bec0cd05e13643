// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAnsServiceClusters`, from `mse/ListAnsServiceClusters.md`.

use alicloud_runtime::codegen::*;

/// Lists the clusters of a Nacos service, with health checks.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListAnsServiceClustersRequest::new()
///     .page_num(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ans_service_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAnsServiceClustersRequest {
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// MSE instance that the service is registered in; not one of the clusters within the Nacos
    /// service. Example: `mse-09k1q110q01`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub cluster_id: Option<String>,
    /// Service as it is registered; callers look it up by this text. Example: `test`.
    pub service_name: Option<String>,
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

impl ListAnsServiceClustersRequest {
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
    ListAnsServiceClustersRequest {
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "RequestPars" => request_pars: query,
        "ClusterId" => cluster_id: query,
        "ServiceName" => service_name: query,
        "GroupName" => group_name: query,
        "NamespaceId" => namespace_id: query,
        "ClusterName" => cluster_name: query,
        "InstanceId" => instance_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListAnsServiceClustersRequest {
    type Response = ListAnsServiceClustersResponse;
    type Error = ListAnsServiceClustersError;
    const INFO: OperationInfo = super::operation("ListAnsServiceClusters")
        .required(&["PageNum", "PageSize"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [ListAnsServiceClustersError] = &[
        ListAnsServiceClustersError::IllegalRequest,
        ListAnsServiceClustersError::InvalidParameter,
        ListAnsServiceClustersError::NoPermission,
        ListAnsServiceClustersError::NotFound,
        ListAnsServiceClustersError::InternalError,
    ];
}

impl Paginated for ListAnsServiceClustersRequest {
    type Item = NacosAnsCluster;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.clusters)
    }
}

/// Response to [`ListAnsServiceClustersRequest`].
#[non_exhaustive]
pub struct ListAnsServiceClustersResponse {
    /// What the call returns besides its status.
    pub data: Option<AnsServiceClusterData>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `52BA6DA6-A702-4362-A32F-DFF79655****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_code: Option<String>,
}

response! {
    ListAnsServiceClustersResponse {
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "HttpCode" => http_code: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AnsServiceClusterData {
    /// The clusters that were found or are concerned, one entry each.
    pub clusters: Vec<NacosAnsCluster>,
    /// Group in the registry that services of the same kind are kept in. Example: `DEFAULT_GROUP`.
    pub group_name: Option<String>,
    /// Labels of the instance or service that callers can see and rules can use. Example: `111`.
    pub metadata: BTreeMap<String, Value>,
    /// Name that people know the item by. Example: `DEFAULT`.
    pub name: Option<String>,
    /// Share of healthy instances below which unhealthy ones are returned too. Example: `0`.
    pub protect_threshold: Option<f64>,
    /// Rule by which instances are selected.
    pub selector_type: Option<String>,
    /// Whether instances are temporary, so that they vanish when their heartbeats stop.
    /// Example: `true`.
    pub ephemeral: Option<bool>,
    /// Where it comes from. Example: `console`.
    pub source: Option<String>,
    /// Governance application behind the service, with its health checks.
    pub app_detail: Option<AppDetail>,
}

response! {
    AnsServiceClusterData {
        "Clusters" => clusters: list(""),
        "GroupName" => group_name: value,
        "Metadata" => metadata: map,
        "Name" => name: value,
        "ProtectThreshold" => protect_threshold: value,
        "SelectorType" => selector_type: value,
        "Ephemeral" => ephemeral: value,
        "Source" => source: value,
        "AppDetail" => app_detail: value,
    }
}

/// The clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NacosAnsCluster {
    /// Network port that belongs to the default check. Example: `80`.
    pub default_check_port: Option<i32>,
    /// Network port that belongs to the default. Example: `80`.
    pub default_port: Option<i32>,
    /// How the instances are probed, such as over TCP or HTTP. Example: `text`.
    pub health_checker_type: Option<String>,
    /// Labels of the instance or service that callers can see and rules can use. Example: `111`.
    pub metadata: BTreeMap<String, Value>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Service as it is registered; callers look it up by this text.
    /// Example: `DEFAULT_GROUP@@consumers:com.alibaba.edas.IHelloService::`.
    pub service_name: Option<String>,
    /// Whether the server itself probes the instances; counts only for services that are not temporary.
    /// Example: `true`.
    pub use_ip_port4_check: Option<bool>,
}

response! {
    NacosAnsCluster {
        "DefaultCheckPort" => default_check_port: value,
        "DefaultPort" => default_port: value,
        "HealthCheckerType" => health_checker_type: value,
        "Metadata" => metadata: map,
        "Name" => name: value,
        "ServiceName" => service_name: value,
        "UseIPPort4Check" => use_ip_port4_check: value,
    }
}

/// Governance application behind the service, with its health checks.
#[non_exhaustive]
pub struct AppDetail {
    /// ID that the service gave the application. Example: `hkhon1po62@904cba2c0xxxxxx`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `spring-cloud-b`.
    pub app_name: Option<String>,
    /// Port that the target is reached at. Example: `6001`.
    pub port: Option<i32>,
    /// Which kind of check it is or is to be. Example: `connection`.
    pub check_type: Option<String>,
    /// Path under which the check is found. Example: `/health`.
    pub check_path: Option<String>,
    /// How long the check may take before it is given up. Example: `5`.
    pub check_timeout: Option<i32>,
    /// Seconds from one health probe to the next. Example: `2`.
    pub check_internal: Option<i32>,
    /// Probes in a row that must succeed before an instance counts as healthy. Example: `2`.
    pub healthy_check_times: Option<i32>,
    /// Probes in a row that must fail before an instance counts as unhealthy. Example: `2`.
    pub unhealthy_check_times: Option<i32>,
}

response! {
    AppDetail {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "Port" => port: value,
        "CheckType" => check_type: value,
        "CheckPath" => check_path: value,
        "CheckTimeout" => check_timeout: value,
        "CheckInternal" => check_internal: value,
        "HealthyCheckTimes" => healthy_check_times: value,
        "UnhealthyCheckTimes" => unhealthy_check_times: value,
    }
}

/// Errors that the documentation of [`ListAnsServiceClustersRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListAnsServiceClustersError = super::DocumentedError;
