// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDNADB`, from `ice/DeleteDNADB.md`.

use alicloud_runtime::codegen::*;

/// Deletes a fingerprint library for comparing media.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteDNADBRequest::new()
///     .db_id("...");
/// let reply = client.delete_dnadb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDNADBRequest {
    /// **Required.** ID of the database that the call is about.
    pub db_id: Option<String>,
}

impl DeleteDNADBRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBId`, which is required.
    pub fn db_id(mut self, value: impl Into<String>) -> Self {
        self.db_id = Some(value.into());
        self
    }
}

request! {
    DeleteDNADBRequest {
        "DBId" => db_id: query,
    }
}

impl Operation for DeleteDNADBRequest {
    type Response = DeleteDNADBResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDNADB").required(&["DBId"]);
}

/// Response to [`DeleteDNADBRequest`].
pub type DeleteDNADBResponse = alicloud_runtime::EmptyResponse;
