// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBLink`, from `polardb/DeleteDBLink.md`.

use alicloud_runtime::codegen::*;

/// Deletes a database link from a PolarDB for PostgreSQL (Compatible with Oracle) cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteDBLinkRequest::new()
///     .db_cluster_id("...")
///     .db_link_name("...");
/// let reply = client.delete_db_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBLinkRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the database link goes by.
    pub db_link_name: Option<String>,
}

impl DeleteDBLinkRequest {
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
    /// Sets `DBLinkName`, which is required.
    pub fn db_link_name(mut self, value: impl Into<String>) -> Self {
        self.db_link_name = Some(value.into());
        self
    }
}

request! {
    DeleteDBLinkRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBLinkName" => db_link_name: query,
    }
}

impl Operation for DeleteDBLinkRequest {
    type Response = DeleteDBLinkResponse;
    type Error = DeleteDBLinkError;
    const INFO: OperationInfo = super::operation("DeleteDBLink")
        .required(&["DBClusterId", "DBLinkName"]);
    const ERRORS: &'static [DeleteDBLinkError] = &[
        DeleteDBLinkError::OperationDeniedDBClusterDeletionLock,
        DeleteDBLinkError::InvalidDBClusterNotFound,
        DeleteDBLinkError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`DeleteDBLinkRequest`].
pub type DeleteDBLinkResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDBLinkRequest`] names.
///
/// - [`OperationDeniedDBClusterDeletionLock`](super::DocumentedError::OperationDeniedDBClusterDeletionLock)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DeleteDBLinkError = super::DocumentedError;
