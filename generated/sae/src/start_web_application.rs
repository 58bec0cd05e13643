// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartWebApplication`, from `sae/StartWebApplication.md`.

use alicloud_runtime::codegen::*;

/// Starts a stopped web application, which serves requests again.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::StartWebApplicationRequest::new()
///     .namespace_id("...")
///     .application_id("...");
/// let reply = client.start_web_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartWebApplicationRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
}

impl StartWebApplicationRequest {
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
    StartWebApplicationRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
    }
}

impl Operation for StartWebApplicationRequest {
    type Response = StartWebApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartWebApplication")
        .roa("POST", "/pop/v2/api/web/application-ops/{ApplicationId}/start")
        .required(&["NamespaceId", "ApplicationId"]);
}

/// Response to [`StartWebApplicationRequest`], which the documentation does not describe.
pub type StartWebApplicationResponse = alicloud_runtime::UndocumentedResponse;
