// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteWebApplication`, from `sae/DeleteWebApplication.md`.

use alicloud_runtime::codegen::*;

/// Deletes a web application with all its versions.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DeleteWebApplicationRequest::new()
///     .namespace_id("...")
///     .application_id("...");
/// let reply = client.delete_web_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteWebApplicationRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
}

impl DeleteWebApplicationRequest {
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
    DeleteWebApplicationRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
    }
}

impl Operation for DeleteWebApplicationRequest {
    type Response = DeleteWebApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteWebApplication")
        .roa("DELETE", "/pop/v2/api/web/applications/{ApplicationId}")
        .required(&["NamespaceId", "ApplicationId"]);
}

/// Response to [`DeleteWebApplicationRequest`], which the documentation does not describe.
pub type DeleteWebApplicationResponse = alicloud_runtime::UndocumentedResponse;
