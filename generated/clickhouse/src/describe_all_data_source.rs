// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAllDataSource`, from `clickhouse/DescribeAllDataSource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Column, Schema, Table};

/// Lists the databases, tables, and columns of a cluster in one response.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeAllDataSourceRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_all_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAllDataSourceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which database holds the table.
    pub schema_name: Option<String>,
    /// Which table is meant, within its database.
    pub table_name: Option<String>,
}

impl DescribeAllDataSourceRequest {
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
    /// Sets `SchemaName`.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

request! {
    DescribeAllDataSourceRequest {
        "DBClusterId" => db_cluster_id: query,
        "SchemaName" => schema_name: query,
        "TableName" => table_name: query,
    }
}

impl Operation for DescribeAllDataSourceRequest {
    type Response = DescribeAllDataSourceResponse;
    type Error = DescribeAllDataSourceError;
    const INFO: OperationInfo = super::operation("DescribeAllDataSource")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeAllDataSourceError] = &[
        DescribeAllDataSourceError::InternalError,
        DescribeAllDataSourceError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeAllDataSourceRequest`].
#[non_exhaustive]
pub struct DescribeAllDataSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `05321590-BB65-4720-8CB6-8218E041CDD0`.
    pub request_id: Option<String>,
    /// The tables that were found or are concerned, one entry each.
    pub tables: Vec<Table>,
    /// The columns that were found or are concerned, one entry each.
    pub columns: Vec<Column>,
    /// The schemas that were found or are concerned, one entry each.
    pub schemas: Vec<Schema>,
}

response! {
    DescribeAllDataSourceResponse {
        "RequestId" => request_id: value,
        "Tables" => tables: list("Table"),
        "Columns" => columns: list("Column"),
        "Schemas" => schemas: list("Schema"),
    }
}

/// Errors that the documentation of [`DescribeAllDataSourceRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeAllDataSourceError = super::DocumentedError;
