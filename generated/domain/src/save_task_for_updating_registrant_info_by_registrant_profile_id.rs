// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID`, from `domain/SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Submits a task that changes the registrant of domain names to that of a stored profile.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDRequest::new()
///     .domain_name(["Aliyun.com"])
///     .registrant_profile_id(1)
///     .transfer_out_prohibited(false);
/// let reply = client.save_task_for_updating_registrant_info_by_registrant_profile_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDRequest {
    /// **Required.** Domain name that the call or the item is about.
    /// Items: at most 1000. Example: `Aliyun.com`.
    pub domain_name: Vec<String>,
    /// **Required.** ID of the registrant profile that the call is about. Example: `1`.
    pub registrant_profile_id: Option<i64>,
    /// **Required.** Whether the domain is kept from moving away for 60 days after the holder changes.
    /// Default: `false`. Example: `false`.
    pub transfer_out_prohibited: Option<bool>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `TransferOutProhibited`, which is required.
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
    SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDRequest {
        "DomainName" => domain_name: query,
        "RegistrantProfileId" => registrant_profile_id: query,
        "TransferOutProhibited" => transfer_out_prohibited: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDRequest {
    type Response = SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID",
        )
        .required(&["DomainName", "RegistrantProfileId", "TransferOutProhibited"]);
}

/// Response to [`SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDRequest`].
#[non_exhaustive]
pub struct SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `40F46D3D-F4F3-4CCB-AC30-2DD20E32E528`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}
