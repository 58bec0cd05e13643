// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSuspiciousUUIDConfig`, from `sas/DescribeSuspiciousUUIDConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists UUIDs of the servers to which a kind of proactive defense applies.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSuspiciousUUIDConfigRequest::new()
///     .type_("...");
/// let reply = client.describe_suspicious_uuid_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSuspiciousUUIDConfigRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeSuspiciousUUIDConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeSuspiciousUUIDConfigRequest {
        "Type" => type_: query,
    }
}

impl Operation for DescribeSuspiciousUUIDConfigRequest {
    type Response = DescribeSuspiciousUUIDConfigResponse;
    type Error = DescribeSuspiciousUUIDConfigError;
    const INFO: OperationInfo = super::operation("DescribeSuspiciousUUIDConfig")
        .required(&["Type"])
        .read_only();
    const ERRORS: &'static [DescribeSuspiciousUUIDConfigError] = &[
        DescribeSuspiciousUUIDConfigError::ConsoleError,
        DescribeSuspiciousUUIDConfigError::NoPermission,
        DescribeSuspiciousUUIDConfigError::ServerError,
    ];
}

/// Response to [`DescribeSuspiciousUUIDConfigRequest`].
#[non_exhaustive]
pub struct DescribeSuspiciousUUIDConfigResponse {
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6044DC07-86F1-5DDA-A611-EC578EA4EEE6`.
    pub request_id: Option<String>,
    /// Items of the kind UUID that were found or are concerned.
    /// Example: `0011ea53-738c-4bff-93be-ce6a1cc9****`.
    pub uuid_list: Vec<String>,
}

response! {
    DescribeSuspiciousUUIDConfigResponse {
        "Count" => count: value,
        "RequestId" => request_id: value,
        "UUIDList" => uuid_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeSuspiciousUUIDConfigRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSuspiciousUUIDConfigError = super::DocumentedError;
