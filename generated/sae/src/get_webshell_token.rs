// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetWebshellToken`, from `sae/GetWebshellToken.md`.

use alicloud_runtime::codegen::*;

/// Issues a token for opening a web shell in a container of an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::GetWebshellTokenRequest::new()
///     .app_id("...")
///     .pod_name("...");
/// let reply = client.get_webshell_token(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetWebshellTokenRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Name that the pod goes by.
    pub pod_name: Option<String>,
    /// Name that the container goes by.
    pub container_name: Option<String>,
}

impl GetWebshellTokenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `PodName`, which is required.
    pub fn pod_name(mut self, value: impl Into<String>) -> Self {
        self.pod_name = Some(value.into());
        self
    }
    /// Sets `ContainerName`.
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }
}

request! {
    GetWebshellTokenRequest {
        "AppId" => app_id: query,
        "PodName" => pod_name: query,
        "ContainerName" => container_name: query,
    }
}

impl Operation for GetWebshellTokenRequest {
    type Response = GetWebshellTokenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetWebshellToken")
        .roa("GET", "/pop/v1/sam/instance/webshellToken")
        .required(&["AppId", "PodName"])
        .read_only();
}

/// Response to [`GetWebshellTokenRequest`], which the documentation does not describe.
pub type GetWebshellTokenResponse = alicloud_runtime::UndocumentedResponse;
