// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAppSecret`, from `ims/DeleteAppSecret.md`.

use alicloud_runtime::codegen::*;

/// Deletes one secret of an OAuth application, which can then no longer authenticate with it.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::DeleteAppSecretRequest::new()
///     .app_id("...")
///     .app_secret_id("...");
/// let reply = client.delete_app_secret(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAppSecretRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Secret of the application meant, by its ID.
    pub app_secret_id: Option<String>,
}

impl DeleteAppSecretRequest {
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
    /// Sets `AppSecretId`, which is required.
    pub fn app_secret_id(mut self, value: impl Into<String>) -> Self {
        self.app_secret_id = Some(value.into());
        self
    }
}

request! {
    DeleteAppSecretRequest {
        "AppId" => app_id: query,
        "AppSecretId" => app_secret_id: query,
    }
}

impl Operation for DeleteAppSecretRequest {
    type Response = DeleteAppSecretResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteAppSecret")
        .required(&["AppId", "AppSecretId"]);
}

/// Response to [`DeleteAppSecretRequest`].
pub type DeleteAppSecretResponse = alicloud_runtime::EmptyResponse;
