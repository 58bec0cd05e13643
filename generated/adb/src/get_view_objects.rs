// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetViewObjects`, from `adb/GetViewObjects.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ObjectData, TableSummaryModel};

/// Lists the views of a database with their summary, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetViewObjectsRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_view_objects(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetViewObjectsRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Name that the filter view goes by.
    pub filter_view_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which kind of filter view it is or is to be.
    pub filter_view_type: Option<String>,
    /// Keeps views of this owner.
    pub filter_owner: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the tables behind materialized views are shown as well.
    pub show_mv_base_table: Option<bool>,
}

impl GetViewObjectsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `SchemaName`.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `FilterViewName`.
    pub fn filter_view_name(mut self, value: impl Into<String>) -> Self {
        self.filter_view_name = Some(value.into());
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
    /// Sets `FilterViewType`.
    pub fn filter_view_type(mut self, value: impl Into<String>) -> Self {
        self.filter_view_type = Some(value.into());
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
    /// Sets `ShowMvBaseTable`.
    #[inline]
    pub fn show_mv_base_table(mut self, value: bool) -> Self {
        self.show_mv_base_table = Some(value);
        self
    }
}

request! {
    GetViewObjectsRequest {
        "DBClusterId" => db_cluster_id: query,
        "SchemaName" => schema_name: query,
        "OrderBy" => order_by: query,
        "FilterViewName" => filter_view_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "FilterViewType" => filter_view_type: query,
        "FilterOwner" => filter_owner: query,
        "RegionId" => region_id: query,
        "ShowMvBaseTable" => show_mv_base_table: query,
    }
}

impl Operation for GetViewObjectsRequest {
    type Response = GetViewObjectsResponse;
    type Error = GetViewObjectsError;
    const INFO: OperationInfo = super::operation("GetViewObjects")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetViewObjectsError] = &[
        GetViewObjectsError::MdsIllegalArgument,
        GetViewObjectsError::MdsInvalidPrivilege,
        GetViewObjectsError::MdsMetaSchemaAlreadyExist,
        GetViewObjectsError::MdsMetaSchemaNotExist,
        GetViewObjectsError::MdsMetaTableAlreadyExist,
        GetViewObjectsError::MdsMetaTableNotExist,
        GetViewObjectsError::MdsInternalError,
        GetViewObjectsError::MdsMetaVisitError,
    ];
}

impl Paginated for GetViewObjectsRequest {
    type Item = TableSummaryModel;
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
        Some(&mut response.data.as_mut()?.table_summary_models)
    }
}

/// Response to [`GetViewObjectsRequest`].
#[non_exhaustive]
pub struct GetViewObjectsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// What the call returns besides its status.
    pub data: Option<ObjectData>,
}

response! {
    GetViewObjectsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetViewObjectsRequest`] names.
///
/// - [`MdsIllegalArgument`](super::DocumentedError::MdsIllegalArgument)
/// - [`MdsInvalidPrivilege`](super::DocumentedError::MdsInvalidPrivilege)
/// - [`MdsMetaSchemaAlreadyExist`](super::DocumentedError::MdsMetaSchemaAlreadyExist)
/// - [`MdsMetaSchemaNotExist`](super::DocumentedError::MdsMetaSchemaNotExist)
/// - [`MdsMetaTableAlreadyExist`](super::DocumentedError::MdsMetaTableAlreadyExist)
/// - [`MdsMetaTableNotExist`](super::DocumentedError::MdsMetaTableNotExist)
/// - [`MdsInternalError`](super::DocumentedError::MdsInternalError)
/// - [`MdsMetaVisitError`](super::DocumentedError::MdsMetaVisitError)
pub type GetViewObjectsError = super::DocumentedError;
