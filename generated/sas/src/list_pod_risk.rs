// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPodRisk`, from `sas/ListPodRisk.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the security risks of pods.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListPodRiskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_pod_risk(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPodRiskRequest {
    /// Which page of the list to return.
    pub current_page: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the pod goes by.
    pub pod_name: Option<String>,
}

impl ListPodRiskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i64) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
    /// Sets `PodName`.
    pub fn pod_name(mut self, value: impl Into<String>) -> Self {
        self.pod_name = Some(value.into());
        self
    }
}

request! {
    ListPodRiskRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ClusterId" => cluster_id: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "PodName" => pod_name: query,
    }
}

impl Operation for ListPodRiskRequest {
    type Response = ListPodRiskResponse;
    type Error = ListPodRiskError;
    const INFO: OperationInfo = super::operation("ListPodRisk").read_only();
    const ERRORS: &'static [ListPodRiskError] = &[
        ListPodRiskError::NoPermission,
        ListPodRiskError::ServerError,
    ];
}

impl Paginated for ListPodRiskRequest {
    type Item = PodRiskList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.pod_risk_list)
    }
}

/// Response to [`ListPodRiskRequest`].
#[non_exhaustive]
pub struct ListPodRiskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `94254AD7-5026-5847-833B-403C2326BD6E`.
    pub request_id: Option<String>,
    /// Items of the kind pod risk that were found or are concerned.
    pub pod_risk_list: Vec<PodRiskList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
}

response! {
    ListPodRiskResponse {
        "RequestId" => request_id: value,
        "PodRiskList" => pod_risk_list: list(""),
        "PageInfo" => page_info: value,
    }
}

/// Items of the kind pod risk that were found or are concerned.
#[non_exhaustive]
pub struct PodRiskList {
    /// Smallest unit of the cluster in which the container runs, by name. Example: `expoit-xxx-b****`.
    pub pod: Option<String>,
    /// Name that the node goes by. Example: `test`.
    pub node_name: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c1d903a628af043659a043af59d89****`.
    pub cluster_id: Option<String>,
    /// IP address that belongs to the pod. Example: `172.0.XXX.XXX`.
    pub pod_ip: Option<String>,
    /// When the item was created. Example: `1644283112720`.
    pub create_time: Option<i64>,
    /// Name that the cluster goes by. Example: `test66`.
    pub cluster_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `kube-system`.
    pub namespace: Option<String>,
    /// How many there are of this: vul. Example: `1`.
    pub vul_count: Option<i32>,
    /// How many there are of this: alert. Example: `10`.
    pub alarm_count: Option<i32>,
    /// How many there are of this: hc. Example: `1`.
    pub hc_count: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `i-7yvdq597****`.
    pub instance_id: Option<String>,
}

response! {
    PodRiskList {
        "Pod" => pod: value,
        "NodeName" => node_name: value,
        "ClusterId" => cluster_id: value,
        "PodIp" => pod_ip: value,
        "CreateTime" => create_time: value,
        "ClusterName" => cluster_name: value,
        "Namespace" => namespace: value,
        "VulCount" => vul_count: value,
        "AlarmCount" => alarm_count: value,
        "HcCount" => hc_count: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`ListPodRiskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListPodRiskError = super::DocumentedError;
