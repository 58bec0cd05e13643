// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateScanTask`, from `sddp/CreateScanTask.md`.

use alicloud_runtime::codegen::*;

/// Sets up a custom scan for sensitive data on an asset that has been authorized.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::CreateScanTaskRequest::new()
///     .data_limit_id(1)
///     .interval_day(1)
///     .run_hour(1)
///     .run_minute(1)
///     .task_name("...")
///     .scan_range(1)
///     .scan_range_content("...")
///     .resource_type(1);
/// let reply = client.create_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateScanTaskRequest {
    /// **Required.** ID of the data limit that the call is about.
    pub data_limit_id: Option<i64>,
    /// **Required.** Days from one run of the scan to the next.
    pub interval_day: Option<i32>,
    /// **Required.** Hour of the day at which the scan starts.
    pub run_hour: Option<i32>,
    /// **Required.** Minute of the hour at which the scan starts.
    pub run_minute: Option<i32>,
    /// **Required.** Name that the task goes by.
    pub task_name: Option<String>,
    /// Name that the user of the task is known by.
    pub task_user_name: Option<String>,
    /// Path under which the OSS scan is found.
    pub oss_scan_path: Option<String>,
    /// **Required.** How `ScanRangeContent` is matched: 0 takes all, 1 compares the beginning, 2 the
    /// end, 3 a regular expression.
    pub scan_range: Option<i32>,
    /// **Required.** What the scan range contains.
    pub scan_range_content: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<i64>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Which kind of feature it is or is to be.
    pub feature_type: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl CreateScanTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DataLimitId`, which is required.
    #[inline]
    pub fn data_limit_id(mut self, value: i64) -> Self {
        self.data_limit_id = Some(value);
        self
    }
    /// Sets `IntervalDay`, which is required.
    #[inline]
    pub fn interval_day(mut self, value: i32) -> Self {
        self.interval_day = Some(value);
        self
    }
    /// Sets `RunHour`, which is required.
    #[inline]
    pub fn run_hour(mut self, value: i32) -> Self {
        self.run_hour = Some(value);
        self
    }
    /// Sets `RunMinute`, which is required.
    #[inline]
    pub fn run_minute(mut self, value: i32) -> Self {
        self.run_minute = Some(value);
        self
    }
    /// Sets `TaskName`, which is required.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `TaskUserName`.
    pub fn task_user_name(mut self, value: impl Into<String>) -> Self {
        self.task_user_name = Some(value.into());
        self
    }
    /// Sets `OssScanPath`.
    pub fn oss_scan_path(mut self, value: impl Into<String>) -> Self {
        self.oss_scan_path = Some(value.into());
        self
    }
    /// Sets `ScanRange`, which is required.
    #[inline]
    pub fn scan_range(mut self, value: i32) -> Self {
        self.scan_range = Some(value);
        self
    }
    /// Sets `ScanRangeContent`, which is required.
    pub fn scan_range_content(mut self, value: impl Into<String>) -> Self {
        self.scan_range_content = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    #[inline]
    pub fn resource_type(mut self, value: i64) -> Self {
        self.resource_type = Some(value);
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `FeatureType`.
    #[inline]
    pub fn feature_type(mut self, value: i32) -> Self {
        self.feature_type = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CreateScanTaskRequest {
        "DataLimitId" => data_limit_id: query,
        "IntervalDay" => interval_day: query,
        "RunHour" => run_hour: query,
        "RunMinute" => run_minute: query,
        "TaskName" => task_name: query,
        "TaskUserName" => task_user_name: query,
        "OssScanPath" => oss_scan_path: query,
        "ScanRange" => scan_range: query,
        "ScanRangeContent" => scan_range_content: query,
        "ResourceType" => resource_type: query,
        "SourceIp" => source_ip: query,
        "FeatureType" => feature_type: query,
        "Lang" => lang: query,
    }
}

impl Operation for CreateScanTaskRequest {
    type Response = CreateScanTaskResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateScanTask")
        .required(
            &[
                "DataLimitId",
                "IntervalDay",
                "RunHour",
                "RunMinute",
                "TaskName",
                "ScanRange",
                "ScanRangeContent",
                "ResourceType",
            ],
        );
}

/// Response to [`CreateScanTaskRequest`].
#[non_exhaustive]
pub struct CreateScanTaskResponse {
    /// Identifier of the item within its collection. Example: `100`.
    pub id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B1F2BB1F-04EC-5D36-B136-B4DE17FD8DE0`.
    pub request_id: Option<String>,
}

response! {
    CreateScanTaskResponse {
        "Id" => id: value,
        "RequestId" => request_id: value,
    }
}
