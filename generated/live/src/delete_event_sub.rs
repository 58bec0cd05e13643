// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEventSub`, from `live/DeleteEventSub.md`.

use alicloud_runtime::codegen::*;

/// Deletes the callback subscription for messages of rooms; nothing more is reported.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteEventSubRequest::new()
///     .app_id("...")
///     .subscribe_id("...");
/// let reply = client.delete_event_sub(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEventSubRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the subscribe that the call is about.
    pub subscribe_id: Option<String>,
}

impl DeleteEventSubRequest {
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
    /// Sets `SubscribeId`, which is required.
    pub fn subscribe_id(mut self, value: impl Into<String>) -> Self {
        self.subscribe_id = Some(value.into());
        self
    }
}

request! {
    DeleteEventSubRequest {
        "AppId" => app_id: query,
        "SubscribeId" => subscribe_id: query,
    }
}

impl Operation for DeleteEventSubRequest {
    type Response = DeleteEventSubResponse;
    type Error = DeleteEventSubError;
    const INFO: OperationInfo = super::operation("DeleteEventSub")
        .required(&["AppId", "SubscribeId"]);
    const ERRORS: &'static [DeleteEventSubError] = &[
        DeleteEventSubError::InputInvalid,
        DeleteEventSubError::NoAuth,
        DeleteEventSubError::ResourceNotExist2,
        DeleteEventSubError::ServerError,
    ];
}

/// Response to [`DeleteEventSubRequest`].
pub type DeleteEventSubResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteEventSubRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteEventSubError = super::DocumentedError;
