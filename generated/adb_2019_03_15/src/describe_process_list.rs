// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProcessList`, from `adb_2019_03_15/DescribeProcessList.md`.

use alicloud_runtime::codegen::*;

/// Lists the queries that are running at the moment, like `SHOW PROCESSLIST`.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeProcessListRequest::new()
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_process_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProcessListRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Whether statements are shown in full length.
    pub show_full: Option<bool>,
    /// Time that is set or recorded for this: running.
    pub running_time: Option<i32>,
    /// User that the call or the item is about.
    pub user: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
}

impl DescribeProcessListRequest {
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
    /// Sets `ShowFull`.
    #[inline]
    pub fn show_full(mut self, value: bool) -> Self {
        self.show_full = Some(value);
        self
    }
    /// Sets `RunningTime`.
    #[inline]
    pub fn running_time(mut self, value: i32) -> Self {
        self.running_time = Some(value);
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
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
}

request! {
    DescribeProcessListRequest {
        "DBClusterId" => db_cluster_id: query,
        "ShowFull" => show_full: query,
        "RunningTime" => running_time: query,
        "User" => user: query,
        "Keyword" => keyword: query,
        "Order" => order: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeProcessListRequest {
    type Response = DescribeProcessListResponse;
    type Error = DescribeProcessListError;
    const INFO: OperationInfo = super::operation("DescribeProcessList")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeProcessListError] = &[
        DescribeProcessListError::IncorrectModuleVersion,
        DescribeProcessListError::AnalyticDBKernelError,
        DescribeProcessListError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeProcessListRequest {
    type Item = Process;
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
        Some(&mut response.items.as_mut()?.process)
    }
}

/// Response to [`DescribeProcessListRequest`].
#[non_exhaustive]
pub struct DescribeProcessListResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeProcessListResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// How far the work has come.
    pub process: Vec<Process>,
}

response! {
    Items {
        "Process" => process: list(""),
    }
}

/// How far the work has come.
#[non_exhaustive]
pub struct Process {
    /// When it began, or where the period begins that the data is about.
    /// Example: `2020-11-19T02:48:15Z`.
    pub start_time: Option<Timestamp>,
    /// Moment that the record or the action belongs to. Example: `11`.
    pub time: Option<i32>,
    /// ID of the process that the item belongs to or stands for.
    /// Example: `202011191048151921681492420315100****`.
    pub process_id: Option<String>,
    /// Name or address of the host concerned. Example: `192.168.XX.XX:12308`.
    pub host: Option<String>,
    /// Database of the connection. Example: `adb_demo`.
    pub db: Option<String>,
    /// Command that is or was run. Example: `SELECT`.
    pub command: Option<String>,
    /// User that the call or the item is about. Example: `test`.
    pub user: Option<String>,
    /// Identifier of the item within its collection. Example: `49104`.
    pub id: Option<i32>,
    /// What is known about the item. Example: `select * from sbtest1,sbtest2,sbtest3,sbtest4`.
    pub info: Option<String>,
}

response! {
    Process {
        "StartTime" => start_time: value,
        "Time" => time: value,
        "ProcessId" => process_id: value,
        "Host" => host: value,
        "DB" => db: value,
        "Command" => command: value,
        "User" => user: value,
        "Id" => id: value,
        "Info" => info: value,
    }
}

/// Errors that the documentation of [`DescribeProcessListRequest`] names.
///
/// - [`IncorrectModuleVersion`](super::DocumentedError::IncorrectModuleVersion)
/// - [`AnalyticDBKernelError`](super::DocumentedError::AnalyticDBKernelError)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeProcessListError = super::DocumentedError;
