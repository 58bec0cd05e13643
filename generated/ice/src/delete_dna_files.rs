// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDNAFiles`, from `ice/DeleteDNAFiles.md`.

use alicloud_runtime::codegen::*;

/// Removes media fingerprints from a library, so that new media are no longer compared with them.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteDNAFilesRequest::new()
///     .db_id("...")
///     .primary_keys("...");
/// let reply = client.delete_dna_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDNAFilesRequest {
    /// **Required.** ID of the database that the call is about.
    pub db_id: Option<String>,
    /// **Required.** The primary keys that are concerned.
    pub primary_keys: Option<String>,
}

impl DeleteDNAFilesRequest {
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
    /// Sets `PrimaryKeys`, which is required.
    pub fn primary_keys(mut self, value: impl Into<String>) -> Self {
        self.primary_keys = Some(value.into());
        self
    }
}

request! {
    DeleteDNAFilesRequest {
        "DBId" => db_id: query,
        "PrimaryKeys" => primary_keys: query,
    }
}

impl Operation for DeleteDNAFilesRequest {
    type Response = DeleteDNAFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDNAFiles")
        .required(&["DBId", "PrimaryKeys"]);
}

/// Response to [`DeleteDNAFilesRequest`].
pub type DeleteDNAFilesResponse = alicloud_runtime::EmptyResponse;
