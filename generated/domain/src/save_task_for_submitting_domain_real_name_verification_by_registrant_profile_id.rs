// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID`, from `domain/SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that verifies the registrant of domain names by a stored profile.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDRequest::new()
///     .instance_id("S20178S01HX25321")
///     .domain_name("test.com")
///     .registrant_profile_id(1);
/// let reply = client.save_task_for_submitting_domain_real_name_verification_by_registrant_profile_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** ID of the registrant profile that the call is about.
    pub registrant_profile_id: Option<i64>,
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
}

impl SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `RegistrantProfileId`, which is required.
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
    SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDRequest {
        "InstanceId" => instance_id: query,
        "DomainName" => domain_name: query,
        "RegistrantProfileId" => registrant_profile_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation
for SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDRequest {
    type Response = SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse;
    type Error = SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDError;
    const INFO: OperationInfo = super::operation(
            "SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID",
        )
        .required(&["InstanceId", "DomainName", "RegistrantProfileId"]);
    const ERRORS: &'static [SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDError] = &[
        SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDError::ParameterIllegal,
        SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDError::NetworkIOError,
        SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDError::DomainNotExist,
        SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDError::TaskIsBeingProcessed,
        SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDError::ContactNotMatch,
        SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDError::DomainAlreadyAuditing,
        SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDError::DomainAlreadyAudited,
    ];
}

/// Response to [`SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDRequest`].
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Number that picks out the task.
    pub task_no: Option<String>,
}

response! {
    SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
/// - [`DomainNotExist`](super::DocumentedError::DomainNotExist)
/// - [`TaskIsBeingProcessed`](super::DocumentedError::TaskIsBeingProcessed)
/// - [`ContactNotMatch`](super::DocumentedError::ContactNotMatch)
/// - [`DomainAlreadyAuditing`](super::DocumentedError::DomainAlreadyAuditing)
/// - [`DomainAlreadyAudited`](super::DocumentedError::DomainAlreadyAudited)
pub type SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDError = super::DocumentedError;
