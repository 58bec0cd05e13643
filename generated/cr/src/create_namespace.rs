// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNamespace`, from `cr/CreateNamespace.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ArtifactBuildRuleParameters, RepoConfiguration, RepoType};

/// Creates a namespace for image repositories.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateNamespaceRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .namespace_name("namespace1");
/// let reply = client.create_namespace(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNamespaceRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Namespace of the instance that the repositories lie in. Example: `namespace1`.
    pub namespace_name: Option<String>,
    /// Whether pushing to a repository that does not exist creates it in the namespace.
    /// Example: `true`.
    pub auto_create_repo: Option<bool>,
    /// Whether repositories that are created by a push are public or private. Example: `PUBLIC`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub default_repo_type: Option<String>,
    /// Settings for repositories that are created by a push.
    pub default_repo_configuration: Option<RepoConfiguration>,
}

impl CreateNamespaceRequest {
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
    /// Sets `AutoCreateRepo`.
    #[inline]
    pub fn auto_create_repo(mut self, value: bool) -> Self {
        self.auto_create_repo = Some(value);
        self
    }
    /// Sets `DefaultRepoType`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn default_repo_type(mut self, value: impl Into<String>) -> Self {
        self.default_repo_type = Some(value.into());
        self
    }
    /// Sets `DefaultRepoConfiguration`.
    pub fn default_repo_configuration(
        mut self,
        value: impl Into<RepoConfiguration>,
    ) -> Self {
        self.default_repo_configuration = Some(value.into());
        self
    }
}

request! {
    CreateNamespaceRequest {
        "InstanceId" => instance_id: query,
        "NamespaceName" => namespace_name: query,
        "AutoCreateRepo" => auto_create_repo: query,
        "DefaultRepoType" => default_repo_type: query,
        "DefaultRepoConfiguration" => default_repo_configuration: query_json,
    }
}

impl Operation for CreateNamespaceRequest {
    type Response = CreateNamespaceResponse;
    type Error = CreateNamespaceError;
    const INFO: OperationInfo = super::operation("CreateNamespace")
        .required(&["InstanceId", "NamespaceName"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateNamespaceError] = &[
        CreateNamespaceError::NoPrivilege,
        CreateNamespaceError::SystemError,
    ];
}

/// Response to [`CreateNamespaceRequest`].
#[non_exhaustive]
pub struct CreateNamespaceResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC648259-91A7-4502-BED3-EDF64361FA83`.
    pub request_id: Option<String>,
}

response! {
    CreateNamespaceResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateNamespaceRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateNamespaceError = super::DocumentedError;
