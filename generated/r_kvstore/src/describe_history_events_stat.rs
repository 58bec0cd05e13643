// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHistoryEventsStat`, from `r-kvstore/DescribeHistoryEventsStat.md`.

use alicloud_runtime::codegen::*;

/// Counts events of the past by kind.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeHistoryEventsStatRequest::new()
///     .archive_status("...")
///     .to_start_time("...");
/// let reply = client.describe_history_events_stat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHistoryEventsStatRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** State of the archive, to narrow the list down to or to be put into.
    pub archive_status: Option<String>,
    /// Beginning of the time in which the tasks or events started.
    pub from_start_time: Option<String>,
    /// **Required.** End of the time in which the tasks or events started.
    pub to_start_time: Option<String>,
}

impl DescribeHistoryEventsStatRequest {
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
    /// Sets `ArchiveStatus`, which is required.
    pub fn archive_status(mut self, value: impl Into<String>) -> Self {
        self.archive_status = Some(value.into());
        self
    }
    /// Sets `FromStartTime`.
    pub fn from_start_time(mut self, value: impl Into<String>) -> Self {
        self.from_start_time = Some(value.into());
        self
    }
    /// Sets `ToStartTime`, which is required.
    pub fn to_start_time(mut self, value: impl Into<String>) -> Self {
        self.to_start_time = Some(value.into());
        self
    }
}

request! {
    DescribeHistoryEventsStatRequest {
        "RegionId" => region_id: query,
        "ArchiveStatus" => archive_status: query,
        "FromStartTime" => from_start_time: query,
        "ToStartTime" => to_start_time: query,
    }
}

impl Operation for DescribeHistoryEventsStatRequest {
    type Response = DescribeHistoryEventsStatResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHistoryEventsStat")
        .required(&["RegionId", "ArchiveStatus", "ToStartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHistoryEventsStatRequest`], which the documentation does not describe.
pub type DescribeHistoryEventsStatResponse = alicloud_runtime::UndocumentedResponse;
