// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceMissingIndexList`, from `das/GetInstanceMissingIndexList.md`.

use alicloud_runtime::codegen::*;

/// Lists the missing indexes of an ApsaraDB RDS for SQL Server instance in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetInstanceMissingIndexListRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_instance_missing_index_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceMissingIndexListRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Name that the object goes by.
    pub object_name: Option<String>,
    /// How large the reserved is or is to be.
    pub reserved_size: Option<String>,
    /// How many there are of this: row.
    pub row_count: Option<String>,
    /// The reserved pages that are concerned.
    pub reserved_pages: Option<String>,
    /// How many there are of this: index.
    pub index_count: Option<String>,
    /// The unique compiles that are concerned.
    pub unique_compiles: Option<String>,
    /// The user seeks that are concerned.
    pub user_seeks: Option<String>,
    /// The user scans that are concerned.
    pub user_scans: Option<String>,
    /// Keeps indexes whose absence costs at least this much on average.
    pub avg_total_user_cost: Option<String>,
    /// Keeps indexes that would save at least this share on average.
    pub avg_user_impact: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl GetInstanceMissingIndexListRequest {
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
    /// Sets `PageNo`.
    pub fn page_no(mut self, value: impl Into<String>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `ObjectName`.
    pub fn object_name(mut self, value: impl Into<String>) -> Self {
        self.object_name = Some(value.into());
        self
    }
    /// Sets `ReservedSize`.
    pub fn reserved_size(mut self, value: impl Into<String>) -> Self {
        self.reserved_size = Some(value.into());
        self
    }
    /// Sets `RowCount`.
    pub fn row_count(mut self, value: impl Into<String>) -> Self {
        self.row_count = Some(value.into());
        self
    }
    /// Sets `ReservedPages`.
    pub fn reserved_pages(mut self, value: impl Into<String>) -> Self {
        self.reserved_pages = Some(value.into());
        self
    }
    /// Sets `IndexCount`.
    pub fn index_count(mut self, value: impl Into<String>) -> Self {
        self.index_count = Some(value.into());
        self
    }
    /// Sets `UniqueCompiles`.
    pub fn unique_compiles(mut self, value: impl Into<String>) -> Self {
        self.unique_compiles = Some(value.into());
        self
    }
    /// Sets `UserSeeks`.
    pub fn user_seeks(mut self, value: impl Into<String>) -> Self {
        self.user_seeks = Some(value.into());
        self
    }
    /// Sets `UserScans`.
    pub fn user_scans(mut self, value: impl Into<String>) -> Self {
        self.user_scans = Some(value.into());
        self
    }
    /// Sets `AvgTotalUserCost`.
    pub fn avg_total_user_cost(mut self, value: impl Into<String>) -> Self {
        self.avg_total_user_cost = Some(value.into());
        self
    }
    /// Sets `AvgUserImpact`.
    pub fn avg_user_impact(mut self, value: impl Into<String>) -> Self {
        self.avg_user_impact = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

request! {
    GetInstanceMissingIndexListRequest {
        "InstanceId" => instance_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "ObjectName" => object_name: query,
        "ReservedSize" => reserved_size: query,
        "RowCount" => row_count: query,
        "ReservedPages" => reserved_pages: query,
        "IndexCount" => index_count: query,
        "UniqueCompiles" => unique_compiles: query,
        "UserSeeks" => user_seeks: query,
        "UserScans" => user_scans: query,
        "AvgTotalUserCost" => avg_total_user_cost: query,
        "AvgUserImpact" => avg_user_impact: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for GetInstanceMissingIndexListRequest {
    type Response = GetInstanceMissingIndexListResponse;
    type Error = GetInstanceMissingIndexListError;
    const INFO: OperationInfo = super::operation("GetInstanceMissingIndexList")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetInstanceMissingIndexListError] = &[
        GetInstanceMissingIndexListError::InvalidParams,
        GetInstanceMissingIndexListError::NoPermission,
    ];
}

impl Paginated for GetInstanceMissingIndexListRequest {
    type Item = InstanceMissingIndexList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`GetInstanceMissingIndexListRequest`].
#[non_exhaustive]
pub struct GetInstanceMissingIndexListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<InstanceMissingIndexData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0A74B755-98B7-59DB-8724-1321B394****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetInstanceMissingIndexListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct InstanceMissingIndexData {
    /// Entries of the list.
    pub list: Vec<InstanceMissingIndexList>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items there are in all. Example: `16`.
    pub total: Option<i64>,
}

response! {
    InstanceMissingIndexData {
        "List" => list: list(""),
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct InstanceMissingIndexList {
    /// What the absence of the index costs queries on average. Example: `4.67`.
    pub avg_total_user_cost: Option<f64>,
    /// Share of the cost that the index would save on average. Example: `98.3`.
    pub avg_user_impact: Option<f64>,
    /// Name that the database goes by. Example: `testdb`.
    pub database_name: Option<String>,
    /// The equality columns that are concerned. Example: `col1,col2,col3`.
    pub equality_columns: Option<String>,
    /// The included columns that are concerned. Example: `col3,col4`.
    pub included_columns: Option<String>,
    /// How many there are of this: index. Example: `1`.
    pub index_count: Option<i64>,
    /// When a query last looked for the index. Example: `1702023327000`.
    pub last_user_seek: Option<i64>,
    /// Name that the object goes by. Example: `stu`.
    pub object_name: Option<String>,
    /// Number that is given for this: reserved pages. Example: `5025`.
    pub reserved_pages: Option<i64>,
    /// How large the reserved is or is to be. Example: `39.26`.
    pub reserved_size: Option<f64>,
    /// How many there are of this: row. Example: `226945`.
    pub row_count: Option<i64>,
    /// Name that the schema goes by. Example: `dbo`.
    pub schema_name: Option<String>,
    /// Number that is given for this: system scans. Example: `0`.
    pub system_scans: Option<i64>,
    /// Number that is given for this: system seeks. Example: `0`.
    pub system_seeks: Option<i64>,
    /// Number that is given for this: unique compiles. Example: `2392`.
    pub unique_compiles: Option<i64>,
    /// Number that is given for this: user scans. Example: `0`.
    pub user_scans: Option<i64>,
    /// Number that is given for this: user seeks. Example: `1081`.
    pub user_seeks: Option<i64>,
    /// The inequality columns that are concerned. Example: `2392`.
    pub inequality_columns: Option<String>,
    /// Position of the create in its sequence, or the index for it. Example: `text`.
    pub create_index: Option<String>,
}

response! {
    InstanceMissingIndexList {
        "AvgTotalUserCost" => avg_total_user_cost: value,
        "AvgUserImpact" => avg_user_impact: value,
        "DatabaseName" => database_name: value,
        "EqualityColumns" => equality_columns: value,
        "IncludedColumns" => included_columns: value,
        "IndexCount" => index_count: value,
        "LastUserSeek" => last_user_seek: value,
        "ObjectName" => object_name: value,
        "ReservedPages" => reserved_pages: value,
        "ReservedSize" => reserved_size: value,
        "RowCount" => row_count: value,
        "SchemaName" => schema_name: value,
        "SystemScans" => system_scans: value,
        "SystemSeeks" => system_seeks: value,
        "UniqueCompiles" => unique_compiles: value,
        "UserScans" => user_scans: value,
        "UserSeeks" => user_seeks: value,
        "InequalityColumns" => inequality_columns: value,
        "CreateIndex" => create_index: value,
    }
}

/// Errors that the documentation of [`GetInstanceMissingIndexListRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetInstanceMissingIndexListError = super::DocumentedError;
