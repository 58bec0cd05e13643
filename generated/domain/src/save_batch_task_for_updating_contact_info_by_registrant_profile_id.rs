// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId`, from `domain/SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContactType, Lang};

/// Submits a task that gives several domain names the registrant of a stored profile.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdRequest::new()
///     .contact_type("registrant")
///     .domain_name(["example.com"])
///     .registrant_profile_id(1);
/// let reply = client.save_batch_task_for_updating_contact_info_by_registrant_profile_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdRequest {
    /// **Required.** Which kind of contact it is or is to be. Example: `registrant`.
    pub contact_type: Option<Open<ContactType>>,
    /// **Required.** Domain name that the call or the item is about.
    /// Items: at most 1000. Example: `example.com`.
    pub domain_name: Vec<String>,
    /// **Required.** ID of the registrant profile that the call is about. Example: `1`.
    pub registrant_profile_id: Option<i64>,
    /// Whether the domain is kept from moving away for 60 days after the holder changes.
    /// Default: `false`. Example: `true`.
    pub transfer_out_prohibited: Option<bool>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdRequest {
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
    pub fn domain_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegistrantProfileId`, which is required.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
        self
    }
    /// Sets `TransferOutProhibited`.
    #[inline]
    pub fn transfer_out_prohibited(mut self, value: bool) -> Self {
        self.transfer_out_prohibited = Some(value);
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
    SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdRequest {
        "ContactType" => contact_type: query,
        "DomainName" => domain_name: query,
        "RegistrantProfileId" => registrant_profile_id: query,
        "TransferOutProhibited" => transfer_out_prohibited: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdRequest {
    type Response = SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId",
        )
        .required(&["ContactType", "DomainName", "RegistrantProfileId"]);
}

/// Response to [`SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdRequest`].
#[non_exhaustive]
pub struct SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EDC28FEC-6BE0-4583-95BC-test`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `880f1579-be51-4dd3-a69d-test`.
    pub task_no: Option<String>,
}

response! {
    SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
