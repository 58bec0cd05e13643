// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTables`, from `clickhouse/DescribeTables.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Table};

/// Lists the tables of a database in a Community-compatible cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeTablesRequest::new()
///     .db_cluster_id("...")
///     .schema_name("...");
/// let reply = client.describe_tables(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTablesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which database holds the table.
    pub schema_name: Option<String>,
}

impl DescribeTablesRequest {
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
    /// Sets `SchemaName`, which is required.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
}

request! {
    DescribeTablesRequest {
        "DBClusterId" => db_cluster_id: query,
        "SchemaName" => schema_name: query,
    }
}

impl Operation for DescribeTablesRequest {
    type Response = DescribeTablesResponse;
    type Error = DescribeTablesError;
    const INFO: OperationInfo = super::operation("DescribeTables")
        .required(&["DBClusterId", "SchemaName"])
        .read_only();
    const ERRORS: &'static [DescribeTablesError] = &[
        DescribeTablesError::InternalError,
        DescribeTablesError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeTablesRequest`].
#[non_exhaustive]
pub struct DescribeTablesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `05321590-BB65-4720-8CB6-8218E041CDD0`.
    pub request_id: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeTablesResponse {
        "RequestId" => request_id: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Tables, one entry each.
    pub table: Vec<Table>,
}

response! {
    Items {
        "Table" => table: list(""),
    }
}

/// Errors that the documentation of [`DescribeTablesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeTablesError = super::DocumentedError;
