// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTable`, from `adb/GetTable.md`.

use alicloud_runtime::codegen::*;

/// Shows one table in full, with its columns and partition keys.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetTableRequest::new()
///     .db_cluster_id("...");
/// let reply = client.get_table(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetTableRequest {
    /// Name that the database goes by.
    pub db_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetTableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
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
    GetTableRequest {
        "DbName" => db_name: query,
        "TableName" => table_name: query,
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetTableRequest {
    type Response = GetTableResponse;
    type Error = GetTableError;
    const INFO: OperationInfo = super::operation("GetTable")
        .required(&["DBClusterId", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("0")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetTableError] = &[
        GetTableError::MdsIllegalArgument,
        GetTableError::MdsInvalidPrivilege,
        GetTableError::MdsMetaSchemaAlreadyExist,
        GetTableError::MdsMetaSchemaNotExist,
        GetTableError::MdsMetaTableAlreadyExist,
        GetTableError::MdsMetaTableNotExist,
        GetTableError::MdsInternalError,
        GetTableError::MdsMetaVisitError,
    ];
}

/// Response to [`GetTableRequest`].
#[non_exhaustive]
pub struct GetTableResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Tables, one entry each.
    pub table: Option<TableModel>,
}

response! {
    GetTableResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Success" => success: value,
        "Table" => table: value,
    }
}

/// Tables, one entry each.
#[non_exhaustive]
pub struct TableModel {
    /// ID of the tbl that the item belongs to or stands for. Example: `123`.
    pub tbl_id: Option<i64>,
    /// Name that the database goes by. Example: `example`.
    pub db_name: Option<String>,
    /// Name that the table goes by. Example: `tableName`.
    pub table_name: Option<String>,
    /// Which kind of table it is or is to be. Example: `external_table`.
    pub table_type: Option<String>,
    /// The partition keys that were found or are concerned, one entry each.
    pub partition_keys: Vec<FieldSchemaModel>,
    /// The parameters that are concerned.
    pub parameters: BTreeMap<String, String>,
    /// Where and how the data of the table is stored.
    pub sd: Option<StorageDescriptorModel>,
    /// When the item was created. Example: `2023-01-05 13:17:55`.
    pub create_time: Option<String>,
    /// Definition of the view as it was written. Example: `ViewOriginalText`.
    pub view_original_text: Option<String>,
    /// Definition of the view with full names. Example: `ViewExpandedText`.
    pub view_expanded_text: Option<String>,
    /// Whether the table lasts only for a session. Example: `false`.
    pub temporary: Option<bool>,
    /// Free text added as a note. Example: `description`.
    pub comment: Option<String>,
    /// The cols that were found or are concerned, one entry each.
    pub cols: Vec<FieldSchemaModel>,
    /// The distribute columns that were found or are concerned, one entry each.
    pub distribute_columns: Vec<FieldSchemaModel>,
    /// Name that the physical table goes by. Example: `physicalTableName`.
    pub physical_table_name: Option<String>,
    /// Name that the physical database goes by. Example: `physicalDatabaseName`.
    pub physical_database_name: Option<String>,
    /// Which kind of distribute it is or is to be. Example: `DistributeType`.
    pub distribute_type: Option<String>,
    /// Which kind of partition it is or is to be. Example: `PartitionType`.
    pub partition_type: Option<String>,
    /// Column by which the table is partitioned. Example: `colName`.
    pub partition_column: Option<String>,
    /// How many there are of this: partition. Example: `16`.
    pub partition_count: Option<i64>,
    /// Which version of the previous is meant. Example: `1`.
    pub previous_version: Option<i64>,
    /// Which version of the current is meant. Example: `2`.
    pub current_version: Option<i64>,
    /// When the item was last changed. Example: `2023-01-05 13:17:55`.
    pub update_time: Option<String>,
    /// Name that the table engine goes by. Example: `hive`.
    pub table_engine_name: Option<String>,
    /// Position of the is all in its sequence, or the index for it. Example: `true`.
    pub is_all_index: Option<bool>,
    /// How large the block is or is to be. Example: `64`.
    pub block_size: Option<i64>,
    /// How the column is compressed. Example: `Compression`.
    pub compression: Option<String>,
    /// Name that the raw table goes by. Example: `RawTableName`.
    pub raw_table_name: Option<String>,
    /// Which kind of subpartition it is or is to be. Example: `SubpartitionColumn`.
    pub subpartition_type: Option<String>,
    /// Column by which partitions are divided further. Example: `SubpartitionColumn`.
    pub subpartition_column: Option<String>,
    /// How many there are of this: subpartition. Example: `64`.
    pub subpartition_count: Option<i64>,
    /// Which kind of archive it is or is to be. Example: `ArchiveType`.
    pub archive_type: Option<String>,
    /// Largest value, allowed or found, of this: column id. Example: `MaxColumnId`.
    pub max_column_id: Option<i64>,
    /// Whether this is switched on: dfs. Example: `false`.
    pub enable_dfs: Option<bool>,
    /// What is done about the storage, as rules. Example: `StoragePolicy`.
    pub storage_policy: Option<String>,
    /// How many there are of this: hot partition. Example: `32`.
    pub hot_partition_count: Option<i64>,
    /// Whether the table is a dictionary for full-text search. Example: `false`.
    pub is_fulltext_dict: Option<bool>,
    /// Whether fresh data is indexed in all columns. Example: `false`.
    pub rt_index_all: Option<bool>,
    /// The route columns that were found or are concerned, one entry each.
    pub route_columns: Vec<FieldSchemaModel>,
    /// Column by which queries find their shard.
    pub route_effective_column: Option<FieldSchemaModel>,
    /// Which kind of rt engine it is or is to be. Example: `RtEngineType`.
    pub rt_engine_type: Option<String>,
    /// Which kind of rt mode it is or is to be. Example: `RtModeType`.
    pub rt_mode_type: Option<String>,
    /// Which kind of route it is or is to be. Example: `routeType`.
    pub route_type: Option<String>,
    /// Whether values are stored by a dictionary. Example: `false`.
    pub dict_encode: Option<bool>,
    /// How many there are of this: bucket. Example: `16`.
    pub bucket_count: Option<i64>,
    /// How many shards the table has. Example: `16`.
    pub bucket: Option<i64>,
    /// Way in which the view security works. Example: `ViewSecurityMode`.
    pub view_security_mode: Option<String>,
    /// The indexes that were found or are concerned, one entry each.
    pub indexes: Vec<CstoreIndexModel>,
}

response! {
    TableModel {
        "TblId" => tbl_id: value,
        "DbName" => db_name: value,
        "TableName" => table_name: value,
        "TableType" => table_type: value,
        "PartitionKeys" => partition_keys: list(""),
        "Parameters" => parameters: map,
        "Sd" => sd: value,
        "CreateTime" => create_time: value,
        "ViewOriginalText" => view_original_text: value,
        "ViewExpandedText" => view_expanded_text: value,
        "Temporary" => temporary: value,
        "Comment" => comment: value,
        "Cols" => cols: list(""),
        "DistributeColumns" => distribute_columns: list(""),
        "PhysicalTableName" => physical_table_name: value,
        "PhysicalDatabaseName" => physical_database_name: value,
        "DistributeType" => distribute_type: value,
        "PartitionType" => partition_type: value,
        "PartitionColumn" => partition_column: value,
        "PartitionCount" => partition_count: value,
        "PreviousVersion" => previous_version: value,
        "CurrentVersion" => current_version: value,
        "UpdateTime" => update_time: value,
        "TableEngineName" => table_engine_name: value,
        "IsAllIndex" => is_all_index: value,
        "BlockSize" => block_size: value,
        "Compression" => compression: value,
        "RawTableName" => raw_table_name: value,
        "SubpartitionType" => subpartition_type: value,
        "SubpartitionColumn" => subpartition_column: value,
        "SubpartitionCount" => subpartition_count: value,
        "ArchiveType" => archive_type: value,
        "MaxColumnId" => max_column_id: value,
        "EnableDfs" => enable_dfs: value,
        "StoragePolicy" => storage_policy: value,
        "HotPartitionCount" => hot_partition_count: value,
        "IsFulltextDict" => is_fulltext_dict: value,
        "RtIndexAll" => rt_index_all: value,
        "RouteColumns" => route_columns: list(""),
        "RouteEffectiveColumn" => route_effective_column: value,
        "RtEngineType" => rt_engine_type: value,
        "RtModeType" => rt_mode_type: value,
        "RouteType" => route_type: value,
        "DictEncode" => dict_encode: value,
        "BucketCount" => bucket_count: value,
        "Bucket" => bucket: value,
        "ViewSecurityMode" => view_security_mode: value,
        "Indexes" => indexes: list(""),
    }
}

/// The partition keys that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FieldSchemaModel {
    /// Name that people know the item by. Example: `name`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// Name that the database goes by. Example: `databaseName`.
    pub database_name: Option<String>,
    /// Name that the table goes by. Example: `tableName`.
    pub table_name: Option<String>,
    /// Name that the mapped goes by. Example: `mappedName`.
    pub mapped_name: Option<String>,
    /// Which kind of data it is or is to be.
    pub data_type: Option<String>,
    /// When the item was created. Example: `2023-01-05 13:17:55`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2023-01-05 13:17:55`.
    pub update_time: Option<String>,
    /// Place of the column in the primary key. Example: `-1`.
    pub pk_position: Option<i64>,
    /// Key that opens, signs or picks out the is partition. Example: `false`.
    pub is_partition_key: Option<bool>,
    /// Place of the column in the table. Example: `-1`.
    pub ordinal_position: Option<i64>,
    /// Name that the column raw goes by. Example: `ColumnRawName`.
    pub column_raw_name: Option<String>,
    /// Name that the physical column goes by. Example: `PhysicalColumnName`.
    pub physical_column_name: Option<String>,
    /// Whether values may be missing. Example: `true`.
    pub nullable: Option<bool>,
    /// Whether the column counts up by itself. Example: `true`.
    pub auto_increment: Option<bool>,
    /// How many digits a number has. Example: `1`.
    pub precision: Option<i64>,
    /// How many digits stand behind the point. Example: `1`.
    pub scale: Option<i64>,
    /// Whether the column is part of the primary key. Example: `true`.
    pub primarykey: Option<bool>,
    /// Value that the default has or is given. Example: `default`.
    pub default_value: Option<String>,
    /// How texts in the column are cut into words. Example: `tokenizer`.
    pub tokenizer: Option<String>,
    /// How values are encoded. Example: `encode`.
    pub encode: Option<String>,
    /// How the column is compressed. Example: `compression`.
    pub compression: Option<String>,
    /// What separates values in the column. Example: `delimiter`.
    pub delimiter: Option<String>,
    /// Which kind of value it is or is to be. Example: `valueType`.
    pub value_type: Option<String>,
    /// Whether floating-point numbers are stored in short form. Example: `false`.
    pub compress_float_use_short: Option<bool>,
    /// Value that the column takes whenever a row changes. Example: `onUpdate`.
    pub on_update: Option<String>,
}

response! {
    FieldSchemaModel {
        "Name" => name: value,
        "Type" => type_: value,
        "Comment" => comment: value,
        "DatabaseName" => database_name: value,
        "TableName" => table_name: value,
        "MappedName" => mapped_name: value,
        "DataType" => data_type: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "PkPosition" => pk_position: value,
        "IsPartitionKey" => is_partition_key: value,
        "OrdinalPosition" => ordinal_position: value,
        "ColumnRawName" => column_raw_name: value,
        "PhysicalColumnName" => physical_column_name: value,
        "Nullable" => nullable: value,
        "AutoIncrement" => auto_increment: value,
        "Precision" => precision: value,
        "Scale" => scale: value,
        "Primarykey" => primarykey: value,
        "DefaultValue" => default_value: value,
        "Tokenizer" => tokenizer: value,
        "Encode" => encode: value,
        "Compression" => compression: value,
        "Delimiter" => delimiter: value,
        "ValueType" => value_type: value,
        "CompressFloatUseShort" => compress_float_use_short: value,
        "OnUpdate" => on_update: value,
    }
}

/// Where and how the data of the table is stored.
#[non_exhaustive]
pub struct StorageDescriptorModel {
    /// ID of the sd that the item belongs to or stands for. Example: `1`.
    pub sd_id: Option<i64>,
    /// Place that the item lies in, is stored at or shows. Example: `oss://**************`.
    pub location: Option<String>,
    /// Notation or file format of the input.
    /// Example: `org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat`.
    pub input_format: Option<String>,
    /// Notation or file format of the output.
    /// Example: `org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat`.
    pub output_format: Option<String>,
    /// Whether the data is compressed. Example: `false`.
    pub compressed: Option<bool>,
    /// Number that is given for this: num buckets. Example: `1`.
    pub num_buckets: Option<i64>,
    /// What is known about the ser de.
    pub ser_de_info: Option<SerDeInfoModel>,
    /// The parameters that are concerned.
    pub parameters: BTreeMap<String, String>,
    /// Whether this holds: stored as sub directories. Example: `false`.
    pub stored_as_sub_directories: Option<bool>,
}

response! {
    StorageDescriptorModel {
        "SdId" => sd_id: value,
        "Location" => location: value,
        "InputFormat" => input_format: value,
        "OutputFormat" => output_format: value,
        "Compressed" => compressed: value,
        "NumBuckets" => num_buckets: value,
        "SerDeInfo" => ser_de_info: value,
        "Parameters" => parameters: map,
        "StoredAsSubDirectories" => stored_as_sub_directories: value,
    }
}

/// What is known about the ser de.
#[non_exhaustive]
pub struct SerDeInfoModel {
    /// ID of the ser de that the item belongs to or stands for. Example: `123`.
    pub ser_de_id: Option<i64>,
    /// Name that people know the item by. Example: `example`.
    pub name: Option<String>,
    /// The parameters that are concerned.
    pub parameters: BTreeMap<String, String>,
    /// Class that reads and writes the rows.
    /// Example: `org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe`.
    pub serialization_lib: Option<String>,
}

response! {
    SerDeInfoModel {
        "SerDeId" => ser_de_id: value,
        "Name" => name: value,
        "Parameters" => parameters: map,
        "SerializationLib" => serialization_lib: value,
    }
}

/// The indexes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CstoreIndexModel {
    /// Name that the database goes by. Example: `exampleDatabase`.
    pub database_name: Option<String>,
    /// Name that the physical table goes by. Example: `physicalDatabase`.
    pub physical_table_name: Option<String>,
    /// Name that the index goes by. Example: `indexName`.
    pub index_name: Option<String>,
    /// Which kind of index it is or is to be. Example: `NORMAL`.
    pub index_type: Option<String>,
    /// The index columns that were found or are concerned, one entry each.
    pub index_columns: Vec<FieldSchemaModel>,
    /// The column ords that were found or are concerned, one entry each. Example: `ASC/DESC`.
    pub column_ords: Vec<String>,
    /// The options that are concerned.
    pub options: BTreeMap<String, String>,
    /// When the item was created. Example: `2023-01-05 13:17:55`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2023-01-05 13:17:55`.
    pub update_time: Option<String>,
}

response! {
    CstoreIndexModel {
        "DatabaseName" => database_name: value,
        "PhysicalTableName" => physical_table_name: value,
        "IndexName" => index_name: value,
        "IndexType" => index_type: value,
        "IndexColumns" => index_columns: list(""),
        "ColumnOrds" => column_ords: list(""),
        "Options" => options: map,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`GetTableRequest`] names.
///
/// - [`MdsIllegalArgument`](super::DocumentedError::MdsIllegalArgument)
/// - [`MdsInvalidPrivilege`](super::DocumentedError::MdsInvalidPrivilege)
/// - [`MdsMetaSchemaAlreadyExist`](super::DocumentedError::MdsMetaSchemaAlreadyExist)
/// - [`MdsMetaSchemaNotExist`](super::DocumentedError::MdsMetaSchemaNotExist)
/// - [`MdsMetaTableAlreadyExist`](super::DocumentedError::MdsMetaTableAlreadyExist)
/// - [`MdsMetaTableNotExist`](super::DocumentedError::MdsMetaTableNotExist)
/// - [`MdsInternalError`](super::DocumentedError::MdsInternalError)
/// - [`MdsMetaVisitError`](super::DocumentedError::MdsMetaVisitError)
pub type GetTableError = super::DocumentedError;
