// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEventBridgeIntegration`, from `arms/DeleteEventBridgeIntegration.md`.

use alicloud_runtime::codegen::*;

/// Deletes an EventBridge integration; alerts are no longer passed there.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::DeleteEventBridgeIntegrationRequest::new()
///     .id(123);
/// let reply = client.delete_event_bridge_integration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEventBridgeIntegrationRequest {
    /// **Required.** Identifier of the item within its collection. Example: `123`.
    pub id: Option<i64>,
}

impl DeleteEventBridgeIntegrationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    DeleteEventBridgeIntegrationRequest {
        "Id" => id: form,
    }
}

impl Operation for DeleteEventBridgeIntegrationRequest {
    type Response = DeleteEventBridgeIntegrationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteEventBridgeIntegration")
        .required(&["Id"])
        .success_flag("IsSuccess");
}

/// Response to [`DeleteEventBridgeIntegrationRequest`].
#[non_exhaustive]
pub struct DeleteEventBridgeIntegrationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2B289756-E791-5842-BCBD-AD414C******`.
    pub request_id: Option<String>,
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
}

response! {
    DeleteEventBridgeIntegrationResponse {
        "RequestId" => request_id: value,
        "IsSuccess" => is_success: value,
    }
}
