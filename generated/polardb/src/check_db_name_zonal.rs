// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckDBNameZonal`, from `polardb/CheckDBNameZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`CheckDBName`](super::Client::check_db_name): tests whether a database name
/// can be used in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CheckDBNameZonalRequest::new()
///     .db_cluster_id("...")
///     .db_name("...");
/// let reply = client.check_db_name_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckDBNameZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl CheckDBNameZonalRequest {
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
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    CheckDBNameZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for CheckDBNameZonalRequest {
    type Response = CheckDBNameZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckDBNameZonal")
        .required(&["DBClusterId", "DBName"])
        .read_only();
}

/// Response to [`CheckDBNameZonalRequest`], which the documentation does not describe.
pub type CheckDBNameZonalResponse = alicloud_runtime::UndocumentedResponse;
