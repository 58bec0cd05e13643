// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryFailReasonForRegistrantProfileRealNameVerification`, from `domain/QueryFailReasonForRegistrantProfileRealNameVerification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, RealNameStatus};

/// Lists why real-name verification of a registrant profile failed.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryFailReasonForRegistrantProfileRealNameVerificationRequest::new()
///     .registrant_profile_id(1234567);
/// let reply = client.query_fail_reason_for_registrant_profile_real_name_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryFailReasonForRegistrantProfileRealNameVerificationRequest {
    /// **Required.** ID of the registrant profile that the call is about. Example: `1234567`.
    pub registrant_profile_id: Option<i64>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryFailReasonForRegistrantProfileRealNameVerificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistrantProfileID`, which is required.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    QueryFailReasonForRegistrantProfileRealNameVerificationRequest {
        "RegistrantProfileID" => registrant_profile_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryFailReasonForRegistrantProfileRealNameVerificationRequest {
    type Response = QueryFailReasonForRegistrantProfileRealNameVerificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "QueryFailReasonForRegistrantProfileRealNameVerification",
        )
        .required(&["RegistrantProfileID"])
        .read_only();
}

/// Response to [`QueryFailReasonForRegistrantProfileRealNameVerificationRequest`].
#[non_exhaustive]
pub struct QueryFailReasonForRegistrantProfileRealNameVerificationResponse {
    /// What the call found, one entry each.
    pub data: Vec<FailReasonForRegistrantProfileRealNameVerificationData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `548C407F-AEA2-4B5D-90DF-EC11EBB1D76F`.
    pub request_id: Option<String>,
}

response! {
    QueryFailReasonForRegistrantProfileRealNameVerificationResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct FailReasonForRegistrantProfileRealNameVerificationData {
    /// Day or moment that the record belongs to. Example: `2017-03-17 11:08:02`.
    pub date: Option<String>,
    /// Why it came to the fail. Example: `text`.
    pub fail_reason: Option<String>,
    /// State that the domain name name verification is in.
    pub domain_name_verification_status: Option<Open<RealNameStatus>>,
}

response! {
    FailReasonForRegistrantProfileRealNameVerificationData {
        "Date" => date: value,
        "FailReason" => fail_reason: value,
        "DomainNameVerificationStatus" => domain_name_verification_status: value,
    }
}
