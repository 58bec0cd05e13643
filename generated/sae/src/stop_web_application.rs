// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopWebApplication`, from `sae/StopWebApplication.md`.

use alicloud_runtime::codegen::*;

/// Stops a web application, addressed by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::StopWebApplicationRequest::new()
///     .namespace_id("...")
///     .application_id("...");
/// let reply = client.stop_web_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopWebApplicationRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
}

impl StopWebApplicationRequest {
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
}

request! {
    StopWebApplicationRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
    }
}

impl Operation for StopWebApplicationRequest {
    type Response = StopWebApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopWebApplication")
        .roa("POST", "/pop/v2/api/web/application-ops/{ApplicationId}/stop")
        .required(&["NamespaceId", "ApplicationId"]);
}

/// Response to [`StopWebApplicationRequest`], which the documentation does not describe.
pub type StopWebApplicationResponse = alicloud_runtime::UndocumentedResponse;
