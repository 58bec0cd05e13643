// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfirmNotify`, from `rds/ConfirmNotify.md`.

use alicloud_runtime::codegen::*;

/// Marks notifications as read, so that [`QueryNotify`](super::Client::query_notify) need not
/// return them any more.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ConfirmNotifyRequest::new()
///     .confirmor(1)
///     .notify_id_list([1]);
/// let reply = client.confirm_notify(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfirmNotifyRequest {
    /// **Required.** Account that has read the notification; zero if the system confirms it.
    pub confirmor: Option<i64>,
    /// **Required.** IDs of the notifies to work on or to narrow the list down to. Items: at most 100.
    pub notify_id_list: Vec<i64>,
}

impl ConfirmNotifyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Confirmor`, which is required.
    #[inline]
    pub fn confirmor(mut self, value: i64) -> Self {
        self.confirmor = Some(value);
        self
    }
    /// Sets `NotifyIdList`, which is required.
    pub fn notify_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.notify_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ConfirmNotifyRequest {
        "Confirmor" => confirmor: form,
        "NotifyIdList" => notify_id_list: form_json,
    }
}

impl Operation for ConfirmNotifyRequest {
    type Response = ConfirmNotifyResponse;
    type Error = ConfirmNotifyError;
    const INFO: OperationInfo = super::operation("ConfirmNotify")
        .required(&["Confirmor", "NotifyIdList"]);
    const ERRORS: &'static [ConfirmNotifyError] = &[ConfirmNotifyError::InvalidNotifyId];
}

/// Response to [`ConfirmNotifyRequest`].
pub type ConfirmNotifyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ConfirmNotifyRequest`] names.
///
/// - [`InvalidNotifyId`](super::DocumentedError::InvalidNotifyId)
pub type ConfirmNotifyError = super::DocumentedError;
