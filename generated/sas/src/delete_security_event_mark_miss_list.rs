// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecurityEventMarkMissList`, from `sas/DeleteSecurityEventMarkMissList.md`.

use alicloud_runtime::codegen::*;

/// Deletes allowlist rules for alerts in bulk; matching events raise alerts again.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteSecurityEventMarkMissListRequest::new();
/// let reply = client.delete_security_event_mark_miss_list(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteSecurityEventMarkMissListRequest {
    /// The ids to work on or to narrow the list down to. Items: at most 100.
    pub ids: Vec<i64>,
}

impl DeleteSecurityEventMarkMissListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteSecurityEventMarkMissListRequest {
        "Ids" => ids: query,
    }
}

impl Operation for DeleteSecurityEventMarkMissListRequest {
    type Response = DeleteSecurityEventMarkMissListResponse;
    type Error = DeleteSecurityEventMarkMissListError;
    const INFO: OperationInfo = super::operation("DeleteSecurityEventMarkMissList");
    const ERRORS: &'static [DeleteSecurityEventMarkMissListError] = &[
        DeleteSecurityEventMarkMissListError::NoPermission,
        DeleteSecurityEventMarkMissListError::ServerError,
    ];
}

/// Response to [`DeleteSecurityEventMarkMissListRequest`].
pub type DeleteSecurityEventMarkMissListResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSecurityEventMarkMissListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteSecurityEventMarkMissListError = super::DocumentedError;
