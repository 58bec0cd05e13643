// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstanceDataBloat`, from `gpdb/DescribeDBInstanceDataBloat.md`.

use alicloud_runtime::codegen::*;

/// Lists tables of an instance with bloated data and how much space is wasted.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBInstanceDataBloatRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instance_data_bloat(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstanceDataBloatRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// Which database of the instance is meant; statements and figures of others are left out.
    pub database: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
}

impl DescribeDBInstanceDataBloatRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstanceDataBloatRequest {
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Database" => database: query,
        "OrderBy" => order_by: query,
    }
}

impl Operation for DescribeDBInstanceDataBloatRequest {
    type Response = DescribeDBInstanceDataBloatResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBInstanceDataBloat")
        .required(&["DBInstanceId"])
        .read_only();
}

impl Paginated for DescribeDBInstanceDataBloatRequest {
    type Item = DBInstanceDataBloatItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeDBInstanceDataBloatRequest`].
#[non_exhaustive]
pub struct DescribeDBInstanceDataBloatResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// Entries of the list.
    pub items: Vec<DBInstanceDataBloatItem>,
}

response! {
    DescribeDBInstanceDataBloatResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBInstanceDataBloatItem {
    /// Rank in the list. Example: `1`.
    pub sequence: Option<i32>,
    /// Which database of the instance is meant. Example: `adbtest`.
    pub database_name: Option<String>,
    /// Which schema of the database the table belongs to. Example: `schema1`.
    pub schema_name: Option<String>,
    /// Which table is meant; partitions count as tables of their own. Example: `tab1`.
    pub table_name: Option<String>,
    /// Kind of disk or, for data bloat, layout of the table, such as heap or columnar.
    /// Example: `Heap Table`.
    pub storage_type: Option<String>,
    /// How large the expect table is or is to be. Example: `1MB`.
    pub expect_table_size: Option<String>,
    /// How large the real table is or is to be. Example: `1.2MB`.
    pub real_table_size: Option<String>,
    /// How large the bloat is or is to be. Example: `0.2MB`.
    pub bloat_size: Option<String>,
    /// Dead rows for each live row. Example: `1.03`.
    pub bloat_ceoff: Option<String>,
    /// What is done, or is to be done, about the suggested.
    pub suggested_action: Option<String>,
    /// When the table was last vacuumed. Example: `2022-08-08T16:00:00Z`.
    pub time_last_vacuumed: Option<Timestamp>,
    /// When rows of the table last changed. Example: `2022-08-08T20:00:00Z`.
    pub time_last_updated: Option<Timestamp>,
}

response! {
    DBInstanceDataBloatItem {
        "Sequence" => sequence: value,
        "DatabaseName" => database_name: value,
        "SchemaName" => schema_name: value,
        "TableName" => table_name: value,
        "StorageType" => storage_type: value,
        "ExpectTableSize" => expect_table_size: value,
        "RealTableSize" => real_table_size: value,
        "BloatSize" => bloat_size: value,
        "BloatCeoff" => bloat_ceoff: value,
        "SuggestedAction" => suggested_action: value,
        "TimeLastVacuumed" => time_last_vacuumed: value,
        "TimeLastUpdated" => time_last_updated: value,
    }
}
