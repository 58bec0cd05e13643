// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckSecurityEventId`, from `sas/CheckSecurityEventId.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the given alert event IDs all belong to a particular server.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CheckSecurityEventIdRequest::new()
///     .uuid("...");
/// let reply = client.check_security_event_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckSecurityEventIdRequest {
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// IDs of the security events to work on or to narrow the list down to. Items: at most 100.
    pub security_event_ids: Vec<String>,
}

impl CheckSecurityEventIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `SecurityEventIds`.
    pub fn security_event_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_event_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CheckSecurityEventIdRequest {
        "Uuid" => uuid: query,
        "SecurityEventIds" => security_event_ids: query,
    }
}

impl Operation for CheckSecurityEventIdRequest {
    type Response = CheckSecurityEventIdResponse;
    type Error = CheckSecurityEventIdError;
    const INFO: OperationInfo = super::operation("CheckSecurityEventId")
        .required(&["Uuid"])
        .read_only();
    const ERRORS: &'static [CheckSecurityEventIdError] = &[
        CheckSecurityEventIdError::NoPermission,
        CheckSecurityEventIdError::ServerError,
    ];
}

/// Response to [`CheckSecurityEventIdRequest`].
#[non_exhaustive]
pub struct CheckSecurityEventIdResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1383B0DB-D5D6-4B0C-9E6B-75939C8E67FE`.
    pub request_id: Option<String>,
}

response! {
    CheckSecurityEventIdResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CheckSecurityEventIdRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CheckSecurityEventIdError = super::DocumentedError;
