// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomBlockRecord`, from `sas/DeleteCustomBlockRecord.md`.

use alicloud_runtime::codegen::*;

/// Ends the custom blocking of an IP address on one or more servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteCustomBlockRecordRequest::new()
///     .id(1);
/// let reply = client.delete_custom_block_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomBlockRecordRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl DeleteCustomBlockRecordRequest {
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
    DeleteCustomBlockRecordRequest {
        "Id" => id: query,
    }
}

impl Operation for DeleteCustomBlockRecordRequest {
    type Response = DeleteCustomBlockRecordResponse;
    type Error = DeleteCustomBlockRecordError;
    const INFO: OperationInfo = super::operation("DeleteCustomBlockRecord")
        .required(&["Id"]);
    const ERRORS: &'static [DeleteCustomBlockRecordError] = &[
        DeleteCustomBlockRecordError::NoPermission,
        DeleteCustomBlockRecordError::ServerError,
    ];
}

/// Response to [`DeleteCustomBlockRecordRequest`].
pub type DeleteCustomBlockRecordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCustomBlockRecordRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteCustomBlockRecordError = super::DocumentedError;
