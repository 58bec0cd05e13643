// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateFileProtectEventStatus`, from `sas/UpdateFileProtectEventStatus.md`.

use alicloud_runtime::codegen::*;

/// Changes the handling status of core file monitoring events.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateFileProtectEventStatusRequest::new();
/// let reply = client.update_file_protect_event_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateFileProtectEventStatusRequest {
    /// Identifier of the item within its collection. Items: at most 500.
    pub id: Vec<i64>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl UpdateFileProtectEventStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    UpdateFileProtectEventStatusRequest {
        "Id" => id: query,
        "Status" => status: query,
    }
}

impl Operation for UpdateFileProtectEventStatusRequest {
    type Response = UpdateFileProtectEventStatusResponse;
    type Error = UpdateFileProtectEventStatusError;
    const INFO: OperationInfo = super::operation("UpdateFileProtectEventStatus");
    const ERRORS: &'static [UpdateFileProtectEventStatusError] = &[
        UpdateFileProtectEventStatusError::NoPermission,
        UpdateFileProtectEventStatusError::ServerError,
    ];
}

/// Response to [`UpdateFileProtectEventStatusRequest`].
pub type UpdateFileProtectEventStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateFileProtectEventStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateFileProtectEventStatusError = super::DocumentedError;
