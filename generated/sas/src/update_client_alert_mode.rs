// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateClientAlertMode`, from `sas/UpdateClientAlertMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClientAlertMode};

/// Sets the alert mode of servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateClientAlertModeRequest::new();
/// let reply = client.update_client_alert_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateClientAlertModeRequest {
    /// The uuids to work on or to narrow the list down to. Items: at most 500.
    pub uuids: Vec<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<Open<ClientAlertMode>>,
}

impl UpdateClientAlertModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uuids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<Open<ClientAlertMode>>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

request! {
    UpdateClientAlertModeRequest {
        "Uuids" => uuids: query,
        "Mode" => mode: query,
    }
}

impl Operation for UpdateClientAlertModeRequest {
    type Response = UpdateClientAlertModeResponse;
    type Error = UpdateClientAlertModeError;
    const INFO: OperationInfo = super::operation("UpdateClientAlertMode");
    const ERRORS: &'static [UpdateClientAlertModeError] = &[
        UpdateClientAlertModeError::NoPermission,
        UpdateClientAlertModeError::ServerError,
    ];
}

/// Response to [`UpdateClientAlertModeRequest`].
#[non_exhaustive]
pub struct UpdateClientAlertModeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `259E3E77-CA6D-5407-84A5-3A1C98D12F14`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
}

response! {
    UpdateClientAlertModeResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`UpdateClientAlertModeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateClientAlertModeError = super::DocumentedError;
