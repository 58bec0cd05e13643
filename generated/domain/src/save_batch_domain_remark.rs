// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchDomainRemark`, from `domain/SaveBatchDomainRemark.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Sets the remark of several domain names with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveBatchDomainRemarkRequest::new()
///     .instance_ids("S12344567")
///     .remark("MyRemarkInfo");
/// let reply = client.save_batch_domain_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchDomainRemarkRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    /// Items: at most 50. Example: `S12344567`.
    pub instance_ids: Option<String>,
    /// Free text for people; it has no technical effect. Example: `MyRemarkInfo`.
    pub remark: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl SaveBatchDomainRemarkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
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
    SaveBatchDomainRemarkRequest {
        "InstanceIds" => instance_ids: query,
        "Remark" => remark: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for SaveBatchDomainRemarkRequest {
    type Response = SaveBatchDomainRemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveBatchDomainRemark")
        .required(&["InstanceIds"]);
}

/// Response to [`SaveBatchDomainRemarkRequest`].
pub type SaveBatchDomainRemarkResponse = alicloud_runtime::EmptyResponse;
