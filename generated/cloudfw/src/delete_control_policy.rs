// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteControlPolicy`, from `cloudfw/DeleteControlPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction, Lang};

/// Deletes an access control rule of the internet firewall; its traffic is judged by the others.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DeleteControlPolicyRequest::new()
///     .acl_uuid("00281255-d220-4db1-8f4f-c4df221ad84c")
///     .direction("in");
/// let reply = client.delete_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteControlPolicyRequest {
    /// **Required.** Rule to work on, by the ID that its creation returned.
    /// Example: `00281255-d220-4db1-8f4f-c4df221ad84c`.
    pub acl_uuid: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Example: `in`.
    pub direction: Option<Open<Direction>>,
    /// IP address that belongs to the source. Example: `1.2.3.4`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
}

impl DeleteControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclUuid`, which is required.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DeleteControlPolicyRequest {
        "AclUuid" => acl_uuid: query,
        "Direction" => direction: query,
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DeleteControlPolicyRequest {
    type Response = DeleteControlPolicyResponse;
    type Error = DeleteControlPolicyError;
    const INFO: OperationInfo = super::operation("DeleteControlPolicy")
        .required(&["AclUuid"]);
    const ERRORS: &'static [DeleteControlPolicyError] = &[
        DeleteControlPolicyError::ErrorParametersUid,
        DeleteControlPolicyError::ErrorDBSelect,
        DeleteControlPolicyError::ErrorParametersDirection,
        DeleteControlPolicyError::ErrorRecordLog,
    ];
}

/// Response to [`DeleteControlPolicyRequest`].
pub type DeleteControlPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteControlPolicyRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorParametersDirection`](super::DocumentedError::ErrorParametersDirection)
/// - [`ErrorRecordLog`](super::DocumentedError::ErrorRecordLog)
pub type DeleteControlPolicyError = super::DocumentedError;
