// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableDBClusterServerless`, from `polardb/DisableDBClusterServerless.md`.

use alicloud_runtime::codegen::*;

/// Turns off the serverless feature of a cluster that has fixed specifications.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DisableDBClusterServerlessRequest::new()
///     .db_cluster_id("...");
/// let reply = client.disable_db_cluster_serverless(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableDBClusterServerlessRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DisableDBClusterServerlessRequest {
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
    DisableDBClusterServerlessRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DisableDBClusterServerlessRequest {
    type Response = DisableDBClusterServerlessResponse;
    type Error = DisableDBClusterServerlessError;
    const INFO: OperationInfo = super::operation("DisableDBClusterServerless")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [DisableDBClusterServerlessError] = &[
        DisableDBClusterServerlessError::InvalidDBInstanceClassNotFound,
    ];
}

/// Response to [`DisableDBClusterServerlessRequest`].
#[non_exhaustive]
pub struct DisableDBClusterServerlessResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD3FA5F3-FAF3-44CA-AFFF-BAF869******`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-****************`.
    pub db_cluster_id: Option<String>,
}

response! {
    DisableDBClusterServerlessResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Errors that the documentation of [`DisableDBClusterServerlessRequest`] names.
///
/// - [`InvalidDBInstanceClassNotFound`](super::DocumentedError::InvalidDBInstanceClassNotFound)
pub type DisableDBClusterServerlessError = super::DocumentedError;
