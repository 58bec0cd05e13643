// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSnapshotSetting`, from `elasticsearch/UpdateSnapshotSetting.md`.

use alicloud_runtime::codegen::*;

/// Changes the automatic backup settings of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::UpdateSnapshotSettingRequest::new()
///     .instance_id("es-cn-oew1rgiev0009****")
///     .enable(true);
/// let reply = client.update_snapshot_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSnapshotSettingRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-oew1rgiev0009****`.
    pub instance_id: Option<String>,
    /// **Required** under conditions. Schedule of the snapshots, in the notation of Quartz.
    /// Example: `0 0 01 ? * * *`.
    pub quartz_regex: Option<String>,
    /// **Required.** Whether it is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Body of the call.
    pub body: Option<String>,
}

impl UpdateSnapshotSettingRequest {
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
    /// Sets `quartzRegex`.
    pub fn quartz_regex(mut self, value: impl Into<String>) -> Self {
        self.quartz_regex = Some(value.into());
        self
    }
    /// Sets `enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateSnapshotSettingRequest {
        "InstanceId" => instance_id: path,
        "quartzRegex" => quartz_regex: body,
        "enable" => enable: body,
        "body" => body: body,
    }
}

impl Operation for UpdateSnapshotSettingRequest {
    type Response = UpdateSnapshotSettingResponse;
    type Error = UpdateSnapshotSettingError;
    const INFO: OperationInfo = super::operation("UpdateSnapshotSetting")
        .roa("POST", "/openapi/instances/{InstanceId}/snapshot-setting")
        .required(&["InstanceId", "enable"]);
    const ERRORS: &'static [UpdateSnapshotSettingError] = &[
        UpdateSnapshotSettingError::InstanceNotFound,
    ];
}

/// Response to [`UpdateSnapshotSettingRequest`].
#[non_exhaustive]
pub struct UpdateSnapshotSettingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1D****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<SnapshotSettingResult>,
}

response! {
    UpdateSnapshotSettingResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct SnapshotSettingResult {
    /// Whether it is switched on. Example: `true`.
    pub enable: Option<bool>,
    /// Schedule of the snapshots, in the notation of Quartz. Example: `0 0 01 ? * * *`.
    pub quartz_regex: Option<String>,
}

response! {
    SnapshotSettingResult {
        "enable" => enable: value,
        "quartzRegex" => quartz_regex: value,
    }
}

/// Errors that the documentation of [`UpdateSnapshotSettingRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type UpdateSnapshotSettingError = super::DocumentedError;
