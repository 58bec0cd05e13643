// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSparkAppAttempts`, from `adb/ListSparkAppAttempts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SparkAppDetail};

/// Lists the attempts to run one Spark application.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ListSparkAppAttemptsRequest::new()
///     .app_id("...")
///     .page_number(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_spark_app_attempts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSparkAppAttemptsRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Which page of the list to return. Range: at least 1.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i64>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl ListSparkAppAttemptsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
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
}

request! {
    ListSparkAppAttemptsRequest {
        "AppId" => app_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for ListSparkAppAttemptsRequest {
    type Response = ListSparkAppAttemptsResponse;
    type Error = ListSparkAppAttemptsError;
    const INFO: OperationInfo = super::operation("ListSparkAppAttempts")
        .required(&["AppId", "PageNumber"])
        .read_only();
    const ERRORS: &'static [ListSparkAppAttemptsError] = &[
        ListSparkAppAttemptsError::SparkInvalidParameter,
        ListSparkAppAttemptsError::SparkInvalidState,
        ListSparkAppAttemptsError::SparkForbidden,
        ListSparkAppAttemptsError::SparkAppContentNotFound,
        ListSparkAppAttemptsError::SparkObjectNotFound,
        ListSparkAppAttemptsError::SparkServerError,
    ];
}

impl Paginated for ListSparkAppAttemptsRequest {
    type Item = SparkAttemptInfo;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.attempt_info_list)
    }
}

/// Response to [`ListSparkAppAttemptsRequest`].
#[non_exhaustive]
pub struct ListSparkAppAttemptsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkAppAttemptData>,
}

response! {
    ListSparkAppAttemptsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SparkAppAttemptData {
    /// Items of the kind attempt info that were found or are concerned.
    pub attempt_info_list: Vec<SparkAttemptInfo>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<i64>,
}

response! {
    SparkAppAttemptData {
        "AttemptInfoList" => attempt_info_list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Items of the kind attempt info that were found or are concerned.
#[non_exhaustive]
pub struct SparkAttemptInfo {
    /// ID of the attempt that the item belongs to or stands for. Example: `s202207151211hz****-0001`.
    pub attempt_id: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `NORMAL`.
    pub priority: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `SUBMITTED`.
    pub state: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `WARN: Disk is full`.
    pub message: Option<String>,
    /// Facts about the item.
    pub detail: Option<SparkAppDetail>,
}

response! {
    SparkAttemptInfo {
        "AttemptId" => attempt_id: value,
        "Priority" => priority: value,
        "State" => state: value,
        "Message" => message: value,
        "Detail" => detail: value,
    }
}

/// Errors that the documentation of [`ListSparkAppAttemptsRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkForbidden`](super::DocumentedError::SparkForbidden)
/// - [`SparkAppContentNotFound`](super::DocumentedError::SparkAppContentNotFound)
/// - [`SparkObjectNotFound`](super::DocumentedError::SparkObjectNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type ListSparkAppAttemptsError = super::DocumentedError;
