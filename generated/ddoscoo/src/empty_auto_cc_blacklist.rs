// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EmptyAutoCcBlacklist`, from `ddoscoo/EmptyAutoCcBlacklist.md`.

use alicloud_runtime::codegen::*;

/// Empties the IP blacklist of an instance; addresses on it are let through again.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::EmptyAutoCcBlacklistRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****");
/// let reply = client.empty_auto_cc_blacklist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EmptyAutoCcBlacklistRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
}

impl EmptyAutoCcBlacklistRequest {
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
}

request! {
    EmptyAutoCcBlacklistRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for EmptyAutoCcBlacklistRequest {
    type Response = EmptyAutoCcBlacklistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EmptyAutoCcBlacklist")
        .required(&["InstanceId"]);
}

/// Response to [`EmptyAutoCcBlacklistRequest`].
pub type EmptyAutoCcBlacklistResponse = alicloud_runtime::EmptyResponse;
