// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDatabaseObjects`, from `adb/GetDatabaseObjects.md`.

use alicloud_runtime::codegen::*;

/// Lists databases with owner, description and times, filtered by name or owner.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetDatabaseObjectsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_database_objects(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDatabaseObjectsRequest {
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Name that the filter schema goes by.
    pub filter_schema_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Keeps views of this owner.
    pub filter_owner: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetDatabaseObjectsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `FilterSchemaName`.
    pub fn filter_schema_name(mut self, value: impl Into<String>) -> Self {
        self.filter_schema_name = Some(value.into());
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `FilterOwner`.
    pub fn filter_owner(mut self, value: impl Into<String>) -> Self {
        self.filter_owner = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetDatabaseObjectsRequest {
        "OrderBy" => order_by: query,
        "FilterSchemaName" => filter_schema_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DBClusterId" => db_cluster_id: query,
        "FilterOwner" => filter_owner: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetDatabaseObjectsRequest {
    type Response = GetDatabaseObjectsResponse;
    type Error = GetDatabaseObjectsError;
    const INFO: OperationInfo = super::operation("GetDatabaseObjects")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetDatabaseObjectsError] = &[
        GetDatabaseObjectsError::MdsIllegalArgument,
        GetDatabaseObjectsError::MdsInvalidPrivilege,
        GetDatabaseObjectsError::MdsMetaSchemaAlreadyExist,
        GetDatabaseObjectsError::MdsMetaSchemaNotExist,
        GetDatabaseObjectsError::MdsMetaTableAlreadyExist,
        GetDatabaseObjectsError::MdsMetaTableNotExist,
        GetDatabaseObjectsError::MdsInternalError,
        GetDatabaseObjectsError::MdsMetaVisitError,
    ];
}

impl Paginated for GetDatabaseObjectsRequest {
    type Item = DatabaseSummaryModel;
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
        Some(&mut response.data.as_mut()?.database_summary_models)
    }
}

/// Response to [`GetDatabaseObjectsRequest`].
#[non_exhaustive]
pub struct GetDatabaseObjectsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `863D51B7-5321-41D8-A0B6-A088B0******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// What the call returns besides its status.
    pub data: Option<DatabaseObjectData>,
}

response! {
    GetDatabaseObjectsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DatabaseObjectData {
    /// The database summary models that were found or are concerned, one entry each.
    pub database_summary_models: Vec<DatabaseSummaryModel>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    DatabaseObjectData {
        "DatabaseSummaryModels" => database_summary_models: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// The database summary models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DatabaseSummaryModel {
    /// Account or person that the item belongs to. Example: `abc`.
    pub owner: Option<String>,
    /// Name that the schema goes by. Example: `testSchema`.
    pub schema_name: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// When the item was created. Example: `2023-01-05 13:17:55`.
    pub create_time: Option<String>,
    /// When the item was last changed. Example: `2023-01-05 13:17:55`.
    pub update_time: Option<String>,
}

response! {
    DatabaseSummaryModel {
        "Owner" => owner: value,
        "SchemaName" => schema_name: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`GetDatabaseObjectsRequest`] names.
///
/// - [`MdsIllegalArgument`](super::DocumentedError::MdsIllegalArgument)
/// - [`MdsInvalidPrivilege`](super::DocumentedError::MdsInvalidPrivilege)
/// - [`MdsMetaSchemaAlreadyExist`](super::DocumentedError::MdsMetaSchemaAlreadyExist)
/// - [`MdsMetaSchemaNotExist`](super::DocumentedError::MdsMetaSchemaNotExist)
/// - [`MdsMetaTableAlreadyExist`](super::DocumentedError::MdsMetaTableAlreadyExist)
/// - [`MdsMetaTableNotExist`](super::DocumentedError::MdsMetaTableNotExist)
/// - [`MdsInternalError`](super::DocumentedError::MdsInternalError)
/// - [`MdsMetaVisitError`](super::DocumentedError::MdsMetaVisitError)
pub type GetDatabaseObjectsError = super::DocumentedError;
