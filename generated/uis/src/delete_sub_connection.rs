// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSubConnection`, from `uis/DeleteSubConnection.md`.

use alicloud_runtime::codegen::*;

/// Deletes one GRE connection of a tunnel.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::DeleteSubConnectionRequest::new()
///     .uis_sub_connection_id("UISSUBCONN-xxxn30i6x2orzj5vd****");
/// let reply = client.delete_sub_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSubConnectionRequest {
    /// **Required.** ID of the UIS instance sub connection that the call is about.
    /// Example: `UISSUBCONN-xxxn30i6x2orzj5vd****`.
    pub uis_sub_connection_id: Option<String>,
}

impl DeleteSubConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UisSubConnectionId`, which is required.
    pub fn uis_sub_connection_id(mut self, value: impl Into<String>) -> Self {
        self.uis_sub_connection_id = Some(value.into());
        self
    }
}

request! {
    DeleteSubConnectionRequest {
        "UisSubConnectionId" => uis_sub_connection_id: query,
    }
}

impl Operation for DeleteSubConnectionRequest {
    type Response = DeleteSubConnectionResponse;
    type Error = DeleteSubConnectionError;
    const INFO: OperationInfo = super::operation("DeleteSubConnection")
        .required(&["UisSubConnectionId"]);
    const ERRORS: &'static [DeleteSubConnectionError] = &[
        DeleteSubConnectionError::UisConfiguring,
        DeleteSubConnectionError::UnknownError,
        DeleteSubConnectionError::ForbbidenSubUser,
        DeleteSubConnectionError::Forbidden,
        DeleteSubConnectionError::InvalidUisConnectionIdNotFound,
    ];
}

/// Response to [`DeleteSubConnectionRequest`].
pub type DeleteSubConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSubConnectionRequest`] names.
///
/// - [`UisConfiguring`](super::DocumentedError::UisConfiguring)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
/// - [`InvalidUisConnectionIdNotFound`](super::DocumentedError::InvalidUisConnectionIdNotFound)
pub type DeleteSubConnectionError = super::DocumentedError;
