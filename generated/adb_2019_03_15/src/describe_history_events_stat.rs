// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHistoryEventsStat`, from `adb_2019_03_15/DescribeHistoryEventsStat.md`.

use alicloud_runtime::codegen::*;

/// Shows statistics on historical events of a region.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeHistoryEventsStatRequest::new();
/// let reply = client.describe_history_events_stat(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHistoryEventsStatRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the product that the call is about.
    pub product_id: Option<String>,
    /// State of the archive, to narrow the list down to or to be put into.
    pub archive_status: Option<String>,
    /// When the from began or is to begin.
    pub from_start_time: Option<String>,
    /// When the to began or is to begin.
    pub to_start_time: Option<String>,
}

impl DescribeHistoryEventsStatRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProductId`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }
    /// Sets `ArchiveStatus`.
    pub fn archive_status(mut self, value: impl Into<String>) -> Self {
        self.archive_status = Some(value.into());
        self
    }
    /// Sets `FromStartTime`.
    pub fn from_start_time(mut self, value: impl Into<String>) -> Self {
        self.from_start_time = Some(value.into());
        self
    }
    /// Sets `ToStartTime`.
    pub fn to_start_time(mut self, value: impl Into<String>) -> Self {
        self.to_start_time = Some(value.into());
        self
    }
}

request! {
    DescribeHistoryEventsStatRequest {
        "RegionId" => region_id: query,
        "ProductId" => product_id: query,
        "ArchiveStatus" => archive_status: query,
        "FromStartTime" => from_start_time: query,
        "ToStartTime" => to_start_time: query,
    }
}

impl Operation for DescribeHistoryEventsStatRequest {
    type Response = DescribeHistoryEventsStatResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHistoryEventsStat")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHistoryEventsStatRequest`], which the documentation does not describe.
pub type DescribeHistoryEventsStatResponse = alicloud_runtime::UndocumentedResponse;
