// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescibeImportsFromDatabase`, from `rds/DescibeImportsFromDatabase.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks that migrate databases to the instance from another one, with their states.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescibeImportsFromDatabaseRequest::new()
///     .db_instance_id("...")
///     .engine("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.descibe_imports_from_database(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescibeImportsFromDatabaseRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Migration task concerned, as its start returned it.
    pub import_id: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescibeImportsFromDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `ImportId`.
    #[inline]
    pub fn import_id(mut self, value: i32) -> Self {
        self.import_id = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescibeImportsFromDatabaseRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "Engine" => engine: query,
        "ImportId" => import_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescibeImportsFromDatabaseRequest {
    type Response = DescibeImportsFromDatabaseResponse;
    type Error = DescibeImportsFromDatabaseError;
    const INFO: OperationInfo = super::operation("DescibeImportsFromDatabase")
        .required(&["DBInstanceId", "Engine", "StartTime", "EndTime"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [DescibeImportsFromDatabaseError] = &[
        DescibeImportsFromDatabaseError::InvalidMigrationTypeFormat,
        DescibeImportsFromDatabaseError::InvalidPageNumbersMalformed,
        DescibeImportsFromDatabaseError::ParameterLeastAssociate,
        DescibeImportsFromDatabaseError::InvalidParameterCombination,
        DescibeImportsFromDatabaseError::OperationDeniedDBInstanceType,
        DescibeImportsFromDatabaseError::InvalidMaxRecordsPerPageMalformed,
        DescibeImportsFromDatabaseError::InvalidDBInstanceNameNotFound,
        DescibeImportsFromDatabaseError::InvalidDBInstanceNotFound,
    ];
}

impl Paginated for DescibeImportsFromDatabaseRequest {
    type Item = ImportResultFromDB;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.import_result_from_db)
    }
}

/// Response to [`DescibeImportsFromDatabaseRequest`].
#[non_exhaustive]
pub struct DescibeImportsFromDatabaseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B000AA91-393D-46F9-8D9B-098E28931A3A`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescibeImportsFromDatabaseResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Migration tasks, one entry each.
    pub import_result_from_db: Vec<ImportResultFromDB>,
}

response! {
    Items {
        "ImportResultFromDB" => import_result_from_db: list(""),
    }
}

/// Migration tasks, one entry each.
#[non_exhaustive]
pub struct ImportResultFromDB {
    /// When the incremental import took place. Example: `2023-06-11T15:00Z`.
    pub incremental_importing_time: Option<Timestamp>,
    /// Migration task, by its ID. Example: `123`.
    pub import_id: Option<i32>,
    /// How far the migration has come, from export to import. Example: `NotStart`.
    pub import_data_status: Option<String>,
    /// Whether the import is full or incremental. Example: `Full`.
    pub import_data_type: Option<String>,
    /// Free text that tells people about the import data status. Example: `text`.
    pub import_data_status_description: Option<String>,
}

response! {
    ImportResultFromDB {
        "IncrementalImportingTime" => incremental_importing_time: value,
        "ImportId" => import_id: value,
        "ImportDataStatus" => import_data_status: value,
        "ImportDataType" => import_data_type: value,
        "ImportDataStatusDescription" => import_data_status_description: value,
    }
}

/// Errors that the documentation of [`DescibeImportsFromDatabaseRequest`] names.
///
/// - [`InvalidMigrationTypeFormat`](super::DocumentedError::InvalidMigrationTypeFormat)
/// - [`InvalidPageNumbersMalformed`](super::DocumentedError::InvalidPageNumbersMalformed)
/// - [`ParameterLeastAssociate`](super::DocumentedError::ParameterLeastAssociate)
/// - [`InvalidParameterCombination`](super::DocumentedError::InvalidParameterCombination)
/// - [`OperationDeniedDBInstanceType`](super::DocumentedError::OperationDeniedDBInstanceType)
/// - [`InvalidMaxRecordsPerPageMalformed`](super::DocumentedError::InvalidMaxRecordsPerPageMalformed)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
/// - [`InvalidDBInstanceNotFound`](super::DocumentedError::InvalidDBInstanceNotFound)
pub type DescibeImportsFromDatabaseError = super::DocumentedError;
