// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetSnapshotCallbackAuth`, from `live/SetSnapshotCallbackAuth.md`.

use alicloud_runtime::codegen::*;

/// Switches authentication of a domain's snapshot callbacks and sets the key.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetSnapshotCallbackAuthRequest::new()
///     .domain_name("...")
///     .callback_req_auth("...")
///     .callback_auth_key("...");
/// let reply = client.set_snapshot_callback_auth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetSnapshotCallbackAuthRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Whether callbacks are signed with a key, so that your server can tell who sent
    /// them.
    pub callback_req_auth: Option<String>,
    /// **Required.** Key that opens, signs or picks out the callback auth.
    pub callback_auth_key: Option<String>,
}

impl SetSnapshotCallbackAuthRequest {
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
    /// Sets `CallbackReqAuth`, which is required.
    pub fn callback_req_auth(mut self, value: impl Into<String>) -> Self {
        self.callback_req_auth = Some(value.into());
        self
    }
    /// Sets `CallbackAuthKey`, which is required.
    pub fn callback_auth_key(mut self, value: impl Into<String>) -> Self {
        self.callback_auth_key = Some(value.into());
        self
    }
}

request! {
    SetSnapshotCallbackAuthRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "CallbackReqAuth" => callback_req_auth: query,
        "CallbackAuthKey" => callback_auth_key: query,
    }
}

impl Operation for SetSnapshotCallbackAuthRequest {
    type Response = SetSnapshotCallbackAuthResponse;
    type Error = SetSnapshotCallbackAuthError;
    const INFO: OperationInfo = super::operation("SetSnapshotCallbackAuth")
        .required(&["DomainName", "CallbackReqAuth", "CallbackAuthKey"])
        .region("RegionId");
    const ERRORS: &'static [SetSnapshotCallbackAuthError] = &[
        SetSnapshotCallbackAuthError::MissingParam,
        SetSnapshotCallbackAuthError::MalformedParam,
        SetSnapshotCallbackAuthError::InternalError2,
    ];
}

/// Response to [`SetSnapshotCallbackAuthRequest`].
pub type SetSnapshotCallbackAuthResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetSnapshotCallbackAuthRequest`] names.
///
/// - [`MissingParam`](super::DocumentedError::MissingParam)
/// - [`MalformedParam`](super::DocumentedError::MalformedParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type SetSnapshotCallbackAuthError = super::DocumentedError;
