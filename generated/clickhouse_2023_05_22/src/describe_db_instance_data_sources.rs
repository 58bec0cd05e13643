// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceDataSources`, from `clickhouse_2023_05_22/DescribeDBInstanceDataSources.md`.

use alicloud_runtime::codegen::*;

/// Shows the structure of databases or tables of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DescribeDBInstanceDataSourcesRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_db_instance_data_sources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceDataSourcesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
}

impl DescribeDBInstanceDataSourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceDataSourcesRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DBName" => db_name: query,
        "TableName" => table_name: query,
    }
}

impl Operation for DescribeDBInstanceDataSourcesRequest {
    type Response = DescribeDBInstanceDataSourcesResponse;
    type Error = DescribeDBInstanceDataSourcesError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceDataSources")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstanceDataSourcesError] = &[
        DescribeDBInstanceDataSourcesError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`DescribeDBInstanceDataSourcesRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceDataSourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F543E6CC-6868-523D-8D28-0E92CF977ED2`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DBInstanceDataSourceData>,
}

response! {
    DescribeDBInstanceDataSourcesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DBInstanceDataSourceData {
    /// ID of the database instance. Example: `cc-bp100p4q1g9z3****`.
    pub db_instance_id: Option<String>,
    /// The schemas that are concerned. Example: `default`.
    pub schemas: Option<String>,
    /// The tables that were found or are concerned, one entry each. Example: `table_test`.
    pub tables: Vec<String>,
    /// The columns that were found or are concerned, one entry each.
    pub columns: Vec<Column>,
}

response! {
    DBInstanceDataSourceData {
        "DBInstanceId" => db_instance_id: value,
        "Schemas" => schemas: value,
        "Tables" => tables: list(""),
        "Columns" => columns: list(""),
    }
}

/// The columns that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Column {
    /// Name of the database inside the instance. Example: `dbtest`.
    pub db_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `UInt64`.
    pub type_: Option<String>,
    /// Name that the table goes by. Example: `tableTest`.
    pub table_name: Option<String>,
    /// Name that the column goes by. Example: `c31`.
    pub column_name: Option<String>,
    /// Key that opens, signs or picks out the primary. Example: `false`.
    pub primary_key: Option<String>,
    /// Free text added as a note. Example: `text`.
    pub comment: Option<String>,
}

response! {
    Column {
        "DBName" => db_name: value,
        "Type" => type_: value,
        "TableName" => table_name: value,
        "ColumnName" => column_name: value,
        "PrimaryKey" => primary_key: value,
        "Comment" => comment: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstanceDataSourcesRequest`] names.
///
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type DescribeDBInstanceDataSourcesError = super::DocumentedError;
