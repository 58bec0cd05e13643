// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiskIopsList`, from `ens/DescribeDiskIopsList.md`.

use alicloud_runtime::codegen::*;

/// Returns the IOPS of one disk over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeDiskIopsListRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .disk_id("...");
/// let reply = client.describe_disk_iops_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiskIopsListRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** ID of the disk that the call is about.
    pub disk_id: Option<String>,
}

impl DescribeDiskIopsListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
}

request! {
    DescribeDiskIopsListRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DiskId" => disk_id: query,
    }
}

impl Operation for DescribeDiskIopsListRequest {
    type Response = DescribeDiskIopsListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiskIopsList")
        .method("GET")
        .required(&["StartTime", "EndTime", "DiskId"])
        .read_only();
}

/// Response to [`DescribeDiskIopsListRequest`], which the documentation does not describe.
pub type DescribeDiskIopsListResponse = alicloud_runtime::UndocumentedResponse;
