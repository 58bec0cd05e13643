// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnapshotCallbackAuth`, from `live/DeleteSnapshotCallbackAuth.md`.

use alicloud_runtime::codegen::*;

/// Deletes the authentication of snapshot callbacks for a domain; it takes effect with the next
/// push.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DeleteSnapshotCallbackAuthRequest::new()
///     .domain_name("...");
/// let reply = client.delete_snapshot_callback_auth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnapshotCallbackAuthRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DeleteSnapshotCallbackAuthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DeleteSnapshotCallbackAuthRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DeleteSnapshotCallbackAuthRequest {
    type Response = DeleteSnapshotCallbackAuthResponse;
    type Error = DeleteSnapshotCallbackAuthError;
    const INFO: OperationInfo = super::operation("DeleteSnapshotCallbackAuth")
        .required(&["DomainName"])
        .region("RegionId");
    const ERRORS: &'static [DeleteSnapshotCallbackAuthError] = &[
        DeleteSnapshotCallbackAuthError::MissingParam,
        DeleteSnapshotCallbackAuthError::InternalError2,
    ];
}

/// Response to [`DeleteSnapshotCallbackAuthRequest`].
pub type DeleteSnapshotCallbackAuthResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSnapshotCallbackAuthRequest`] names.
///
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteSnapshotCallbackAuthError = super::DocumentedError;
