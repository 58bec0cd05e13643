// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSnapshotSetting`, from `elasticsearch/DescribeSnapshotSetting.md`.

use alicloud_runtime::codegen::*;

/// Shows whether and on what cycle a cluster is backed up automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeSnapshotSettingRequest::new()
///     .instance_id("es-cn-0pp1jxvcl000z****");
/// let reply = client.describe_snapshot_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSnapshotSettingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-0pp1jxvcl000z****`.
    pub instance_id: Option<String>,
}

impl DescribeSnapshotSettingRequest {
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
}

request! {
    DescribeSnapshotSettingRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DescribeSnapshotSettingRequest {
    type Response = DescribeSnapshotSettingResponse;
    type Error = DescribeSnapshotSettingError;
    const INFO: OperationInfo = super::operation("DescribeSnapshotSetting")
        .roa("GET", "/openapi/instances/{InstanceId}/snapshot-setting")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeSnapshotSettingError] = &[
        DescribeSnapshotSettingError::InstanceNotFound,
    ];
}

/// Response to [`DescribeSnapshotSettingRequest`].
#[non_exhaustive]
pub struct DescribeSnapshotSettingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<SnapshotSettingResult>,
}

response! {
    DescribeSnapshotSettingResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct SnapshotSettingResult {
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Schedule of the snapshots, in the notation of Quartz. Example: `0 0 01 ? * * *`.
    pub quartz_regex: Option<String>,
}

response! {
    SnapshotSettingResult {
        "Enable" => enable: value,
        "QuartzRegex" => quartz_regex: value,
    }
}

/// Errors that the documentation of [`DescribeSnapshotSettingRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound), here with HTTP status 404
pub type DescribeSnapshotSettingError = super::DocumentedError;
