// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAllDataSource`, from `adb_2019_03_15/DescribeAllDataSource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Column, Schema, Table};

/// Lists databases, tables and columns of a cluster in a single call.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeAllDataSourceRequest::new()
///     .db_cluster_id("...")
///     .schema_name("...")
///     .table_name("...");
/// let reply = client.describe_all_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAllDataSourceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the schema goes by.
    pub schema_name: Option<String>,
    /// **Required.** Name that the table goes by.
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
    /// Sets `SchemaName`, which is required.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets `TableName`, which is required.
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
        .required(&["DBClusterId", "SchemaName", "TableName"])
        .read_only();
    const ERRORS: &'static [DescribeAllDataSourceError] = &[
        DescribeAllDataSourceError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeAllDataSourceRequest`].
#[non_exhaustive]
pub struct DescribeAllDataSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `421794A3-72A5-5D27-9E8B-A75A4C503E17`.
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
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeAllDataSourceError = super::DocumentedError;
