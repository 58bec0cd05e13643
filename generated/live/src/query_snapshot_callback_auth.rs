// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySnapshotCallbackAuth`, from `live/QuerySnapshotCallbackAuth.md`.

use alicloud_runtime::codegen::*;

/// Returns whether snapshot callbacks of a domain are authenticated, and the key.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::QuerySnapshotCallbackAuthRequest::new()
///     .domain_name("...");
/// let reply = client.query_snapshot_callback_auth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySnapshotCallbackAuthRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl QuerySnapshotCallbackAuthRequest {
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
    QuerySnapshotCallbackAuthRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for QuerySnapshotCallbackAuthRequest {
    type Response = QuerySnapshotCallbackAuthResponse;
    type Error = QuerySnapshotCallbackAuthError;
    const INFO: OperationInfo = super::operation("QuerySnapshotCallbackAuth")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [QuerySnapshotCallbackAuthError] = &[
        QuerySnapshotCallbackAuthError::MissingParam,
        QuerySnapshotCallbackAuthError::InternalError2,
    ];
}

/// Response to [`QuerySnapshotCallbackAuthRequest`].
#[non_exhaustive]
pub struct QuerySnapshotCallbackAuthResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD5`.
    pub request_id: Option<String>,
    /// Key that opens, signs or picks out the callback auth. Example: `yourkey`.
    pub callback_auth_key: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.aliyundoc.com`.
    pub domain_name: Option<String>,
    /// Whether callbacks are signed with a key. Example: `yes`.
    pub callback_req_auth: Option<String>,
}

response! {
    QuerySnapshotCallbackAuthResponse {
        "RequestId" => request_id: value,
        "CallbackAuthKey" => callback_auth_key: value,
        "DomainName" => domain_name: value,
        "CallbackReqAuth" => callback_req_auth: value,
    }
}

/// Errors that the documentation of [`QuerySnapshotCallbackAuthRequest`] names.
///
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type QuerySnapshotCallbackAuthError = super::DocumentedError;
