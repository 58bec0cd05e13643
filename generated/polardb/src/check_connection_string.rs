// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckConnectionString`, from `polardb/CheckConnectionString.md`.

use alicloud_runtime::codegen::*;

/// Checks whether a prefix for a connection string can be used with a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CheckConnectionStringRequest::new()
///     .db_cluster_id("...")
///     .connection_string_prefix("...");
/// let reply = client.check_connection_string(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckConnectionStringRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
}

impl CheckConnectionStringRequest {
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
    /// Sets `ConnectionStringPrefix`, which is required.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
}

request! {
    CheckConnectionStringRequest {
        "DBClusterId" => db_cluster_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
    }
}

impl Operation for CheckConnectionStringRequest {
    type Response = CheckConnectionStringResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckConnectionString")
        .required(&["DBClusterId", "ConnectionStringPrefix"])
        .read_only();
}

/// Response to [`CheckConnectionStringRequest`], which the documentation does not describe.
pub type CheckConnectionStringResponse = alicloud_runtime::UndocumentedResponse;
