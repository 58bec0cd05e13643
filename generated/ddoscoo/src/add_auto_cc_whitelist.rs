// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAutoCcWhitelist`, from `ddoscoo/AddAutoCcWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Puts source IP addresses on the whitelist of an Anti-DDoS Proxy instance until they expire.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::AddAutoCcWhitelistRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .whitelist("[{\"src\":\"192.XX.XX.1\"},{\"src\":\"192.XX.XX.2\"}]");
/// let reply = client.add_auto_cc_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAutoCcWhitelistRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// **Required.** Addresses let through unchecked, as JSON.
    /// Example: `[{"src":"192.XX.XX.1"},{"src":"192.XX.XX.2"}]`.
    pub whitelist: Option<String>,
    /// Time that is set or recorded for this: expire. Example: `0`.
    pub expire_time: Option<i32>,
}

impl AddAutoCcWhitelistRequest {
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
    /// Sets `Whitelist`, which is required.
    pub fn whitelist(mut self, value: impl Into<String>) -> Self {
        self.whitelist = Some(value.into());
        self
    }
    /// Sets `ExpireTime`.
    #[inline]
    pub fn expire_time(mut self, value: i32) -> Self {
        self.expire_time = Some(value);
        self
    }
}

request! {
    AddAutoCcWhitelistRequest {
        "InstanceId" => instance_id: query,
        "Whitelist" => whitelist: query,
        "ExpireTime" => expire_time: query,
    }
}

impl Operation for AddAutoCcWhitelistRequest {
    type Response = AddAutoCcWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddAutoCcWhitelist")
        .required(&["InstanceId", "Whitelist"]);
}

/// Response to [`AddAutoCcWhitelistRequest`].
pub type AddAutoCcWhitelistResponse = alicloud_runtime::EmptyResponse;
