// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDistributeTableList`, from `polardbx/DescribeDistributeTableList.md`.

use alicloud_runtime::codegen::*;

/// Lists the tables of a database with type and sharding keys.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeDistributeTableListRequest::new()
///     .db_instance_name("...")
///     .db_name("...");
/// let reply = client.describe_distribute_table_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDistributeTableListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Name that the database goes by.
    pub db_name: Option<String>,
}

impl DescribeDistributeTableListRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `DbName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
}

request! {
    DescribeDistributeTableListRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "DbName" => db_name: query,
    }
}

impl Operation for DescribeDistributeTableListRequest {
    type Response = DescribeDistributeTableListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDistributeTableList")
        .required(&["RegionId", "DBInstanceName", "DbName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDistributeTableListRequest`].
#[non_exhaustive]
pub struct DescribeDistributeTableListResponse {
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C458B1E8-1683-3645-B154-6BA32080EEA`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<DistributeTableData>,
}

response! {
    DescribeDistributeTableListResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DistributeTableData {
    /// The tables that were found or are concerned, one entry each.
    pub tables: Vec<Table>,
}

response! {
    DistributeTableData {
        "Tables" => tables: list(""),
    }
}

/// The tables that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Table {
    /// Name that the table goes by. Example: `sbtest1`.
    pub table_name: Option<String>,
    /// Which kind of table it is or is to be. Example: `multi`.
    pub table_type: Option<String>,
    /// Key that opens, signs or picks out the tb.
    pub tb_key: Option<String>,
    /// Key that opens, signs or picks out the database. Example: `id`.
    pub db_key: Option<String>,
}

response! {
    Table {
        "TableName" => table_name: value,
        "TableType" => table_type: value,
        "TbKey" => tb_key: value,
        "DbKey" => db_key: value,
    }
}
