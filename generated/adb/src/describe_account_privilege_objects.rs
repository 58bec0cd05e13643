// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccountPrivilegeObjects`, from `adb/DescribeAccountPrivilegeObjects.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases, tables and columns that an account can see.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAccountPrivilegeObjectsRequest::new()
///     .db_cluster_id("...")
///     .account_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_account_privilege_objects(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccountPrivilegeObjectsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// Which kind of privilege it is or is to be.
    pub privilege_type: Option<String>,
    /// Keeps objects with this in the name of the database.
    pub database_privilege_object: Option<String>,
    /// Keeps objects with this in the name of the table.
    pub table_privilege_object: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Keeps objects with this in the name of the column.
    pub column_privilege_object: Option<String>,
}

impl DescribeAccountPrivilegeObjectsRequest {
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
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `PrivilegeType`.
    pub fn privilege_type(mut self, value: impl Into<String>) -> Self {
        self.privilege_type = Some(value.into());
        self
    }
    /// Sets `DatabasePrivilegeObject`.
    pub fn database_privilege_object(mut self, value: impl Into<String>) -> Self {
        self.database_privilege_object = Some(value.into());
        self
    }
    /// Sets `TablePrivilegeObject`.
    pub fn table_privilege_object(mut self, value: impl Into<String>) -> Self {
        self.table_privilege_object = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `ColumnPrivilegeObject`.
    pub fn column_privilege_object(mut self, value: impl Into<String>) -> Self {
        self.column_privilege_object = Some(value.into());
        self
    }
}

request! {
    DescribeAccountPrivilegeObjectsRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "PrivilegeType" => privilege_type: query,
        "DatabasePrivilegeObject" => database_privilege_object: query,
        "TablePrivilegeObject" => table_privilege_object: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ColumnPrivilegeObject" => column_privilege_object: query,
    }
}

impl Operation for DescribeAccountPrivilegeObjectsRequest {
    type Response = DescribeAccountPrivilegeObjectsResponse;
    type Error = DescribeAccountPrivilegeObjectsError;
    const INFO: OperationInfo = super::operation("DescribeAccountPrivilegeObjects")
        .required(&["RegionId", "DBClusterId", "AccountName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAccountPrivilegeObjectsError] = &[
        DescribeAccountPrivilegeObjectsError::AcsAccountNotExist,
        DescribeAccountPrivilegeObjectsError::InvalidDBClusterIdMalformed,
        DescribeAccountPrivilegeObjectsError::AcsInvalidParameterAny,
        DescribeAccountPrivilegeObjectsError::InvalidDBClusterNotFound,
        DescribeAccountPrivilegeObjectsError::AcsUserNotBindDatabaseAccount,
    ];
}

impl Paginated for DescribeAccountPrivilegeObjectsRequest {
    type Item = AccountPrivilegeObjectData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`DescribeAccountPrivilegeObjectsRequest`].
#[non_exhaustive]
pub struct DescribeAccountPrivilegeObjectsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34B2AD29-682F-1C14-B3AA-9EF1A96084B8`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<AccountPrivilegeObjectData>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i64>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i64>,
}

response! {
    DescribeAccountPrivilegeObjectsResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AccountPrivilegeObjectData {
    /// Database that the call or the item is about. Example: `tdb1`.
    pub database: Option<String>,
    /// Tables, one entry each. Example: `table1`.
    pub table: Option<String>,
    /// Columns, one entry each. Example: `column1`.
    pub column: Option<String>,
    /// Free text that describes the item to people. Example: `a test db`.
    pub description: Option<String>,
}

response! {
    AccountPrivilegeObjectData {
        "Database" => database: value,
        "Table" => table: value,
        "Column" => column: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`DescribeAccountPrivilegeObjectsRequest`] names.
///
/// - [`AcsAccountNotExist`](super::DocumentedError::AcsAccountNotExist)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`AcsInvalidParameterAny`](super::DocumentedError::AcsInvalidParameterAny)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound), here with HTTP status 400
/// - [`AcsUserNotBindDatabaseAccount`](super::DocumentedError::AcsUserNotBindDatabaseAccount)
pub type DescribeAccountPrivilegeObjectsError = super::DocumentedError;
