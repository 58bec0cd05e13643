// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateWebApplicationTrafficConfig`, from `sae/UpdateWebApplicationTrafficConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WebAclConfig, WebAclEntryConfig};

/// Splits a web application's traffic among revisions and sets who may access it.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UpdateWebApplicationTrafficConfigRequest::new()
///     .namespace_id("...")
///     .application_id("...");
/// let reply = client.update_web_application_traffic_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateWebApplicationTrafficConfigRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
    /// Settings of the web ACL, and what it works with.
    pub web_acl_config: Option<WebAclConfig>,
    /// Which kind of auth it is or is to be.
    pub auth_type: Option<String>,
    /// Whether the address given by the service is closed to the Internet.
    pub disable_url_internet: Option<bool>,
    /// Weight of the revisions traffic when shares are dealt out among several.
    pub revisions_traffic_weight: BTreeMap<String, f64>,
}

impl UpdateWebApplicationTrafficConfigRequest {
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
    /// Sets `WebAclConfig`.
    pub fn web_acl_config(mut self, value: impl Into<WebAclConfig>) -> Self {
        self.web_acl_config = Some(value.into());
        self
    }
    /// Sets `AuthType`.
    pub fn auth_type(mut self, value: impl Into<String>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets `DisableURLInternet`.
    #[inline]
    pub fn disable_url_internet(mut self, value: bool) -> Self {
        self.disable_url_internet = Some(value);
        self
    }
    /// Sets `RevisionsTrafficWeight`.
    pub fn revisions_traffic_weight(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<f64>)>,
    ) -> Self {
        self.revisions_traffic_weight = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
}

request! {
    UpdateWebApplicationTrafficConfigRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
        "WebAclConfig" => web_acl_config: body,
        "AuthType" => auth_type: body,
        "DisableURLInternet" => disable_url_internet: body,
        "RevisionsTrafficWeight" => revisions_traffic_weight: body,
    }
}

impl Operation for UpdateWebApplicationTrafficConfigRequest {
    type Response = UpdateWebApplicationTrafficConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateWebApplicationTrafficConfig")
        .roa("PUT", "/pop/v2/api/web/application-traffic/{ApplicationId}")
        .required(&["NamespaceId", "ApplicationId"]);
}

/// Response to [`UpdateWebApplicationTrafficConfigRequest`], which the documentation does not describe.
pub type UpdateWebApplicationTrafficConfigResponse = alicloud_runtime::UndocumentedResponse;
