// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterDeletion`, from `polardb/ModifyDBClusterDeletion.md`.

use alicloud_runtime::codegen::*;

/// Turns the protection lock, which guards a cluster against deletion, on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyDBClusterDeletionRequest::new()
///     .db_cluster_id("...");
/// let reply = client.modify_db_cluster_deletion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterDeletionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Whether the cluster is kept from being deleted.
    pub protection: Option<bool>,
}

impl ModifyDBClusterDeletionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Protection`.
    #[inline]
    pub fn protection(mut self, value: bool) -> Self {
        self.protection = Some(value);
        self
    }
}

request! {
    ModifyDBClusterDeletionRequest {
        "DBClusterId" => db_cluster_id: query,
        "Protection" => protection: query,
    }
}

impl Operation for ModifyDBClusterDeletionRequest {
    type Response = ModifyDBClusterDeletionResponse;
    type Error = ModifyDBClusterDeletionError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterDeletion")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [ModifyDBClusterDeletionError] = &[
        ModifyDBClusterDeletionError::OperationDeniedDBClusterPayType,
        ModifyDBClusterDeletionError::InvalidDBClusterNotFound,
        ModifyDBClusterDeletionError::InvalidDBClusterIdNotFound,
        ModifyDBClusterDeletionError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ModifyDBClusterDeletionRequest`].
pub type ModifyDBClusterDeletionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterDeletionRequest`] names.
///
/// - [`OperationDeniedDBClusterPayType`](super::DocumentedError::OperationDeniedDBClusterPayType)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ModifyDBClusterDeletionError = super::DocumentedError;
