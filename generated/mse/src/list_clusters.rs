// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusters`, from `mse/ListClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MaintenancePeriod, Tag};

/// Lists the registry and configuration clusters of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListClustersRequest::new()
///     .page_num(1)
///     .page_size(10)
///     .cluster_alias_name("cluster")
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClustersRequest {
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Name for people that the owner gave the cluster. Example: `cluster`.
    pub cluster_alias_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Text that picks out clusters by a key.
    pub key_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl ListClustersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
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
    /// Sets `ClusterAliasName`.
    pub fn cluster_alias_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_alias_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `KeyId`.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    ListClustersRequest {
        "RequestPars" => request_pars: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "ClusterAliasName" => cluster_alias_name: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "KeyId" => key_id: query,
        "VpcId" => vpc_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for ListClustersRequest {
    type Response = ListClustersResponse;
    type Error = ListClustersError;
    const INFO: OperationInfo = super::operation("ListClusters")
        .required(&["PageNum", "PageSize", "RegionId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListClustersError] = &[
        ListClustersError::IllegalRequest,
        ListClustersError::InvalidParameter,
        ListClustersError::NoPermission,
        ListClustersError::NotFound,
        ListClustersError::InternalError,
    ];
}

impl Paginated for ListClustersRequest {
    type Item = ClusterForListModel;
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

/// Response to [`ListClustersRequest`].
#[non_exhaustive]
pub struct ListClustersResponse {
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// How many items match in all, over all pages. Example: `7`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `69AD2AA7-DB47-449B-941B-B14409DF****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<ClusterForListModel>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListClustersResponse {
        "HttpCode" => http_code: value,
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ClusterForListModel {
    /// Last day of the period concerned. Example: `2021-08-01 00:00:00`.
    pub end_date: Option<String>,
    /// Host name at which the cluster is reached from inside its network.
    /// Example: `mse-7413****-eureka.mse.aliyuncs.com`.
    pub intranet_domain: Option<String>,
    /// Host name at which the cluster is reached from the Internet.
    /// Example: `mse-7413****-p.eureka.mse.aliyuncs.com`.
    pub internet_domain: Option<String>,
    /// When the item was created. Example: `2020-07-31 11:36:08`.
    pub create_time: Option<String>,
    /// How the item is billed. Example: `text`.
    pub charge_type: Option<String>,
    /// Address at which the cluster is reached from inside its network. Example: `192.168.XX.XX`.
    pub intranet_address: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// Address at which the cluster is reached from the Internet, if it has one.
    /// Example: `47.98.XX.XX`.
    pub internet_address: Option<String>,
    /// Name for people that the owner gave the cluster. Example: `mse-7413****`.
    pub cluster_alias_name: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `Eureka`.
    pub cluster_type: Option<String>,
    /// How far setting up, restarting or changing the cluster has come. Example: `RESTART_SUCCESS`.
    pub init_status: Option<String>,
    /// Full version number of the engine. Example: `1.9.3`.
    pub app_version: Option<String>,
    /// Whether a newer engine version can be installed. Example: `true`.
    pub can_update: Option<bool>,
    /// Engine version as a code, such as `ZooKeeper_3_5_5`. Example: `EUREKA_1_9_3`.
    pub version_code: Option<String>,
    /// How many nodes the cluster has, or how many instances are registered. Example: `2`.
    pub instance_count: Option<i64>,
    /// What the cluster is called; for Nacos services, a part of the service such as `DEFAULT`.
    /// Example: `mse-cn-st21ri2****`.
    pub cluster_name: Option<String>,
    /// Edition of the product, such as professional, developer or serverless. Example: `mse_pro`.
    pub mse_version: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmv7jiavm4uxa`.
    pub resource_group_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp1hcg467ekqsv0zr****`.
    pub vpc_id: Option<String>,
    /// Daily window in which the service may do maintenance.
    pub maintenance_period: Option<MaintenancePeriod>,
}

response! {
    ClusterForListModel {
        "EndDate" => end_date: value,
        "IntranetDomain" => intranet_domain: value,
        "InternetDomain" => internet_domain: value,
        "CreateTime" => create_time: value,
        "ChargeType" => charge_type: value,
        "IntranetAddress" => intranet_address: value,
        "InstanceId" => instance_id: value,
        "InternetAddress" => internet_address: value,
        "ClusterAliasName" => cluster_alias_name: value,
        "ClusterType" => cluster_type: value,
        "InitStatus" => init_status: value,
        "AppVersion" => app_version: value,
        "CanUpdate" => can_update: value,
        "VersionCode" => version_code: value,
        "InstanceCount" => instance_count: value,
        "ClusterName" => cluster_name: value,
        "MseVersion" => mse_version: value,
        "Tags" => tags: value,
        "ResourceGroupId" => resource_group_id: value,
        "VpcId" => vpc_id: value,
        "MaintenancePeriod" => maintenance_period: value,
    }
}

/// Errors that the documentation of [`ListClustersRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListClustersError = super::DocumentedError;
