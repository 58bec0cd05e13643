// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNamespace`, from `cr/GetNamespace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ArtifactBuildRuleParameters, RepoConfiguration, RepoType};

/// Shows one namespace for image repositories.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetNamespaceRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .namespace_name("test");
/// let reply = client.get_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNamespaceRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Namespace of the instance that the repositories lie in. Example: `test`.
    pub namespace_name: Option<String>,
    /// ID of the namespace, as the listing of namespaces returns it. Example: `crn-tiw8t3f8i5lta****`.
    pub namespace_id: Option<String>,
}

impl GetNamespaceRequest {
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
    /// Sets `NamespaceName`, which is required.
    pub fn namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
}

request! {
    GetNamespaceRequest {
        "InstanceId" => instance_id: query,
        "NamespaceName" => namespace_name: query,
        "NamespaceId" => namespace_id: query,
    }
}

impl Operation for GetNamespaceRequest {
    type Response = GetNamespaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetNamespace")
        .required(&["InstanceId", "NamespaceName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

/// Response to [`GetNamespaceRequest`].
#[non_exhaustive]
pub struct GetNamespaceResponse {
    /// Whether repositories that are created by a push are public or private. Example: `PUBLIC`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub default_repo_type: Option<String>,
    /// ID of the namespace, as the listing of namespaces returns it. Example: `crn-tiw8t3f8i5lt****`.
    pub namespace_id: Option<String>,
    /// State of the namespace; only a normal one can be used. Example: `NORMAL`.
    pub namespace_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E4BC9E21-8AA5-4582-83C1-C1209AB8196F`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// Whether pushing to a repository that does not exist creates it in the namespace.
    /// Example: `true`.
    pub auto_create_repo: Option<bool>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Namespace of the instance that the repositories lie in. Example: `test`.
    pub namespace_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmv36i4is****`.
    pub resource_group_id: Option<String>,
    /// Settings for repositories that are created by a push.
    pub default_repo_configuration: Option<RepoConfiguration>,
}

response! {
    GetNamespaceResponse {
        "DefaultRepoType" => default_repo_type: value,
        "NamespaceId" => namespace_id: value,
        "NamespaceStatus" => namespace_status: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "InstanceId" => instance_id: value,
        "AutoCreateRepo" => auto_create_repo: value,
        "IsSuccess" => is_success: value,
        "NamespaceName" => namespace_name: value,
        "ResourceGroupId" => resource_group_id: value,
        "DefaultRepoConfiguration" => default_repo_configuration: value,
    }
}
