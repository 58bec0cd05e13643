// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// The columns that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Column {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which field of the table it is. Example: `name`.
    pub column_name: Option<String>,
    /// Which table is meant, within its database. Example: `table`.
    pub table_name: Option<String>,
    /// Whether the column counts up by itself. Example: `true`.
    pub auto_increment_column: Option<bool>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `cc-bp108z124a8o7****`.
    pub db_cluster_id: Option<String>,
    /// Key that opens, signs or picks out the primary. Example: `true`.
    pub primary_key: Option<bool>,
    /// Which database holds the table. Example: `database`.
    pub schema_name: Option<String>,
}

response! {
    Column {
        "Type" => type_: value,
        "ColumnName" => column_name: value,
        "TableName" => table_name: value,
        "AutoIncrementColumn" => auto_increment_column: value,
        "DBClusterId" => db_cluster_id: value,
        "PrimaryKey" => primary_key: value,
        "SchemaName" => schema_name: value,
    }
}

/// Rows found, one entry each.
#[non_exhaustive]
pub struct ResultSet {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name that people know the item by. Example: `InitialUser`.
    pub name: Option<String>,
}

response! {
    ResultSet {
        "Type" => type_: value,
        "Name" => name: value,
    }
}

/// State that the scale out is in.
#[non_exhaustive]
pub struct ScaleOutStatus {
    /// How far the work has come. Example: `0`.
    pub progress: Option<String>,
    /// How much has been moved, out of how much. Example: `0MB/60469MB`.
    pub ratio: Option<String>,
}

response! {
    ScaleOutStatus {
        "Progress" => progress: value,
        "Ratio" => ratio: value,
    }
}

/// The schemas that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Schema {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `cc-bp108z124a8o7****`.
    pub db_cluster_id: Option<String>,
    /// Which database holds the table. Example: `database`.
    pub schema_name: Option<String>,
}

response! {
    Schema {
        "DBClusterId" => db_cluster_id: value,
        "SchemaName" => schema_name: value,
    }
}

/// The statistics that are concerned.
#[non_exhaustive]
pub struct Statistics {
    /// How many rows the query has read. Example: `1000000`.
    pub rows_read: Option<i32>,
    /// Time that is set or recorded for this: elapsed. Example: `4156`.
    pub elapsed_time: Option<f64>,
    /// How much data the query has read. Example: `9141300000`.
    pub bytes_read: Option<i32>,
}

response! {
    Statistics {
        "RowsRead" => rows_read: value,
        "ElapsedTime" => elapsed_time: value,
        "BytesRead" => bytes_read: value,
    }
}

/// The tables that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Table {
    /// Which table is meant, within its database. Example: `table`.
    pub table_name: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `cc-bp108z124a8o7****`.
    pub db_cluster_id: Option<String>,
    /// Which database holds the table. Example: `database`.
    pub schema_name: Option<String>,
}

response! {
    Table {
        "TableName" => table_name: value,
        "DBClusterId" => db_cluster_id: value,
        "SchemaName" => schema_name: value,
    }
}

/// Columns of the rows.
#[non_exhaustive]
pub struct TableSchema {
    /// Rows found, one entry each.
    pub result_set: Vec<ResultSet>,
}

response! {
    TableSchema {
        "ResultSet" => result_set: list(""),
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `department`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `it`.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}
