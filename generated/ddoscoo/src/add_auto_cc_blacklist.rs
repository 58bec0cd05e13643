// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddAutoCcBlacklist`, from `ddoscoo/AddAutoCcBlacklist.md`.

use alicloud_runtime::codegen::*;

/// Puts source IP addresses on the blacklist of an Anti-DDoS Proxy instance until they expire.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::AddAutoCcBlacklistRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .blacklist("[{\"src\":\"198.51.XX.XX\"},{\"src\":\"198.52.XX.XX\"}]")
///     .expire_time(300);
/// let reply = client.add_auto_cc_blacklist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddAutoCcBlacklistRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// **Required.** Addresses to turn away, as JSON.
    /// Example: `[{"src":"198.51.XX.XX"},{"src":"198.52.XX.XX"}]`.
    pub blacklist: Option<String>,
    /// **Required.** Time that is set or recorded for this: expire. Example: `300`.
    pub expire_time: Option<i32>,
}

impl AddAutoCcBlacklistRequest {
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
    /// Sets `Blacklist`, which is required.
    pub fn blacklist(mut self, value: impl Into<String>) -> Self {
        self.blacklist = Some(value.into());
        self
    }
    /// Sets `ExpireTime`, which is required.
    #[inline]
    pub fn expire_time(mut self, value: i32) -> Self {
        self.expire_time = Some(value);
        self
    }
}

request! {
    AddAutoCcBlacklistRequest {
        "InstanceId" => instance_id: query,
        "Blacklist" => blacklist: query,
        "ExpireTime" => expire_time: query,
    }
}

impl Operation for AddAutoCcBlacklistRequest {
    type Response = AddAutoCcBlacklistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddAutoCcBlacklist")
        .required(&["InstanceId", "Blacklist", "ExpireTime"]);
}

/// Response to [`AddAutoCcBlacklistRequest`].
pub type AddAutoCcBlacklistResponse = alicloud_runtime::EmptyResponse;
