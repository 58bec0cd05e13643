// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSingleTaskForUpdatingContactInfo`, from `domain/SaveSingleTaskForUpdatingContactInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContactType, Lang};

/// Submits a task that changes one of the contacts of a domain name, such as the administrator.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveSingleTaskForUpdatingContactInfoRequest::new()
///     .contact_type("registrant")
///     .domain_name("test.com")
///     .registrant_profile_id(1);
/// let reply = client.save_single_task_for_updating_contact_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSingleTaskForUpdatingContactInfoRequest {
    /// **Required.** Which kind of contact it is or is to be. Example: `registrant`.
    pub contact_type: Option<Open<ContactType>>,
    /// **Required.** Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// **Required.** ID of the registrant profile that the call is about. Example: `1`.
    pub registrant_profile_id: Option<i64>,
    /// Whether the domain is kept from moving away for 60 days. Default: `false`. Example: `false`.
    pub add_transfer_lock: Option<bool>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `S123456789`.
    pub instance_id: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveSingleTaskForUpdatingContactInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactType`, which is required.
    pub fn contact_type(mut self, value: impl Into<Open<ContactType>>) -> Self {
        self.contact_type = Some(value.into());
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
    /// Sets `AddTransferLock`.
    #[inline]
    pub fn add_transfer_lock(mut self, value: bool) -> Self {
        self.add_transfer_lock = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    SaveSingleTaskForUpdatingContactInfoRequest {
        "ContactType" => contact_type: query,
        "DomainName" => domain_name: query,
        "RegistrantProfileId" => registrant_profile_id: query,
        "AddTransferLock" => add_transfer_lock: query,
        "InstanceId" => instance_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveSingleTaskForUpdatingContactInfoRequest {
    type Response = SaveSingleTaskForUpdatingContactInfoResponse;
    type Error = SaveSingleTaskForUpdatingContactInfoError;
    const INFO: OperationInfo = super::operation("SaveSingleTaskForUpdatingContactInfo")
        .required(&["ContactType", "DomainName", "RegistrantProfileId"]);
    const ERRORS: &'static [SaveSingleTaskForUpdatingContactInfoError] = &[
        SaveSingleTaskForUpdatingContactInfoError::ParameterIllegal,
        SaveSingleTaskForUpdatingContactInfoError::NetworkIOError,
        SaveSingleTaskForUpdatingContactInfoError::DomainNotExist,
        SaveSingleTaskForUpdatingContactInfoError::TaskIsBeingProcessed,
    ];
}

/// Response to [`SaveSingleTaskForUpdatingContactInfoRequest`].
#[non_exhaustive]
pub struct SaveSingleTaskForUpdatingContactInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40F46D3D-F4F3-4CCB-AC30-2DD20E32E528`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveSingleTaskForUpdatingContactInfoResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveSingleTaskForUpdatingContactInfoRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
/// - [`DomainNotExist`](super::DocumentedError::DomainNotExist)
/// - [`TaskIsBeingProcessed`](super::DocumentedError::TaskIsBeingProcessed)
pub type SaveSingleTaskForUpdatingContactInfoError = super::DocumentedError;
