// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQueryOptimizeShareUrl`, from `das/GetQueryOptimizeShareUrl.md`.

use alicloud_runtime::codegen::*;

/// Makes a share link to a filtered view of query governance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetQueryOptimizeShareUrlRequest::new()
///     .engine("...")
///     .time(1);
/// let reply = client.get_query_optimize_share_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQueryOptimizeShareUrlRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Names of the tags to work on or to narrow the list down to.
    pub tag_names: Option<String>,
    /// The keywords that are concerned.
    pub keywords: Option<String>,
    /// How the values of the logical are compared or joined.
    pub logical_operator: Option<String>,
    /// The rules that are concerned.
    pub rules: Option<String>,
    /// Names of the databases to work on or to narrow the list down to.
    pub db_names: Option<String>,
    /// **Required.** Moment that the record or the action belongs to.
    pub time: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How the list is sorted.
    pub order_by: Option<String>,
    /// Whether the list goes up.
    pub asc: Option<bool>,
    /// Whether only statements with advice are listed.
    pub only_optimized_sql: Option<bool>,
    /// IDs of the sqls to work on or to narrow the list down to.
    pub sql_ids: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// User that the call or the item is about.
    pub user: Option<String>,
}

impl GetQueryOptimizeShareUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `TagNames`.
    pub fn tag_names(mut self, value: impl Into<String>) -> Self {
        self.tag_names = Some(value.into());
        self
    }
    /// Sets `Keywords`.
    pub fn keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets `LogicalOperator`.
    pub fn logical_operator(mut self, value: impl Into<String>) -> Self {
        self.logical_operator = Some(value.into());
        self
    }
    /// Sets `Rules`.
    pub fn rules(mut self, value: impl Into<String>) -> Self {
        self.rules = Some(value.into());
        self
    }
    /// Sets `DbNames`.
    pub fn db_names(mut self, value: impl Into<String>) -> Self {
        self.db_names = Some(value.into());
        self
    }
    /// Sets `Time`, which is required.
    #[inline]
    pub fn time(mut self, value: i64) -> Self {
        self.time = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Asc`.
    #[inline]
    pub fn asc(mut self, value: bool) -> Self {
        self.asc = Some(value);
        self
    }
    /// Sets `OnlyOptimizedSql`.
    #[inline]
    pub fn only_optimized_sql(mut self, value: bool) -> Self {
        self.only_optimized_sql = Some(value);
        self
    }
    /// Sets `SqlIds`.
    pub fn sql_ids(mut self, value: impl Into<String>) -> Self {
        self.sql_ids = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
}

request! {
    GetQueryOptimizeShareUrlRequest {
        "Engine" => engine: query,
        "InstanceIds" => instance_ids: query,
        "TagNames" => tag_names: query,
        "Keywords" => keywords: query,
        "LogicalOperator" => logical_operator: query,
        "Rules" => rules: query,
        "DbNames" => db_names: query,
        "Time" => time: query,
        "PageSize" => page_size: query,
        "PageNo" => page_no: query,
        "OrderBy" => order_by: query,
        "Asc" => asc: query,
        "OnlyOptimizedSql" => only_optimized_sql: query,
        "SqlIds" => sql_ids: query,
        "Region" => region: query,
        "User" => user: query,
    }
}

impl Operation for GetQueryOptimizeShareUrlRequest {
    type Response = GetQueryOptimizeShareUrlResponse;
    type Error = GetQueryOptimizeShareUrlError;
    const INFO: OperationInfo = super::operation("GetQueryOptimizeShareUrl")
        .required(&["Engine", "Time"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetQueryOptimizeShareUrlError] = &[
        GetQueryOptimizeShareUrlError::InvalidParams,
        GetQueryOptimizeShareUrlError::NoPermission,
    ];
}

/// Response to [`GetQueryOptimizeShareUrlRequest`].
#[non_exhaustive]
pub struct GetQueryOptimizeShareUrlResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// What the call returns besides its status.
    /// Example: `https://hdm.console.aliyun.com/#/queryOptimize****`.
    pub data: Option<String>,
}

response! {
    GetQueryOptimizeShareUrlResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetQueryOptimizeShareUrlRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetQueryOptimizeShareUrlError = super::DocumentedError;
