// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateK8sAccessInfo`, from `sas/GenerateK8sAccessInfo.md`.

use alicloud_runtime::codegen::*;

/// Generates the command that connects a self-managed Kubernetes cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GenerateK8sAccessInfoRequest::new()
///     .cluster_name("...")
///     .group_id(1)
///     .vendor("...")
///     .expire_date(1);
/// let reply = client.generate_k8s_access_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateK8sAccessInfoRequest {
    /// **Required.** Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// **Required.** Cloud or place that the asset comes from, as a number: Alibaba Cloud, another
    /// cloud or your own machine room.
    pub vendor: Option<String>,
    /// **Required.** Day or moment of the expire.
    pub expire_date: Option<i64>,
    /// Region that the audit lies in.
    pub audit_region_id: Option<String>,
    /// Simple Log Service project that holds the audit log of the cluster.
    pub audit_project: Option<String>,
    /// Logstore that holds the audit log of the cluster.
    pub audit_log_store: Option<String>,
    /// Name that the aliyun yundun gateway project goes by.
    pub aliyun_yundun_gateway_project_name: Option<String>,
    /// Name that the aliyun yundun gateway API goes by.
    pub aliyun_yundun_gateway_api_name: Option<String>,
    /// Name that the aliyun yundun gateway pop goes by.
    pub aliyun_yundun_gateway_pop_name: Option<String>,
    /// Processor type of the nodes, such as x86 or ARM.
    pub cpu_arch: Option<String>,
}

impl GenerateK8sAccessInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterName`, which is required.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Vendor`, which is required.
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self
    }
    /// Sets `ExpireDate`, which is required.
    #[inline]
    pub fn expire_date(mut self, value: i64) -> Self {
        self.expire_date = Some(value);
        self
    }
    /// Sets `AuditRegionId`.
    pub fn audit_region_id(mut self, value: impl Into<String>) -> Self {
        self.audit_region_id = Some(value.into());
        self
    }
    /// Sets `AuditProject`.
    pub fn audit_project(mut self, value: impl Into<String>) -> Self {
        self.audit_project = Some(value.into());
        self
    }
    /// Sets `AuditLogStore`.
    pub fn audit_log_store(mut self, value: impl Into<String>) -> Self {
        self.audit_log_store = Some(value.into());
        self
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
    /// Sets `CpuArch`.
    pub fn cpu_arch(mut self, value: impl Into<String>) -> Self {
        self.cpu_arch = Some(value.into());
        self
    }
}

request! {
    GenerateK8sAccessInfoRequest {
        "ClusterName" => cluster_name: query,
        "GroupId" => group_id: query,
        "Vendor" => vendor: query,
        "ExpireDate" => expire_date: query,
        "AuditRegionId" => audit_region_id: query,
        "AuditProject" => audit_project: query,
        "AuditLogStore" => audit_log_store: query,
        "AliyunYundunGatewayProjectName" => aliyun_yundun_gateway_project_name: query,
        "AliyunYundunGatewayApiName" => aliyun_yundun_gateway_api_name: query,
        "AliyunYundunGatewayPopName" => aliyun_yundun_gateway_pop_name: query,
        "CpuArch" => cpu_arch: query,
    }
}

impl Operation for GenerateK8sAccessInfoRequest {
    type Response = GenerateK8sAccessInfoResponse;
    type Error = GenerateK8sAccessInfoError;
    const INFO: OperationInfo = super::operation("GenerateK8sAccessInfo")
        .required(&["ClusterName", "GroupId", "Vendor", "ExpireDate"]);
    const ERRORS: &'static [GenerateK8sAccessInfoError] = &[
        GenerateK8sAccessInfoError::NoPermission,
        GenerateK8sAccessInfoError::ServerError,
    ];
}

/// Response to [`GenerateK8sAccessInfoRequest`].
#[non_exhaustive]
pub struct GenerateK8sAccessInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `061955B2-BC40-589F-AF63-C40A901EE279`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<K8sAccessData>,
}

response! {
    GenerateK8sAccessInfoResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct K8sAccessData {
    /// Name that the cluster goes by. Example: `test`.
    pub cluster_name: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `1766185894104***`.
    pub ali_uid: Option<i64>,
    /// Key that opens, signs or picks out the install. Example: `BC66185***`.
    pub install_key: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c8ca91e0907d94efaba7fb0827eb9****`.
    pub cluster_id: Option<String>,
    /// ID of the group that the call or the item is about. Example: `11618788`.
    pub group_id: Option<String>,
    /// Day or moment of the expire. Example: `1804230578566`.
    pub expire_date: Option<i64>,
    /// Region that the audit lies in. Example: `cn-hangzhou`.
    pub audit_region_id: Option<String>,
    /// Simple Log Service project that holds the audit log of the cluster.
    /// Example: `k8s-log-custom-your-project-sd89ehaaa`.
    pub audit_project: Option<String>,
    /// Logstore that holds the audit log of the cluster.
    /// Example: `audit-cf6baf6afa106eca665296fdf68b65bf`.
    pub audit_log_store: Option<String>,
}

response! {
    K8sAccessData {
        "ClusterName" => cluster_name: value,
        "AliUid" => ali_uid: value,
        "InstallKey" => install_key: value,
        "ClusterId" => cluster_id: value,
        "GroupId" => group_id: value,
        "ExpireDate" => expire_date: value,
        "AuditRegionId" => audit_region_id: value,
        "AuditProject" => audit_project: value,
        "AuditLogStore" => audit_log_store: value,
    }
}

/// Errors that the documentation of [`GenerateK8sAccessInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GenerateK8sAccessInfoError = super::DocumentedError;
