// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ScheduleKeyDeletion`, from `kms/ScheduleKeyDeletion.md`.

use alicloud_runtime::codegen::*;

/// Schedules the deletion of a key, which cannot be used meanwhile. What it encrypted is lost once
/// it is gone.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ScheduleKeyDeletionRequest::new()
///     .key_id("1234abcd-12ab-34cd-56ef-12345678****")
///     .pending_window_in_days(7);
/// let reply = client.schedule_key_deletion(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ScheduleKeyDeletionRequest {
    /// **Required.** Key that the call works on, by its ID.
    /// Example: `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: Option<String>,
    /// **Required.** How many days to wait before the key is deleted.
    /// Range: 7 to 366. Unit: `days`. Example: `7`.
    pub pending_window_in_days: Option<i32>,
}

impl ScheduleKeyDeletionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeyId`, which is required.
    pub fn key_id(mut self, value: impl Into<String>) -> Self {
        self.key_id = Some(value.into());
        self
    }
    /// Sets `PendingWindowInDays`, which is required.
    #[inline]
    pub fn pending_window_in_days(mut self, value: i32) -> Self {
        self.pending_window_in_days = Some(value);
        self
    }
}

request! {
    ScheduleKeyDeletionRequest {
        "KeyId" => key_id: query,
        "PendingWindowInDays" => pending_window_in_days: query,
    }
}

impl Operation for ScheduleKeyDeletionRequest {
    type Response = ScheduleKeyDeletionResponse;
    type Error = ScheduleKeyDeletionError;
    const INFO: OperationInfo = super::operation("ScheduleKeyDeletion")
        .required(&["KeyId", "PendingWindowInDays"]);
    const ERRORS: &'static [ScheduleKeyDeletionError] = &[
        ScheduleKeyDeletionError::Throttling,
        ScheduleKeyDeletionError::ForbiddenKeyNotFound,
        ScheduleKeyDeletionError::InvalidParameter,
        ScheduleKeyDeletionError::InvalidAccessKeyIdNotFound,
    ];
}

/// Response to [`ScheduleKeyDeletionRequest`].
pub type ScheduleKeyDeletionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ScheduleKeyDeletionRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`ForbiddenKeyNotFound`](super::DocumentedError::ForbiddenKeyNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type ScheduleKeyDeletionError = super::DocumentedError;
