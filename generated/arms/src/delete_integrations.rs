// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteIntegrations`, from `arms/DeleteIntegrations.md`.

use alicloud_runtime::codegen::*;

/// Deletes alert integrations, through which outside systems sent their alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteIntegrationsRequest::new()
///     .integration_id(1234);
/// let reply = client.delete_integrations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteIntegrationsRequest {
    /// **Required.** ID of the integration that the call is about. Example: `1234`.
    pub integration_id: Option<i64>,
}

impl DeleteIntegrationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IntegrationId`, which is required.
    #[inline]
    pub fn integration_id(mut self, value: i64) -> Self {
        self.integration_id = Some(value);
        self
    }
}

request! {
    DeleteIntegrationsRequest {
        "IntegrationId" => integration_id: query,
    }
}

impl Operation for DeleteIntegrationsRequest {
    type Response = DeleteIntegrationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteIntegrations")
        .method("GET")
        .required(&["IntegrationId"])
        .success_flag("IsSuccess")
        .read_only();
}

/// Response to [`DeleteIntegrationsRequest`].
#[non_exhaustive]
pub struct DeleteIntegrationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34ED024E-9E31-434A-9E4E-D9D15C3****`.
    pub request_id: Option<String>,
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
}

response! {
    DeleteIntegrationsResponse {
        "RequestId" => request_id: value,
        "IsSuccess" => is_success: value,
    }
}
