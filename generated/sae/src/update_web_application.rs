// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateWebApplication`, from `sae/UpdateWebApplication.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WebNetworkConfig};

/// Changes the description or the network settings of a web application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateWebApplicationRequest::new()
///     .namespace_id("...")
///     .application_id("...");
/// let reply = client.update_web_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateWebApplicationRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
    /// Free text that describes the item to people. Length: at most 256.
    pub description: Option<String>,
    /// Settings of the web network, and what it works with.
    pub web_network_config: Option<WebNetworkConfig>,
}

impl UpdateWebApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `WebNetworkConfig`.
    pub fn web_network_config(mut self, value: impl Into<WebNetworkConfig>) -> Self {
        self.web_network_config = Some(value.into());
        self
    }
}

request! {
    UpdateWebApplicationRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
        "Description" => description: body,
        "WebNetworkConfig" => web_network_config: body,
    }
}

impl Operation for UpdateWebApplicationRequest {
    type Response = UpdateWebApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateWebApplication")
        .roa("PUT", "/pop/v2/api/web/applications/{ApplicationId}")
        .required(&["NamespaceId", "ApplicationId"]);
}

/// Response to [`UpdateWebApplicationRequest`], which the documentation does not describe.
pub type UpdateWebApplicationResponse = alicloud_runtime::UndocumentedResponse;
