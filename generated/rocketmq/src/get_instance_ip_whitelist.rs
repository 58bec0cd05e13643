// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceIpWhitelist`, from `rocketmq/GetInstanceIpWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Returns the whitelist entries of an instance for given IP addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::GetInstanceIpWhitelistRequest::new()
///     .instance_id("...");
/// let reply = client.get_instance_ip_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceIpWhitelistRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// The ip whitelists to work on or to narrow the list down to.
    pub ip_whitelists: Vec<String>,
}

impl GetInstanceIpWhitelistRequest {
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
    GetInstanceIpWhitelistRequest {
        "instanceId" => instance_id: path,
        "ipWhitelists" => ip_whitelists: query_joined(','),
    }
}

impl Operation for GetInstanceIpWhitelistRequest {
    type Response = GetInstanceIpWhitelistResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetInstanceIpWhitelist")
        .roa("GET", "/instances/{instanceId}/ip/whitelists")
        .required(&["instanceId"])
        .read_only();
}

/// Response to [`GetInstanceIpWhitelistRequest`], which the documentation does not describe.
pub type GetInstanceIpWhitelistResponse = alicloud_runtime::UndocumentedResponse;
