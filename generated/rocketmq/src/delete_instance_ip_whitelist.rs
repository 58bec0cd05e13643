// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstanceIpWhitelist`, from `rocketmq/DeleteInstanceIpWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Takes IP addresses off the whitelist of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::DeleteInstanceIpWhitelistRequest::new()
///     .instance_id("...");
/// let reply = client.delete_instance_ip_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceIpWhitelistRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// Addresses that may connect.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub ip_whitelist: Option<String>,
    /// The ip whitelists to work on or to narrow the list down to.
    pub ip_whitelists: Vec<String>,
}

impl DeleteInstanceIpWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ipWhitelist`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn ip_whitelist(mut self, value: impl Into<String>) -> Self {
        self.ip_whitelist = Some(value.into());
        self
    }
    /// Sets `ipWhitelists`.
    pub fn ip_whitelists(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_whitelists = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteInstanceIpWhitelistRequest {
        "instanceId" => instance_id: path,
        "ipWhitelist" => ip_whitelist: query,
        "ipWhitelists" => ip_whitelists: query_joined(','),
    }
}

impl Operation for DeleteInstanceIpWhitelistRequest {
    type Response = DeleteInstanceIpWhitelistResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteInstanceIpWhitelist")
        .roa("DELETE", "/instances/{instanceId}/ip/whitelist")
        .required(&["instanceId"]);
}

/// Response to [`DeleteInstanceIpWhitelistRequest`], which the documentation does not describe.
pub type DeleteInstanceIpWhitelistResponse = alicloud_runtime::UndocumentedResponse;
