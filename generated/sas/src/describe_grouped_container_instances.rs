// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGroupedContainerInstances`, from `sas/DescribeGroupedContainerInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists container assets grouped by a chosen kind of grouping.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeGroupedContainerInstancesRequest::new()
///     .group_field("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_grouped_container_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGroupedContainerInstancesRequest {
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// How several conditions are joined: any of them or all of them have to hold.
    pub logical_exp: Option<String>,
    /// **Required.** Property whose possible values are looked up, such as cluster, application or pod.
    pub group_field: Option<String>,
    /// Value that the field has or is given.
    pub field_value: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeGroupedContainerInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `LogicalExp`.
    pub fn logical_exp(mut self, value: impl Into<String>) -> Self {
        self.logical_exp = Some(value.into());
        self
    }
    /// Sets `GroupField`, which is required.
    pub fn group_field(mut self, value: impl Into<String>) -> Self {
        self.group_field = Some(value.into());
        self
    }
    /// Sets `FieldValue`.
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeGroupedContainerInstancesRequest {
        "Criteria" => criteria: query,
        "LogicalExp" => logical_exp: query,
        "GroupField" => group_field: query,
        "FieldValue" => field_value: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeGroupedContainerInstancesRequest {
    type Response = DescribeGroupedContainerInstancesResponse;
    type Error = DescribeGroupedContainerInstancesError;
    const INFO: OperationInfo = super::operation("DescribeGroupedContainerInstances")
        .required(&["GroupField"])
        .read_only();
    const ERRORS: &'static [DescribeGroupedContainerInstancesError] = &[
        DescribeGroupedContainerInstancesError::IllegalParam,
        DescribeGroupedContainerInstancesError::NoPermission,
        DescribeGroupedContainerInstancesError::ServerError,
    ];
}

impl Paginated for DescribeGroupedContainerInstancesRequest {
    type Item = GroupedContainerInstanceList;
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
        Some(&mut response.grouped_container_instance_list)
    }
}

/// Response to [`DescribeGroupedContainerInstancesRequest`].
#[non_exhaustive]
pub struct DescribeGroupedContainerInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E5BFDCF-B9DD-430D-9DA4-151BCB581C9D`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind grouped container instance that were found or are concerned.
    pub grouped_container_instance_list: Vec<GroupedContainerInstanceList>,
}

response! {
    DescribeGroupedContainerInstancesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "GroupedContainerInstanceList" => grouped_container_instance_list: list(""),
    }
}

/// Items of the kind grouped container instance that were found or are concerned.
#[non_exhaustive]
pub struct GroupedContainerInstanceList {
    /// Level that the risk has on its scale. Example: `low`.
    pub risk_level: Option<String>,
    /// IP address that belongs to the host. Example: `172.114.XX.XX`.
    pub host_ip: Option<String>,
    /// Smallest unit of the cluster in which the container runs, by name.
    /// Example: `csi-plugin-2n****`.
    pub pod: Option<String>,
    /// State that the risk is in. Example: `NO`.
    pub risk_status: Option<String>,
    /// When the item was created. Example: `1600076893000`.
    pub create_time: Option<i64>,
    /// Space of names that keeps items of different origin apart. Example: `kube-system`.
    pub namespace: Option<String>,
    /// State that the custer is in. Example: `running`.
    pub custer_state: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-8vb9ul5xec4tua4q****`.
    pub instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the application is registered under. Example: `oss-liveness-probe`.
    pub app_name: Option<String>,
    /// How many there are of this: instance. Example: `9`.
    pub instance_count: Option<i32>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `ManagedKubernetes`.
    pub cluster_type: Option<String>,
    /// Name that the cluster goes by. Example: `test`.
    pub cluster_name: Option<String>,
    /// IP address that belongs to the pod. Example: `172.114.XX.XX`.
    pub pod_ip: Option<String>,
    /// How many there are of this: vul. Example: `1`.
    pub vul_count: Option<i32>,
    /// How many there are of this: alert. Example: `1`.
    pub alarm_count: Option<i32>,
    /// How many there are of this: risk instance. Example: `1`.
    pub risk_instance_count: Option<i32>,
    /// ID of the cluster that the call or the item is about. Example: `cf3824769c85441b4bf3****`.
    pub cluster_id: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `registry-vpc.ap-southeast/log-service-release/sls-connector:1.1.77`.
    pub image: Option<String>,
    /// Namespace that the image repo lies in. Example: `name001`.
    pub image_repo_namespace: Option<String>,
    /// Name that the image repo goes by. Example: `test-003`.
    pub image_repo_name: Option<String>,
    /// Tag that the image repo carries. Example: `dev-20220512-2`.
    pub image_repo_tag: Option<String>,
    /// Digest by which the content of the image is known.
    /// Example: `58e58c013f70bbfde140c8a55c1078074b3483479428d4069aa946827fd566cf`.
    pub image_digest: Option<String>,
    /// ID that Security Center gives to the image. Example: `e4bdec1d9ba7e0967111a7ea467c****`.
    pub image_uuid: Option<String>,
    /// How many there are of this: hc. Example: `20`.
    pub hc_count: Option<i32>,
    /// Whether the audit log of the cluster is read. Example: `1`.
    pub sync_open: Option<i32>,
    /// State that the sync is in. Example: `1`.
    pub sync_status: Option<i32>,
}

response! {
    GroupedContainerInstanceList {
        "RiskLevel" => risk_level: value,
        "HostIp" => host_ip: value,
        "Pod" => pod: value,
        "RiskStatus" => risk_status: value,
        "CreateTime" => create_time: value,
        "Namespace" => namespace: value,
        "CusterState" => custer_state: value,
        "InstanceId" => instance_id: value,
        "RegionId" => region_id: value,
        "AppName" => app_name: value,
        "InstanceCount" => instance_count: value,
        "ClusterType" => cluster_type: value,
        "ClusterName" => cluster_name: value,
        "PodIp" => pod_ip: value,
        "VulCount" => vul_count: value,
        "AlarmCount" => alarm_count: value,
        "RiskInstanceCount" => risk_instance_count: value,
        "ClusterId" => cluster_id: value,
        "Image" => image: value,
        "ImageRepoNamespace" => image_repo_namespace: value,
        "ImageRepoName" => image_repo_name: value,
        "ImageRepoTag" => image_repo_tag: value,
        "ImageDigest" => image_digest: value,
        "ImageUuid" => image_uuid: value,
        "HcCount" => hc_count: value,
        "SyncOpen" => sync_open: value,
        "SyncStatus" => sync_status: value,
    }
}

/// Errors that the documentation of [`DescribeGroupedContainerInstancesRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeGroupedContainerInstancesError = super::DocumentedError;
