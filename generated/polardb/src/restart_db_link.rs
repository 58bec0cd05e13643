// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RestartDBLink`, from `polardb/RestartDBLink.md`.

use alicloud_runtime::codegen::*;

/// Restarts the proxy of a PolarDB cluster, although the name speaks of database links.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::RestartDBLinkRequest::new()
///     .db_cluster_id("...");
/// let reply = client.restart_db_link(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RestartDBLinkRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl RestartDBLinkRequest {
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
}

request! {
    RestartDBLinkRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for RestartDBLinkRequest {
    type Response = RestartDBLinkResponse;
    type Error = RestartDBLinkError;
    const INFO: OperationInfo = super::operation("RestartDBLink")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [RestartDBLinkError] = &[
        RestartDBLinkError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`RestartDBLinkRequest`].
#[non_exhaustive]
pub struct RestartDBLinkResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E56531A4-E552-40BA-9C58-137B80******`.
    pub request_id: Option<String>,
    /// ID of the task, for asking how far it is. Example: `ec8c4723-eac5-4f12-becb-01ac08******`.
    pub task_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
}

response! {
    RestartDBLinkResponse {
        "RequestId" => request_id: value,
        "TaskId" => task_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Errors that the documentation of [`RestartDBLinkRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed), here with HTTP status 400
pub type RestartDBLinkError = super::DocumentedError;
