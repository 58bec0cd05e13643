// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTables`, from `petadata/DescribeTables.md`.

use alicloud_runtime::codegen::*;

/// Lists the tables of a database with primary key, partition key and status.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::DescribeTablesRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .db_name("testdb");
/// let reply = client.describe_tables(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTablesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name of the database inside the instance.
    pub db_name: Option<String>,
}

impl DescribeTablesRequest {
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
}

request! {
    DescribeTablesRequest {
        "InstanceId" => instance_id: query,
        "DBName" => db_name: query,
    }
}

impl Operation for DescribeTablesRequest {
    type Response = DescribeTablesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTables")
        .required(&["InstanceId", "DBName"])
        .read_only();
}

/// Response to [`DescribeTablesRequest`].
#[non_exhaustive]
pub struct DescribeTablesResponse {
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// The tables that were found or are concerned, one entry each.
    pub tables: Vec<Table>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE1AABEA-09CD-4BC6-A2F0-9A7ED8E496C7`.
    pub request_id: Option<String>,
}

response! {
    DescribeTablesResponse {
        "InstanceId" => instance_id: value,
        "DBName" => db_name: value,
        "Tables" => tables: list("Table"),
        "RequestId" => request_id: value,
    }
}

/// The tables that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Table {
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// Key that opens, signs or picks out the partition.
    pub partition_key: Option<String>,
    /// Key that opens, signs or picks out the primary.
    pub primary_key: Option<String>,
    /// State that the table is in.
    pub table_status: Option<String>,
}

response! {
    Table {
        "TableName" => table_name: value,
        "PartitionKey" => partition_key: value,
        "PrimaryKey" => primary_key: value,
        "TableStatus" => table_status: value,
    }
}
