// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTableInfo`, from `petadata/DescribeTableInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows columns, primary key and partition key of one table.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeTableInfoRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .db_name("testdb")
///     .table_name("test_table");
/// let reply = client.describe_table_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTableInfoRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
    /// **Required.** Name that the table goes by.
    pub table_name: Option<String>,
}

impl DescribeTableInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DBName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `TableName`, which is required.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

request! {
    DescribeTableInfoRequest {
        "InstanceId" => instance_id: query,
        "DBName" => db_name: query,
        "TableName" => table_name: query,
    }
}

impl Operation for DescribeTableInfoRequest {
    type Response = DescribeTableInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTableInfo")
        .required(&["InstanceId", "DBName", "TableName"])
        .read_only();
}

/// Response to [`DescribeTableInfoRequest`].
#[non_exhaustive]
pub struct DescribeTableInfoResponse {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// Key that opens, signs or picks out the partition.
    pub partition_key: Option<String>,
    /// Key that opens, signs or picks out the primary.
    pub primary_key: Option<String>,
    /// The columns that were found or are concerned, one entry each.
    pub columns: Vec<Column>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3554025-F880-4797-B54C-E8078F8CD6E2`.
    pub request_id: Option<String>,
}

response! {
    DescribeTableInfoResponse {
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "TableName" => table_name: value,
        "PartitionKey" => partition_key: value,
        "PrimaryKey" => primary_key: value,
        "Columns" => columns: list("Column"),
        "RequestId" => request_id: value,
    }
}

/// The columns that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Column {
    /// Name that the column goes by.
    pub column_name: Option<String>,
    /// Which kind of column data it is or is to be.
    pub column_data_type: Option<String>,
    /// How long the column data is.
    pub column_data_length: Option<i32>,
    /// Whether values may be missing.
    pub is_null: Option<bool>,
}

response! {
    Column {
        "ColumnName" => column_name: value,
        "ColumnDataType" => column_data_type: value,
        "ColumnDataLength" => column_data_length: value,
        "IsNull" => is_null: value,
    }
}
