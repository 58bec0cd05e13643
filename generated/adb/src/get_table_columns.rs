// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTableColumns`, from `adb/GetTableColumns.md`.

use alicloud_runtime::codegen::*;

/// Lists the columns of one table, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetTableColumnsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.get_table_columns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTableColumnsRequest {
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// Name that the column goes by.
    pub column_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetTableColumnsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ColumnName`.
    pub fn column_name(mut self, value: impl Into<String>) -> Self {
        self.column_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetTableColumnsRequest {
        "SchemaName" => schema_name: query,
        "TableName" => table_name: query,
        "ColumnName" => column_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetTableColumnsRequest {
    type Response = GetTableColumnsResponse;
    type Error = GetTableColumnsError;
    const INFO: OperationInfo = super::operation("GetTableColumns")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetTableColumnsError] = &[
        GetTableColumnsError::MdsIllegalArgument,
        GetTableColumnsError::MdsInvalidPrivilege,
        GetTableColumnsError::MdsMetaSchemaAlreadyExist,
        GetTableColumnsError::MdsMetaSchemaNotExist,
        GetTableColumnsError::MdsMetaTableAlreadyExist,
        GetTableColumnsError::MdsMetaTableNotExist,
        GetTableColumnsError::MdsInternalError,
        GetTableColumnsError::MdsMetaVisitError,
    ];
}

/// Response to [`GetTableColumnsRequest`].
#[non_exhaustive]
pub struct GetTableColumnsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i64>,
    /// What the call returns besides its status.
    pub data: Option<TableColumnData>,
}

response! {
    GetTableColumnsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct TableColumnData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i64>,
    /// Tables, one entry each.
    pub table: Option<TableDetailModel>,
}

response! {
    TableColumnData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Table" => table: value,
    }
}

/// Tables, one entry each.
#[non_exhaustive]
pub struct TableDetailModel {
    /// Name that the schema goes by. Example: `schemaName`.
    pub schema_name: Option<String>,
    /// Name that the table goes by. Example: `tableName`.
    pub table_name: Option<String>,
    /// Which kind of table it is or is to be. Example: `PHYSICAL_SCHEMA_NAME`.
    pub table_type: Option<String>,
    /// When the item was created. Example: `2023-01-05 13:17:55`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2023-01-05 13:17:55`.
    pub update_time: Option<String>,
    /// Free text that describes the item to people. Example: `Description`.
    pub description: Option<String>,
    /// Account or person that the item belongs to. Example: `abc`.
    pub owner: Option<String>,
    /// The columns that were found or are concerned, one entry each.
    pub columns: Vec<ColDetailModel>,
    /// Catalog that the table belongs to. Example: `oss`.
    pub catalog: Option<String>,
}

response! {
    TableDetailModel {
        "SchemaName" => schema_name: value,
        "TableName" => table_name: value,
        "TableType" => table_type: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "Description" => description: value,
        "Owner" => owner: value,
        "Columns" => columns: list(""),
        "Catalog" => catalog: value,
    }
}

/// The columns that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ColDetailModel {
    /// Name that the column goes by. Example: `example`.
    pub column_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// Name that the schema goes by. Example: `schemaName`.
    pub schema_name: Option<String>,
    /// Name that the table goes by. Example: `tableName`.
    pub table_name: Option<String>,
    /// When the item was created. Example: `2023-01-05'T'13:17:55'Z'`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2023-01-05'T'13:17:55'Z'`.
    pub update_time: Option<String>,
    /// Key that opens, signs or picks out the partition. Example: `true`.
    pub partition_key: Option<bool>,
    /// Whether values may be missing. Example: `false`.
    pub nullable: Option<bool>,
    /// Key that opens, signs or picks out the primary. Example: `true`.
    pub primary_key: Option<bool>,
    /// Key that opens, signs or picks out the distribute. Example: `false`.
    pub distribute_key: Option<bool>,
}

response! {
    ColDetailModel {
        "ColumnName" => column_name: value,
        "Type" => type_: value,
        "Description" => description: value,
        "SchemaName" => schema_name: value,
        "TableName" => table_name: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "PartitionKey" => partition_key: value,
        "Nullable" => nullable: value,
        "PrimaryKey" => primary_key: value,
        "DistributeKey" => distribute_key: value,
    }
}

/// Errors that the documentation of [`GetTableColumnsRequest`] names.
///
/// - [`MdsIllegalArgument`](super::DocumentedError::MdsIllegalArgument)
/// - [`MdsInvalidPrivilege`](super::DocumentedError::MdsInvalidPrivilege)
/// - [`MdsMetaSchemaAlreadyExist`](super::DocumentedError::MdsMetaSchemaAlreadyExist)
/// - [`MdsMetaSchemaNotExist`](super::DocumentedError::MdsMetaSchemaNotExist)
/// - [`MdsMetaTableAlreadyExist`](super::DocumentedError::MdsMetaTableAlreadyExist)
/// - [`MdsMetaTableNotExist`](super::DocumentedError::MdsMetaTableNotExist)
/// - [`MdsInternalError`](super::DocumentedError::MdsInternalError)
/// - [`MdsMetaVisitError`](super::DocumentedError::MdsMetaVisitError)
pub type GetTableColumnsError = super::DocumentedError;
