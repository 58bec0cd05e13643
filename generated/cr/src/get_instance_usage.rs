// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceUsage`, from `cr/GetInstanceUsage.md`.

use alicloud_runtime::codegen::*;

/// Shows quotas and usage of repositories, chart namespaces and VPC links of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetInstanceUsageRequest::new()
///     .instance_id("cri-xkx6vujuhay0****");
/// let reply = client.get_instance_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceUsageRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
}

impl GetInstanceUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetInstanceUsageRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetInstanceUsageRequest {
    type Response = GetInstanceUsageResponse;
    type Error = GetInstanceUsageError;
    const INFO: OperationInfo = super::operation("GetInstanceUsage")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetInstanceUsageError] = &[
        GetInstanceUsageError::NoPrivilege,
        GetInstanceUsageError::SystemError,
    ];
}

/// Response to [`GetInstanceUsageRequest`].
#[non_exhaustive]
pub struct GetInstanceUsageResponse {
    /// How many namespaces for images there are. Example: `4`.
    pub namespace_usage: Option<String>,
    /// How many image repositories there can be. Example: `1000`.
    pub repo_quota: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A726E801-7FCF-43F9-AF1C-51B3E65D3E7A`.
    pub request_id: Option<String>,
    /// How many namespaces for Helm charts there can be. Example: `50`.
    pub chart_namespace_quota: Option<String>,
    /// How many image repositories there are. Example: `2`.
    pub repo_usage: Option<String>,
    /// How many namespaces for images there can be. Example: `100`.
    pub namespace_quota: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many Helm chart repositories there are. Example: `5`.
    pub chart_repo_usage: Option<String>,
    /// How many namespaces for Helm charts there are. Example: `2`.
    pub chart_namespace_usage: Option<String>,
    /// How many Helm chart repositories there can be. Example: `5000`.
    pub chart_repo_quota: Option<String>,
    /// How many VPCs can have access to the instance. Example: `5`.
    pub vpc_quota: Option<String>,
    /// How many VPCs have access to the instance. Example: `2`.
    pub vpc_usage: Option<String>,
}

response! {
    GetInstanceUsageResponse {
        "NamespaceUsage" => namespace_usage: value,
        "RepoQuota" => repo_quota: value,
        "RequestId" => request_id: value,
        "ChartNamespaceQuota" => chart_namespace_quota: value,
        "RepoUsage" => repo_usage: value,
        "NamespaceQuota" => namespace_quota: value,
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "ChartRepoUsage" => chart_repo_usage: value,
        "ChartNamespaceUsage" => chart_namespace_usage: value,
        "ChartRepoQuota" => chart_repo_quota: value,
        "VpcQuota" => vpc_quota: value,
        "VpcUsage" => vpc_usage: value,
    }
}

/// Errors that the documentation of [`GetInstanceUsageRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetInstanceUsageError = super::DocumentedError;
