// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstanceIpWhitelist`, from `rocketmq/CreateInstanceIpWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Adds IP addresses to the whitelist of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::CreateInstanceIpWhitelistRequest::new()
///     .instance_id("...")
///     .ip_whitelists(["..."]);
/// let reply = client.create_instance_ip_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceIpWhitelistRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** The ip whitelists to work on or to narrow the list down to.
    pub ip_whitelists: Vec<String>,
}

impl CreateInstanceIpWhitelistRequest {
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
    /// Sets `ipWhitelists`, which is required.
    pub fn ip_whitelists(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_whitelists = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateInstanceIpWhitelistRequest {
        "instanceId" => instance_id: path,
        "ipWhitelists" => ip_whitelists: body,
    }
}

impl Operation for CreateInstanceIpWhitelistRequest {
    type Response = CreateInstanceIpWhitelistResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateInstanceIpWhitelist")
        .roa("POST", "/instances/{instanceId}/ip/whitelist")
        .required(&["instanceId", "ipWhitelists"]);
}

/// Response to [`CreateInstanceIpWhitelistRequest`], which the documentation does not describe.
pub type CreateInstanceIpWhitelistResponse = alicloud_runtime::UndocumentedResponse;
