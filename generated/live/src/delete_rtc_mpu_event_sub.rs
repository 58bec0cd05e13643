// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRtcMPUEventSub`, from `live/DeleteRtcMPUEventSub.md`.

use alicloud_runtime::codegen::*;

/// Deletes a subscription to events of mixed-stream relays, so that nothing more is reported.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteRtcMPUEventSubRequest::new()
///     .app_id("...");
/// let reply = client.delete_rtc_mpu_event_sub(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRtcMPUEventSubRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DeleteRtcMPUEventSubRequest {
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
}

request! {
    DeleteRtcMPUEventSubRequest {
        "AppId" => app_id: query,
    }
}

impl Operation for DeleteRtcMPUEventSubRequest {
    type Response = DeleteRtcMPUEventSubResponse;
    type Error = DeleteRtcMPUEventSubError;
    const INFO: OperationInfo = super::operation("DeleteRtcMPUEventSub")
        .required(&["AppId"]);
    const ERRORS: &'static [DeleteRtcMPUEventSubError] = &[
        DeleteRtcMPUEventSubError::InvalidParam,
        DeleteRtcMPUEventSubError::OperationDenied,
        DeleteRtcMPUEventSubError::MissingParam,
        DeleteRtcMPUEventSubError::InternalError2,
    ];
}

/// Response to [`DeleteRtcMPUEventSubRequest`].
pub type DeleteRtcMPUEventSubResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteRtcMPUEventSubRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`MissingParam`](super::DocumentedError::MissingParam), here with HTTP status 404
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteRtcMPUEventSubError = super::DocumentedError;
