// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClientAlertMode`, from `sas/ListClientAlertMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClientAlertMode};

/// Shows alert modes of assets; only strict mode lists individual assets, balanced is the default.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListClientAlertModeRequest::new();
/// let reply = client.list_client_alert_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClientAlertModeRequest {
    /// Way of working, out of those that the service offers.
    pub mode: Option<Open<ClientAlertMode>>,
}

impl ListClientAlertModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<Open<ClientAlertMode>>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

request! {
    ListClientAlertModeRequest {
        "Mode" => mode: query,
    }
}

impl Operation for ListClientAlertModeRequest {
    type Response = ListClientAlertModeResponse;
    type Error = ListClientAlertModeError;
    const INFO: OperationInfo = super::operation("ListClientAlertMode")
        .method("GET")
        .read_only();
    const ERRORS: &'static [ListClientAlertModeError] = &[
        ListClientAlertModeError::NoPermission,
        ListClientAlertModeError::ServerError,
    ];
}

/// Response to [`ListClientAlertModeRequest`].
#[non_exhaustive]
pub struct ListClientAlertModeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A4EB8B1C-1DEC-5E18-BCD0-D1BBB3936FA7`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ClientAlertModeData>,
}

response! {
    ListClientAlertModeResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ClientAlertModeData {
    /// The uuids that were found or are concerned, one entry each.
    /// Example: `0c1714dc-f7a3-4265-8364-7aa3fce8c716`.
    pub uuids: Vec<String>,
    /// How many items or events were counted. Example: `5`.
    pub count: Option<i32>,
}

response! {
    ClientAlertModeData {
        "Uuids" => uuids: list(""),
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`ListClientAlertModeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListClientAlertModeError = super::DocumentedError;
