// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EmptyAutoCcWhitelist`, from `ddoscoo/EmptyAutoCcWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Empties the IP whitelist of an instance; addresses on it are inspected again.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::EmptyAutoCcWhitelistRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****");
/// let reply = client.empty_auto_cc_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EmptyAutoCcWhitelistRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
}

impl EmptyAutoCcWhitelistRequest {
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
    EmptyAutoCcWhitelistRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for EmptyAutoCcWhitelistRequest {
    type Response = EmptyAutoCcWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EmptyAutoCcWhitelist")
        .required(&["InstanceId"]);
}

/// Response to [`EmptyAutoCcWhitelistRequest`].
pub type EmptyAutoCcWhitelistResponse = alicloud_runtime::EmptyResponse;
