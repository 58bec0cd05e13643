// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAllDataSource`, from `adb/DescribeAllDataSource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AllDataSourceColumn, Schema, Table};

/// Lists databases, tables and columns of a cluster in one call, narrowed by schema or table if
/// wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAllDataSourceRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_all_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAllDataSourceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
}

impl DescribeAllDataSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "SchemaName" => schema_name: query,
        "TableName" => table_name: query,
    }
}

impl Operation for DescribeAllDataSourceRequest {
    type Response = DescribeAllDataSourceResponse;
    type Error = DescribeAllDataSourceError;
    const INFO: OperationInfo = super::operation("DescribeAllDataSource")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAllDataSourceError] = &[
        DescribeAllDataSourceError::MdsIllegalArgument,
        DescribeAllDataSourceError::MdsInvalidPrivilege,
        DescribeAllDataSourceError::MdsMetaSchemaAlreadyExist,
        DescribeAllDataSourceError::MdsMetaSchemaNotExist,
        DescribeAllDataSourceError::MdsMetaTableAlreadyExist,
        DescribeAllDataSourceError::MdsMetaTableNotExist,
        DescribeAllDataSourceError::MdsInternalError,
        DescribeAllDataSourceError::MdsMetaVisitError,
    ];
}

/// Response to [`DescribeAllDataSourceRequest`].
#[non_exhaustive]
pub struct DescribeAllDataSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C7EDB8E4-9769-4233-88C7-DCA4C9******`.
    pub request_id: Option<String>,
    /// The tables that were found or are concerned, one entry each.
    pub tables: Vec<Table>,
    /// The columns that were found or are concerned, one entry each.
    pub columns: Vec<AllDataSourceColumn>,
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
/// - [`MdsIllegalArgument`](super::DocumentedError::MdsIllegalArgument)
/// - [`MdsInvalidPrivilege`](super::DocumentedError::MdsInvalidPrivilege)
/// - [`MdsMetaSchemaAlreadyExist`](super::DocumentedError::MdsMetaSchemaAlreadyExist)
/// - [`MdsMetaSchemaNotExist`](super::DocumentedError::MdsMetaSchemaNotExist)
/// - [`MdsMetaTableAlreadyExist`](super::DocumentedError::MdsMetaTableAlreadyExist)
/// - [`MdsMetaTableNotExist`](super::DocumentedError::MdsMetaTableNotExist)
/// - [`MdsInternalError`](super::DocumentedError::MdsInternalError)
/// - [`MdsMetaVisitError`](super::DocumentedError::MdsMetaVisitError)
pub type DescribeAllDataSourceError = super::DocumentedError;
