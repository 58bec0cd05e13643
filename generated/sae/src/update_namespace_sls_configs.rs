// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNamespaceSlsConfigs`, from `sae/UpdateNamespaceSlsConfigs.md`.

use alicloud_runtime::codegen::*;

/// Changes the log collection settings of a namespace for Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateNamespaceSlsConfigsRequest::new();
/// let reply = client.update_namespace_sls_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNamespaceSlsConfigsRequest {
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// ID of the name space short that the call is about.
    pub name_space_short_id: Option<String>,
    /// Settings of each sls, one entry each.
    pub sls_configs: Option<String>,
}

impl UpdateNamespaceSlsConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `NameSpaceShortId`.
    pub fn name_space_short_id(mut self, value: impl Into<String>) -> Self {
        self.name_space_short_id = Some(value.into());
        self
    }
    /// Sets `SlsConfigs`.
    pub fn sls_configs(mut self, value: impl Into<String>) -> Self {
        self.sls_configs = Some(value.into());
        self
    }
}

request! {
    UpdateNamespaceSlsConfigsRequest {
        "NamespaceId" => namespace_id: query,
        "NameSpaceShortId" => name_space_short_id: query,
        "SlsConfigs" => sls_configs: query,
    }
}

impl Operation for UpdateNamespaceSlsConfigsRequest {
    type Response = UpdateNamespaceSlsConfigsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateNamespaceSlsConfigs")
        .roa("POST", "/pop/cas/namespace/updateNamespaceSlsConfigs");
}

/// Response to [`UpdateNamespaceSlsConfigsRequest`], which the documentation does not describe.
pub type UpdateNamespaceSlsConfigsResponse = alicloud_runtime::UndocumentedResponse;
