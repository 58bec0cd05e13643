// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSynDbTables`, from `clickhouse/DescribeSynDbTables.md`.

use alicloud_runtime::codegen::*;

/// Lists the tables that are synchronized within one database.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeSynDbTablesRequest::new()
///     .db_cluster_id("...")
///     .syn_db("...");
/// let reply = client.describe_syn_db_tables(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSynDbTablesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Database that is synchronized.
    pub syn_db: Option<String>,
}

impl DescribeSynDbTablesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `SynDb`, which is required.
    pub fn syn_db(mut self, value: impl Into<String>) -> Self {
        self.syn_db = Some(value.into());
        self
    }
}

request! {
    DescribeSynDbTablesRequest {
        "DbClusterId" => db_cluster_id: query,
        "SynDb" => syn_db: query,
    }
}

impl Operation for DescribeSynDbTablesRequest {
    type Response = DescribeSynDbTablesResponse;
    type Error = DescribeSynDbTablesError;
    const INFO: OperationInfo = super::operation("DescribeSynDbTables")
        .required(&["DbClusterId", "SynDb"])
        .read_only();
    const ERRORS: &'static [DescribeSynDbTablesError] = &[
        DescribeSynDbTablesError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeSynDbTablesRequest`].
#[non_exhaustive]
pub struct DescribeSynDbTablesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `851D11EA-681C-5B38-A065-C3F90BBD49DE`.
    pub request_id: Option<String>,
    /// The tables that were found or are concerned, one entry each. Example: `test`.
    pub tables: Vec<String>,
}

response! {
    DescribeSynDbTablesResponse {
        "RequestId" => request_id: value,
        "Tables" => tables: list(""),
    }
}

/// Errors that the documentation of [`DescribeSynDbTablesRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeSynDbTablesError = super::DocumentedError;
