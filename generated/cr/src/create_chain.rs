// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateChain`, from `cr/CreateChain.md`.

use alicloud_runtime::codegen::*;

/// Creates a delivery chain, which leads new images through steps such as scan and distribution.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateChainRequest::new()
///     .instance_id("cri-4cdrlqmhn4gm****")
///     .repo_name("repo1")
///     .repo_namespace_name("ns1")
///     .name("test");
/// let reply = client.create_chain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateChainRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-4cdrlqmhn4gm****`.
    pub instance_id: Option<String>,
    /// **Required.** Name of the repository within its namespace. Example: `repo1`.
    pub repo_name: Option<String>,
    /// **Required.** Namespace that the repository lies in. Example: `ns1`.
    pub repo_namespace_name: Option<String>,
    /// **Required.** Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// The delivery chain's steps and the order in which they follow each other.
    /// Example: `chainconfig`.
    pub chain_config: Option<String>,
    /// Repositories that the delivery chain leaves out.
    /// Items: at most 50. Example: `repo_name1,repo_name2`.
    pub scope_exclude: Vec<String>,
}

impl CreateChainRequest {
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
    /// Sets `RepoName`, which is required.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `RepoNamespaceName`, which is required.
    pub fn repo_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace_name = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ChainConfig`.
    pub fn chain_config(mut self, value: impl Into<String>) -> Self {
        self.chain_config = Some(value.into());
        self
    }
    /// Sets `ScopeExclude`.
    pub fn scope_exclude(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scope_exclude = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateChainRequest {
        "InstanceId" => instance_id: query,
        "RepoName" => repo_name: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "Name" => name: query,
        "Description" => description: query,
        "ChainConfig" => chain_config: query,
        "ScopeExclude" => scope_exclude: query,
    }
}

impl Operation for CreateChainRequest {
    type Response = CreateChainResponse;
    type Error = CreateChainError;
    const INFO: OperationInfo = super::operation("CreateChain")
        .required(&["InstanceId", "RepoName", "RepoNamespaceName", "Name"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateChainError] = &[
        CreateChainError::NoPrivilege,
        CreateChainError::SystemError,
    ];
}

/// Response to [`CreateChainRequest`].
#[non_exhaustive]
pub struct CreateChainResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// ID of a delivery chain, as [`CreateChain`](super::Client::create_chain) or
    /// [`ListChain`](super::Client::list_chain) returns it. Example: `chi-02ymhtwl3cq8****`.
    pub chain_id: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4BC03B36-E515-5806-99AC-268AE3C0****`.
    pub request_id: Option<String>,
}

response! {
    CreateChainResponse {
        "Code" => code: value,
        "ChainId" => chain_id: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateChainRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateChainError = super::DocumentedError;
