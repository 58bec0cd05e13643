// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CountNotifications`, from `linkwan/CountNotifications.md`.

use alicloud_runtime::codegen::*;

/// Counts the notifications that match category, handling state, and time range.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CountNotificationsRequest::new();
/// let reply = client.count_notifications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CountNotificationsRequest {
    /// Kinds of message to keep. Items: at most 100.
    pub category: Vec<String>,
    /// State of the handle, to narrow the list down to or to be put into.
    pub handle_state: Option<String>,
    /// Milliseconds of this: begin.
    pub begin_millis: Option<i64>,
    /// Milliseconds of this: end.
    pub end_millis: Option<i64>,
}

impl CountNotificationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HandleState`.
    pub fn handle_state(mut self, value: impl Into<String>) -> Self {
        self.handle_state = Some(value.into());
        self
    }
    /// Sets `BeginMillis`.
    #[inline]
    pub fn begin_millis(mut self, value: i64) -> Self {
        self.begin_millis = Some(value);
        self
    }
    /// Sets `EndMillis`.
    #[inline]
    pub fn end_millis(mut self, value: i64) -> Self {
        self.end_millis = Some(value);
        self
    }
}

request! {
    CountNotificationsRequest {
        "Category" => category: query,
        "HandleState" => handle_state: query,
        "BeginMillis" => begin_millis: query,
        "EndMillis" => end_millis: query,
    }
}

impl Operation for CountNotificationsRequest {
    type Response = CountNotificationsResponse;
    type Error = CountNotificationsError;
    const INFO: OperationInfo = super::operation("CountNotifications")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CountNotificationsError] = &[
        CountNotificationsError::ForbiddenByRam,
        CountNotificationsError::ForbiddenByRiskControl,
        CountNotificationsError::InternalError,
    ];
}

/// Response to [`CountNotificationsRequest`].
#[non_exhaustive]
pub struct CountNotificationsResponse {
    /// What the call returns besides its status. Example: `10`.
    pub data: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CountNotificationsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CountNotificationsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CountNotificationsError = super::DocumentedError;
