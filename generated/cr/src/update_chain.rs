// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateChain`, from `cr/UpdateChain.md`.

use alicloud_runtime::codegen::*;

/// Changes a delivery chain, for example the order in which its nodes run.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateChainRequest::new()
///     .instance_id("cri-4cdrlqmhn4gm****")
///     .chain_id("chi-02ymhtwl3cq8****")
///     .name("test")
///     .chain_config("chainconfig");
/// let reply = client.update_chain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateChainRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-4cdrlqmhn4gm****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of a delivery chain, as [`CreateChain`](super::Client::create_chain) or
    /// [`ListChain`](super::Client::list_chain) returns it. Example: `chi-02ymhtwl3cq8****`.
    pub chain_id: Option<String>,
    /// **Required.** Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// **Required.** The delivery chain's steps and the order in which they follow each other.
    /// Example: `chainconfig`.
    pub chain_config: Option<String>,
    /// Repositories that the delivery chain leaves out.
    /// Items: at most 50. Example: `repo_name1,repo_name2`.
    pub scope_exclude: Vec<String>,
}

impl UpdateChainRequest {
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
    /// Sets `ChainId`, which is required.
    pub fn chain_id(mut self, value: impl Into<String>) -> Self {
        self.chain_id = Some(value.into());
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
    /// Sets `ChainConfig`, which is required.
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
    UpdateChainRequest {
        "InstanceId" => instance_id: query,
        "ChainId" => chain_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ChainConfig" => chain_config: query,
        "ScopeExclude" => scope_exclude: query,
    }
}

impl Operation for UpdateChainRequest {
    type Response = UpdateChainResponse;
    type Error = UpdateChainError;
    const INFO: OperationInfo = super::operation("UpdateChain")
        .required(&["InstanceId", "ChainId", "Name", "ChainConfig"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [UpdateChainError] = &[
        UpdateChainError::NoPrivilege,
        UpdateChainError::SystemError,
    ];
}

/// Response to [`UpdateChainRequest`].
#[non_exhaustive]
pub struct UpdateChainResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `85A99B10-3926-5201-958E-C06FA47F****`.
    pub request_id: Option<String>,
}

response! {
    UpdateChainResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateChainRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type UpdateChainError = super::DocumentedError;
