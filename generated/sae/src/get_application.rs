// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetApplication`, from `sae/GetApplication.md`.

use alicloud_runtime::codegen::*;

/// Returns one application, found by ID or by name and namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::GetApplicationRequest::new();
/// let reply = client.get_application(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetApplicationRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
}

impl GetApplicationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
}

request! {
    GetApplicationRequest {
        "AppId" => app_id: query,
        "AppName" => app_name: query,
        "NamespaceId" => namespace_id: query,
    }
}

impl Operation for GetApplicationRequest {
    type Response = GetApplicationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetApplication")
        .roa("GET", "/pop/v1/sam/app/getApplication")
        .read_only();
}

/// Response to [`GetApplicationRequest`], which the documentation does not describe.
pub type GetApplicationResponse = alicloud_runtime::UndocumentedResponse;
