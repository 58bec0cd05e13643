// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRtcCloudRecordingFiles`, from `live/DescribeRtcCloudRecordingFiles.md`.

use alicloud_runtime::codegen::*;

/// Returns the files that an RTC cloud recording task has produced.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeRtcCloudRecordingFilesRequest::new()
///     .task_id("...");
/// let reply = client.describe_rtc_cloud_recording_files(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRtcCloudRecordingFilesRequest {
    /// **Required.** ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DescribeRtcCloudRecordingFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskId`, which is required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribeRtcCloudRecordingFilesRequest {
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribeRtcCloudRecordingFilesRequest {
    type Response = DescribeRtcCloudRecordingFilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRtcCloudRecordingFiles")
        .required(&["TaskId"])
        .read_only();
}

/// Response to [`DescribeRtcCloudRecordingFilesRequest`], which the documentation does not describe.
pub type DescribeRtcCloudRecordingFilesResponse = alicloud_runtime::UndocumentedResponse;
