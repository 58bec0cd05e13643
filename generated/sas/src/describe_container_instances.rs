// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerInstances`, from `sas/DescribeContainerInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists containers with their instance data.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeContainerInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_container_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerInstancesRequest {
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// How several conditions are joined: any of them or all of them have to hold.
    pub logical_exp: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeContainerInstancesRequest {
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
    DescribeContainerInstancesRequest {
        "Criteria" => criteria: query,
        "LogicalExp" => logical_exp: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeContainerInstancesRequest {
    type Response = DescribeContainerInstancesResponse;
    type Error = DescribeContainerInstancesError;
    const INFO: OperationInfo = super::operation("DescribeContainerInstances")
        .read_only();
    const ERRORS: &'static [DescribeContainerInstancesError] = &[
        DescribeContainerInstancesError::NoPermission,
        DescribeContainerInstancesError::ServerError,
    ];
}

impl Paginated for DescribeContainerInstancesRequest {
    type Item = ContainerInstanceList;
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
        Some(&mut response.container_instance_list)
    }
}

/// Response to [`DescribeContainerInstancesRequest`].
#[non_exhaustive]
pub struct DescribeContainerInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `79CFF74D-E967-5407-8A78-EE03B925FDAA`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind container instance that were found or are concerned.
    pub container_instance_list: Vec<ContainerInstanceList>,
}

response! {
    DescribeContainerInstancesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "ContainerInstanceList" => container_instance_list: list(""),
    }
}

/// Items of the kind container instance that were found or are concerned.
#[non_exhaustive]
pub struct ContainerInstanceList {
    /// Tag that the image repo carries. Example: `0.3.1.0-dfa2010-aliyun`.
    pub image_repo_tag: Option<String>,
    /// Name that the application is registered under. Example: `alibaba-log-controller`.
    pub app_name: Option<String>,
    /// IP address that belongs to the pod. Example: `172.24.XX.XX`.
    pub pod_ip: Option<String>,
    /// How many there are of this: vul. Example: `15`.
    pub vul_count: Option<i32>,
    /// State that the hc is in. Example: `YES`.
    pub hc_status: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `cfb41a869c71e4678a97021582dd8a****`.
    pub cluster_id: Option<String>,
    /// Name that the image repo goes by. Example: `log-controller`.
    pub image_repo_name: Option<String>,
    /// IP address that belongs to the host. Example: `172.24.XX.XX`.
    pub host_ip: Option<String>,
    /// Smallest unit of the cluster in which the container runs, by name.
    /// Example: `alibaba-log-controller-6f847f8786-mk2mg`.
    pub pod: Option<String>,
    /// State that the risk is in. Example: `YES`.
    pub risk_status: Option<String>,
    /// State that the vul is in. Example: `YES`.
    pub vul_status: Option<String>,
    /// State that the alert is in. Example: `YES`.
    pub alarm_status: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `docker.io/library/nginx:latest`.
    pub image: Option<String>,
    /// Namespace that the image repo lies in. Example: `acs`.
    pub image_repo_namespace: Option<String>,
    /// Digest by which the content of the image is known.
    /// Example: `5b046e2de8c490819125193ee2eb71a66f2cc16c032dcd8b69ead4be1024****`.
    pub image_digest: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `kube-system`.
    pub namespace: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-2zegzjyotydfkz9****`.
    pub instance_id: Option<String>,
    /// What is known about the node. Example: `test`.
    pub node_info: Option<String>,
    /// ID that Security Center gives to the image. Example: `5f23dfbceec289a49ac94e035e2****`.
    pub image_uuid: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark that changes when the container's data is refreshed.
    /// Example: `79cff74d-e967-5407-8a78-ee03b9****`.
    pub update_mark: Option<String>,
    /// ID of the container that the item belongs to or stands for.
    /// Example: `48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f92155709d****`.
    pub container_id: Option<String>,
    /// Name that the node goes by. Example: `test`.
    pub node_name: Option<String>,
    /// How many there are of this: hc. Example: `1`.
    pub hc_count: Option<i32>,
    /// Name that the cluster goes by. Example: `test`.
    pub cluster_name: Option<String>,
    /// How many there are of this: risk. Example: `1`.
    pub risk_count: Option<String>,
    /// How many there are of this: alert. Example: `1`.
    pub alarm_count: Option<i32>,
    /// Moment that was recorded for this: create. Example: `1670368337000`.
    pub create_timestamp: Option<i64>,
    /// Whether it can be reached from the internet. Example: `1`.
    pub exposed: Option<i32>,
    /// Details about the exposed. Example: `text`.
    pub exposed_detail: Option<String>,
}

response! {
    ContainerInstanceList {
        "ImageRepoTag" => image_repo_tag: value,
        "AppName" => app_name: value,
        "PodIp" => pod_ip: value,
        "VulCount" => vul_count: value,
        "HcStatus" => hc_status: value,
        "ImageId" => image_id: value,
        "ClusterId" => cluster_id: value,
        "ImageRepoName" => image_repo_name: value,
        "HostIp" => host_ip: value,
        "Pod" => pod: value,
        "RiskStatus" => risk_status: value,
        "VulStatus" => vul_status: value,
        "AlarmStatus" => alarm_status: value,
        "Image" => image: value,
        "ImageRepoNamespace" => image_repo_namespace: value,
        "ImageDigest" => image_digest: value,
        "Namespace" => namespace: value,
        "InstanceId" => instance_id: value,
        "NodeInfo" => node_info: value,
        "ImageUuid" => image_uuid: value,
        "RegionId" => region_id: value,
        "UpdateMark" => update_mark: value,
        "ContainerId" => container_id: value,
        "NodeName" => node_name: value,
        "HcCount" => hc_count: value,
        "ClusterName" => cluster_name: value,
        "RiskCount" => risk_count: value,
        "AlarmCount" => alarm_count: value,
        "CreateTimestamp" => create_timestamp: value,
        "Exposed" => exposed: value,
        "ExposedDetail" => exposed_detail: value,
    }
}

/// Errors that the documentation of [`DescribeContainerInstancesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeContainerInstancesError = super::DocumentedError;
