// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListK8sAccessInfo`, from `sas/ListK8sAccessInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the access configurations of self-managed Kubernetes clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListK8sAccessInfoRequest::new();
/// let reply = client.list_k8s_access_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListK8sAccessInfoRequest {
    /// Name that the aliyun yundun gateway project goes by.
    pub aliyun_yundun_gateway_project_name: Option<String>,
    /// Name that the aliyun yundun gateway API goes by.
    pub aliyun_yundun_gateway_api_name: Option<String>,
    /// Name that the aliyun yundun gateway pop goes by.
    pub aliyun_yundun_gateway_pop_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListK8sAccessInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AliyunYundunGatewayProjectName`.
    pub fn aliyun_yundun_gateway_project_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.aliyun_yundun_gateway_project_name = Some(value.into());
        self
    }
    /// Sets `AliyunYundunGatewayApiName`.
    pub fn aliyun_yundun_gateway_api_name(mut self, value: impl Into<String>) -> Self {
        self.aliyun_yundun_gateway_api_name = Some(value.into());
        self
    }
    /// Sets `AliyunYundunGatewayPopName`.
    pub fn aliyun_yundun_gateway_pop_name(mut self, value: impl Into<String>) -> Self {
        self.aliyun_yundun_gateway_pop_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListK8sAccessInfoRequest {
        "AliyunYundunGatewayProjectName" => aliyun_yundun_gateway_project_name: query,
        "AliyunYundunGatewayApiName" => aliyun_yundun_gateway_api_name: query,
        "AliyunYundunGatewayPopName" => aliyun_yundun_gateway_pop_name: query,
        "Lang" => lang: query,
    }
}

impl Operation for ListK8sAccessInfoRequest {
    type Response = ListK8sAccessInfoResponse;
    type Error = ListK8sAccessInfoError;
    const INFO: OperationInfo = super::operation("ListK8sAccessInfo").read_only();
    const ERRORS: &'static [ListK8sAccessInfoError] = &[
        ListK8sAccessInfoError::NoPermission,
        ListK8sAccessInfoError::ServerError,
    ];
}

/// Response to [`ListK8sAccessInfoRequest`].
#[non_exhaustive]
pub struct ListK8sAccessInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF46038`.
    pub request_id: Option<String>,
    /// What is known about each k8s access, one entry each.
    pub k8s_access_infos: Vec<K8sAccessInfos>,
}

response! {
    ListK8sAccessInfoResponse {
        "RequestId" => request_id: value,
        "K8sAccessInfos" => k8s_access_infos: list(""),
    }
}

/// What is known about each k8s access, one entry each.
#[non_exhaustive]
pub struct K8sAccessInfos {
    /// Name that the cluster goes by. Example: `test`.
    pub cluster_name: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `1960721413485****`.
    pub ali_uid: Option<i64>,
    /// Key that opens, signs or picks out the install.
    pub install_key: Option<String>,
    /// Identifier of the item within its collection. Example: `67070`.
    pub id: Option<i64>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c0da5e4cb82a848c4a57c4dc9f49a****`.
    pub cluster_id: Option<String>,
    /// ID of the group that the call or the item is about. Example: `11088522`.
    pub group_id: Option<String>,
    /// Day or moment of the expire. Example: `1690596321613`.
    pub expire_date: Option<i64>,
    /// Name of the group that the call or the item is about. Example: `test`.
    pub group_name: Option<String>,
    /// Where the asset comes from, as a number: Alibaba Cloud, another cloud or your own machine room.
    /// Example: `ALIYUN`.
    pub vendor: Option<String>,
    /// Region that the audit lies in. Example: `cn-hangzhou`.
    pub audit_region_id: Option<String>,
    /// Simple Log Service project that holds the audit log of the cluster.
    /// Example: `k8s-log-custom-your-project-sd89eh****`.
    pub audit_project: Option<String>,
    /// Logstore that holds the audit log of the cluster.
    /// Example: `audit-cf6baf6afa106eca665296fdf68b****`.
    pub audit_log_store: Option<String>,
}

response! {
    K8sAccessInfos {
        "ClusterName" => cluster_name: value,
        "AliUid" => ali_uid: value,
        "InstallKey" => install_key: value,
        "Id" => id: value,
        "ClusterId" => cluster_id: value,
        "GroupId" => group_id: value,
        "ExpireDate" => expire_date: value,
        "GroupName" => group_name: value,
        "Vendor" => vendor: value,
        "AuditRegionId" => audit_region_id: value,
        "AuditProject" => audit_project: value,
        "AuditLogStore" => audit_log_store: value,
    }
}

/// Errors that the documentation of [`ListK8sAccessInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListK8sAccessInfoError = super::DocumentedError;
