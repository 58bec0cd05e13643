// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAllDataSources`, from `clickhouse/DescribeAllDataSources.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Column, Schema, Table};

/// Plural twin of [`DescribeAllDataSource`](super::Client::describe_all_data_source): lists
/// databases, tables, and columns of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeAllDataSourcesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_all_data_sources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAllDataSourcesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Which database holds the table.
    pub schema_name: Option<String>,
    /// Which table is meant, within its database.
    pub table_name: Option<String>,
}

impl DescribeAllDataSourcesRequest {
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
    DescribeAllDataSourcesRequest {
        "DBClusterId" => db_cluster_id: query,
        "SchemaName" => schema_name: query,
        "TableName" => table_name: query,
    }
}

impl Operation for DescribeAllDataSourcesRequest {
    type Response = DescribeAllDataSourcesResponse;
    type Error = DescribeAllDataSourcesError;
    const INFO: OperationInfo = super::operation("DescribeAllDataSources")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeAllDataSourcesError] = &[
        DescribeAllDataSourcesError::InternalError,
        DescribeAllDataSourcesError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeAllDataSourcesRequest`].
#[non_exhaustive]
pub struct DescribeAllDataSourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `75EA41D7-025A-50A6-9287-359A91399F1E`.
    pub request_id: Option<String>,
    /// The tables that were found or are concerned, one entry each.
    pub tables: Vec<Table>,
    /// The columns that were found or are concerned, one entry each.
    pub columns: Vec<Column>,
    /// The schemas that were found or are concerned, one entry each.
    pub schemas: Vec<Schema>,
}

response! {
    DescribeAllDataSourcesResponse {
        "RequestId" => request_id: value,
        "Tables" => tables: list("Table"),
        "Columns" => columns: list("Column"),
        "Schemas" => schemas: list("Schema"),
    }
}

/// Errors that the documentation of [`DescribeAllDataSourcesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeAllDataSourcesError = super::DocumentedError;
