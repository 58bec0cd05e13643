// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryFailReasonForDomainRealNameVerification`, from `domain/QueryFailReasonForDomainRealNameVerification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RealNameStatus};

/// Lists why real-name verification or naming review of a domain failed.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryFailReasonForDomainRealNameVerificationRequest::new()
///     .domain_name("...")
///     .real_name_verification_action("...");
/// let reply = client.query_fail_reason_for_domain_real_name_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryFailReasonForDomainRealNameVerificationRequest {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** What is done, or is to be done, about the real name verification.
    pub real_name_verification_action: Option<Open<RealNameVerificationAction>>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl QueryFailReasonForDomainRealNameVerificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `RealNameVerificationAction`, which is required.
    pub fn real_name_verification_action(
        mut self,
        value: impl Into<Open<RealNameVerificationAction>>,
    ) -> Self {
        self.real_name_verification_action = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    QueryFailReasonForDomainRealNameVerificationRequest {
        "DomainName" => domain_name: query,
        "RealNameVerificationAction" => real_name_verification_action: query,
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for QueryFailReasonForDomainRealNameVerificationRequest {
    type Response = QueryFailReasonForDomainRealNameVerificationResponse;
    type Error = QueryFailReasonForDomainRealNameVerificationError;
    const INFO: OperationInfo = super::operation(
            "QueryFailReasonForDomainRealNameVerification",
        )
        .required(&["DomainName", "RealNameVerificationAction"])
        .read_only();
    const ERRORS: &'static [QueryFailReasonForDomainRealNameVerificationError] = &[
        QueryFailReasonForDomainRealNameVerificationError::ParameterIllegal,
        QueryFailReasonForDomainRealNameVerificationError::NetworkIOError,
    ];
}

/// Response to [`QueryFailReasonForDomainRealNameVerificationRequest`].
#[non_exhaustive]
pub struct QueryFailReasonForDomainRealNameVerificationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1F1BA893-AD33-4248-8CB8-1657E3733052`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<FailRecordType>,
}

response! {
    QueryFailReasonForDomainRealNameVerificationResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct FailRecordType {
    /// Day or moment that the record belongs to. Example: `2017-03-17 11:08:02`.
    pub date: Option<String>,
    /// Why it came to the fail. Example: `text`.
    pub fail_reason: Option<String>,
    /// State that the domain name name verification is in. Example: `SUCCEED`.
    pub domain_name_verification_status: Option<Open<RealNameStatus>>,
}

response! {
    FailRecordType {
        "Date" => date: value,
        "FailReason" => fail_reason: value,
        "DomainNameVerificationStatus" => domain_name_verification_status: value,
    }
}

values! {
    /// What is done, or is to be done, about the real name verification.
    pub enum RealNameVerificationAction {
        /// Registering.
        Activate = "ACTIVATE",
        /// Changing the holder.
        Chgholder = "CHGHOLDER",
        /// Moving here.
        Transfer = "TRANSFER",
    }
}

/// Errors that the documentation of [`QueryFailReasonForDomainRealNameVerificationRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type QueryFailReasonForDomainRealNameVerificationError = super::DocumentedError;
